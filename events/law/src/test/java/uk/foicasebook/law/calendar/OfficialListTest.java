package uk.foicasebook.law.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foicasebook.law.calendar.ImportProblem.Kind.DUPLICATE;
import static uk.foicasebook.law.calendar.ImportProblem.Kind.NATION_MISSING;
import static uk.foicasebook.law.calendar.ImportProblem.Kind.NOT_BY_RULE;
import static uk.foicasebook.law.calendar.ImportProblem.Kind.RULE_DAY_MISSING;
import static uk.foicasebook.law.calendar.ImportProblem.Kind.UNKNOWN_DIVISION;
import static uk.foicasebook.law.calendar.ImportProblem.Kind.UNREADABLE_DATE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import uk.foicasebook.law.Cites;

@Cites("BFDA 1971 Sch 1")
class OfficialListTest {
  final CalendarEdition base = CalendarEditions.official().newest();

  @Test
  void a_sound_list_becomes_an_edition_on_top_of_the_one_before() {
    OfficialList list = read(official(2026, 2031));

    assertThat(list.problems())
        .containsExactly(new ImportProblem(NOT_BY_RULE, "Scotland: 2026-06-15"));
    CalendarEdition edition = list.edition().orElseThrow();
    assertThat(edition.name()).isEqualTo("2026-12");
    assertThat(edition.horizon()).isEqualTo("2031-12-31");
    assertThat(edition.on(LocalDate.of(2030, 4, 19)))
        .singleElement()
        .extracting(BankHoliday::reason, BankHoliday::status)
        .containsExactly("Holiday", BankHoliday.Status.PUBLISHED);
    assertThat(edition.on(LocalDate.of(2019, 3, 18))).hasSize(1);
  }

  @Test
  void years_the_list_does_not_reach_stay_as_projections() {
    CalendarEdition edition = read(official(2026, 2027)).edition().orElseThrow();

    assertThat(edition.horizon()).isEqualTo(base.horizon());
    assertThat(edition.on(LocalDate.of(2028, 4, 14)))
        .extracting(BankHoliday::status)
        .containsExactly(BankHoliday.Status.PROJECTED);
    assertThat(edition.on(LocalDate.of(2025, 4, 18)))
        .extracting(BankHoliday::status)
        .containsExactly(BankHoliday.Status.PUBLISHED);
  }

  @Test
  void a_missing_nation_is_an_error() {
    List<OfficialRow> rows = official(2027, 2028);
    rows.removeIf(row -> row.division().equals("scotland"));
    List<OfficialRow> year = official(2027, 2028);
    year.removeIf(row -> row.division().equals("scotland") && row.date().startsWith("2028"));

    assertThat(read(rows).problems())
        .containsExactly(
            new ImportProblem(NATION_MISSING, "Scotland has no holiday in 2027"),
            new ImportProblem(NATION_MISSING, "Scotland has no holiday in 2028"));
    assertThat(read(rows).edition()).isEmpty();
    assertThat(read(year).problems())
        .containsExactly(new ImportProblem(NATION_MISSING, "Scotland has no holiday in 2028"));
  }

  @Test
  void a_year_left_out_between_two_others_is_an_error() {
    List<OfficialRow> rows = official(2027, 2027);
    rows.addAll(official(2029, 2029));

    assertThat(read(rows).problems())
        .containsExactly(
            new ImportProblem(NATION_MISSING, "England and Wales has no holiday in 2028"),
            new ImportProblem(NATION_MISSING, "Scotland has no holiday in 2028"),
            new ImportProblem(NATION_MISSING, "Northern Ireland has no holiday in 2028"));
  }

  @Test
  void an_empty_list_is_an_error() {
    assertThat(read(List.of()).problems())
        .containsExactly(new ImportProblem(NATION_MISSING, "The list is empty"));
  }

  @Test
  void a_duplicate_an_unknown_division_and_an_unreadable_date_are_errors() {
    List<OfficialRow> rows = official(2027, 2027);
    rows.add(new OfficialRow("scotland", "Good Friday again", "2027-03-26", "", true));
    rows.add(new OfficialRow("jersey", "Liberation Day", "2027-05-09", "", true));
    rows.add(new OfficialRow("scotland", "Some day", "2027-02-30", "", true));

    assertThat(read(rows).problems())
        .containsExactly(
            new ImportProblem(DUPLICATE, "Scotland has two entries for 2027-03-26"),
            new ImportProblem(UNKNOWN_DIVISION, "jersey"),
            new ImportProblem(UNREADABLE_DATE, "Some day: 2027-02-30"));
    assertThat(read(rows).edition()).isEmpty();
  }

  @Test
  void the_official_lists_own_mistake_of_2024_is_asked_about_and_not_swallowed() {
    List<OfficialRow> rows = official(2027, 2027);
    rows.replaceAll(
        row ->
            row.division().equals("scotland") && row.date().equals("2027-08-02")
                ? new OfficialRow("scotland", row.title(), "2027-08-30", "", true)
                : row);

    OfficialList list = read(rows);

    assertThat(list.problems())
        .containsExactly(
            new ImportProblem(NOT_BY_RULE, "Scotland: 2027-08-30"),
            new ImportProblem(RULE_DAY_MISSING, "Scotland: 2027-08-02"));
    assertThat(list.edition()).as("a person decides").isPresent();
  }

  @Test
  void a_substitute_day_is_named_as_one_and_a_weekend_entry_is_harmless() {
    List<OfficialRow> rows = official(2027, 2027);
    rows.add(new OfficialRow("scotland", "Christmas Day", "2027-12-25", "", true));
    rows.replaceAll(
        row ->
            row.date().equals("2027-12-27")
                ? new OfficialRow(
                    row.division(), "Christmas Day", row.date(), "Substitute day", true)
                : row);

    OfficialList list = read(rows);

    assertThat(list.problems()).isEmpty();
    assertThat(list.edition().orElseThrow().on(LocalDate.of(2027, 12, 27)))
        .singleElement()
        .extracting(BankHoliday::name, BankHoliday::nations)
        .containsExactly("Christmas Day (substitute day)", Nation.ALL);
  }

  private OfficialList read(List<OfficialRow> rows) {
    return OfficialList.read(rows, "2026-12", LocalDate.of(2026, 12, 1), base);
  }

  /** What the official list would say: our own data, and the rule beyond it. */
  private List<OfficialRow> official(int first, int last) {
    List<OfficialRow> rows = new ArrayList<>();
    for (Nation nation : Nation.values()) {
      String division = nation.title().toLowerCase(Locale.ROOT).replace(' ', '-');
      for (int year = first; year <= last; year++) {
        StatuteRule.weekdays(nation, year)
            .forEach(day -> rows.add(new OfficialRow(division, "Holiday", "" + day, "", true)));
      }
    }
    if (first == 2026) {
      rows.add(new OfficialRow("scotland", "World Cup", "2026-06-15", "", true));
    }
    return rows;
  }
}
