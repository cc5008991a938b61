package uk.foicasebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CasebookCommandTest {

  @Test
  void the_answer_to_the_model_request_is_due_on_a_tuesday_in_february() {
    assertThat(ask("due", "2019-01-15"))
        .isEqualTo(
            said(
                """
                Tue 12 Feb 2019
                  the answer to a request received on Tue 15 Jan 2019, under FOIA
                  FOIA 2000 s.10(1); calendar edition 2026-08
                """));
  }

  @Test
  void explained_it_shows_each_day_counted_or_not_and_why() {
    assertThat(ask("due", "2022-12-23", "--explain").out)
        .startsWith("Thu 26 Jan 2023\n")
        .contains("    -  Fri 23 Dec 2022  day of receipt\n")
        .contains("    -  Sat 24 Dec 2022  Saturday\n")
        .contains("    1  Wed 28 Dec 2022\n")
        .contains("(Scotland)\n")
        .contains("   20  Thu 26 Jan 2023");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-30T23:30Z, Thu 30 Jul 2026",
    "2026-06-30T23:59+01:00, Wed 29 Jul 2026",
    "2026-08-10, Tue 8 Sep 2026",
  })
  void a_moment_is_taken_to_the_day_it_is_in_the_united_kingdom(String received, String due) {
    assertThat(ask("due", received).out).startsWith(due + "\n");
  }

  @Test
  void regime_edition_and_reading_of_the_code_can_be_chosen() {
    assertThat(ask("due", "2026-03-16", "--regime", "foisa").out).startsWith("Tue 14 Apr 2026\n");
    assertThat(ask("due", "2022-08-22", "--known-on", "2022-09-08").out)
        .startsWith("Tue 20 Sep 2022\n");
    assertThat(ask("due", "2019-01-19").out).startsWith("Fri 15 Feb 2019\n");
    assertThat(ask("due", "2019-01-19", "--code").out).startsWith("Mon 18 Feb 2019\n");
  }

  @Test
  void the_window_of_the_model_request_ends_on_a_monday_in_april() {
    assertThat(ask("window", "2019-02-27").out)
        .startsWith(
            "Mon 29 Apr 2019\n"
                + "  the last day to ask for a review of a response of Wed 27 Feb 2019\n");
    assertThat(ask("window", "2019-02-27", "--explain").out)
        .contains("St Patrick's Day")
        .contains("   40  Mon 29 Apr 2019");
  }

  @Test
  void a_citation_is_printed_one_way_with_what_it_means() {
    assertThat(ask("cite", "s31(1)(a)(b)"))
        .isEqualTo(
            said(
                """
                FOIA 2000 s.31(1)(a)
                  preventing or detecting crime; qualified; neither confirm nor deny under 31(3)
                FOIA 2000 s.31(1)(b)
                  apprehending or prosecuting offenders; qualified; neither confirm nor deny under 31(3)
                """));
    assertThat(ask("cite", "--eir", "12(6)").out)
        .contains("EIR 2004 reg 12(6)\n")
        .contains("; qualified; neither confirms nor denies\n");
    assertThat(ask("cite", "21").out).contains("absolute; no neither confirm nor deny\n");
    assertThat(ask("cite", "FOISA s.30(c)").out)
        .startsWith("FOISA 2002 s.30(c)\n")
        .contains("; qualified; neither confirm nor deny under 18(1)\n");
    assertThat(ask("cite", "40(5)(b)(i)").out)
        .contains("  cited as FOIA 2000 s.40(5)(b)(i), which is no longer law\n");
  }

  @Test
  void what_refuses_outright_is_told_from_an_exemption() {
    assertThat(ask("cite", "s.12(1)", "14(2)"))
        .isEqualTo(
            said(
                """
                FOIA 2000 s.12(1)
                  refuses outright and is no exemption; whether it is held is still said; notice under FOIA 2000 s.17(5)
                FOIA 2000 s.14(2)
                  refuses outright and is no exemption; whether it is held need not be said; notice under FOIA 2000 s.17(5)
                """));
  }

  @Test
  void the_calendar_names_each_holiday_and_where_it_is_kept() {
    assertThat(ask("calendar", "2026").out)
        .startsWith("Bank holidays of 2026, calendar edition ")
        .contains("  Thu 1 Jan 2026   New Year's Day\n")
        .contains("  Mon 15 Jun 2026  World Cup bank holiday  (Scotland)\n");
    assertThat(ask("calendar", "2030").out).contains("  projected\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "due 2019-02-30             | '2019-02-30' is not a date",
        "due                        | Missing required parameter: 'RECEIVED'",
        "due 2040-01-01             | knows the bank holidays from",
        "due 2019-01-15 --regime uk | 'uk' is not a regime: foia, eir or foisa",
        "calendar 2050              | The calendar knows the years 2005 to 2030",
        "calendar next              | 'next' is not an int",
        "cite s.25                  | Section 25 is not an exemption",
        "cite s.99                  | FOIA 2000 has no section 99.",
        "shred 2019-01-15           | shred",
      })
  void what_is_not_understood_ends_with_status_two_and_says_why(String line, String why) {
    Said said = ask(line.split(" "));
    assertThat(said.status).isEqualTo(2);
    assertThat(said.out).isEmpty();
    assertThat(said.err).contains(why).doesNotContain("\tat ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "help", "--help", "help due", "due --help", "cite -h", "window -h"})
  void help_is_always_at_hand(String line) {
    Said said = line.isEmpty() ? ask() : ask(line.split(" "));
    assertThat(said.status).isZero();
    assertThat(said.out).contains("Usage: casebook");
    assertThat(said.err).isEmpty();
  }

  private record Said(int status, String out, String err) {}

  private static Said said(String out) {
    return new Said(0, out, "");
  }

  private static Said ask(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status =
        CasebookCommand.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    return new Said(
        status,
        out.toString().replace(System.lineSeparator(), "\n"),
        err.toString().replace(System.lineSeparator(), "\n"));
  }
}
