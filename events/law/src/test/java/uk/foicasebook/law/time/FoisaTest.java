package uk.foicasebook.law.time;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foicasebook.law.time.DeadlineKind.ANSWER;
import static uk.foicasebook.law.time.DeadlineKind.COMPLAINT_WINDOW;
import static uk.foicasebook.law.time.DeadlineKind.FEE;
import static uk.foicasebook.law.time.DeadlineKind.ICO_COMPLAINT;
import static uk.foicasebook.law.time.DeadlineKind.REVIEW;
import static uk.foicasebook.law.time.DeadlineKind.REVIEW_LIMIT;
import static uk.foicasebook.law.time.Told.asked;
import static uk.foicasebook.law.time.Told.breaches;
import static uk.foicasebook.law.time.Told.charged;
import static uk.foicasebook.law.time.Told.clarified;
import static uk.foicasebook.law.time.Told.complained;
import static uk.foicasebook.law.time.Told.disclosed;
import static uk.foicasebook.law.time.Told.due;
import static uk.foicasebook.law.time.Told.paid;
import static uk.foicasebook.law.time.Told.received;
import static uk.foicasebook.law.time.Told.refused;
import static uk.foicasebook.law.time.Told.reviewed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.Regime;

/** Received Mon 16 Mar 2026 in Scotland: due Tue 14 April. */
@Cites({"FOISA 2002 s.10(1)", "FOISA 2002 s.73"})
class FoisaTest {
  final Told request = received(Regime.FOISA, "2026-03-16");

  @ParameterizedTest(name = "{0} breaches {1}")
  @CsvSource({
    "EXEMPTION, FOISA 2002 s.10(1) by 1; FOISA 2002 s.16(1) by 1",
    "COST, FOISA 2002 s.16(4) by 1",
    "VEXATIOUS, FOISA 2002 s.16(5) by 1",
    "NONE, FOISA 2002 s.10(1) by 1"
  })
  @Cites({"FOISA 2002 s.16(1)", "FOISA 2002 s.16(4)", "FOISA 2002 s.16(5)"})
  void a_late_answer_breaches_what_it_refuses(Refusal refusal, String expected) {
    assertThat(String.join("; ", breaches(request.and(refused(refusal, "2026-04-15")))))
        .isEqualTo(expected);
  }

  @Test
  @Cites("FOISA 2002 s.20(5)")
  void the_complaint_window_opens_when_the_time_for_answering_is_over() {
    assertThat(due(request.and(), COMPLAINT_WINDOW)).isEqualTo("2026-06-11");
    assertThat(due(request.and(disclosed("2026-03-20")), COMPLAINT_WINDOW)).isEqualTo("2026-06-11");
    assertThat(due(request.and(disclosed("2026-04-15")), COMPLAINT_WINDOW)).isEqualTo("2026-06-12");
    assertThat(
            request.and(disclosed("2026-03-20")).deadline(COMPLAINT_WINDOW).orElseThrow().ledger())
        .extracting(Ledger::from, Ledger::start)
        .containsExactly(Told.day("2026-04-14"), "last day for an answer");
  }

  @Test
  @Cites({"FOISA 2002 s.21(1)", "FOISA 2002 s.47(4)"})
  void a_review_has_twenty_days_and_the_commissioner_six_months() {
    Reading reading =
        request.and(disclosed("2026-04-14"), complained("2026-04-20"), reviewed("2026-05-20"));

    assertThat(due(reading, REVIEW)).isEqualTo("2026-05-19");
    assertThat(due(reading, REVIEW_LIMIT)).isEqualTo("2026-05-19");
    assertThat(breaches(reading)).containsExactly("FOISA 2002 s.21(1) by 1");
    assertThat(due(reading, ICO_COMPLAINT)).isEqualTo("2026-11-20");
    assertThat(reading.deadline(ICO_COMPLAINT).orElseThrow().provision().citation())
        .isEqualTo("FOISA 2002 s.47(4)");
  }

  @Test
  @Cites({"FOISA 2002 s.1(3)", "FOISA 2002 s.9(5)"})
  void clarification_restarts_and_a_fee_pauses_as_in_the_south() {
    assertThat(due(request.and(asked("2026-03-20"), clarified("2026-04-01")), ANSWER))
        .isEqualTo("2026-04-30");
    Reading charged = request.and(charged("2026-03-20"), paid("2026-03-23"));
    assertThat(due(charged, ANSWER)).isEqualTo("2026-04-16");
    assertThat(due(charged, FEE)).isEqualTo("2026-06-19");
  }

  @Test
  void a_question_or_a_fee_out_of_time_is_remarked_under_the_scottish_act() {
    Reading reading =
        request.and(asked("2026-04-15"), charged("2026-04-15"), clarified("2026-04-16"));

    assertThat(reading.remarks())
        .extracting(r -> r.provision().citation())
        .containsExactly("FOISA 2002 s.1(3)", "FOISA 2002 s.9(5)", "FOISA 2002 s.1(3)");
  }

  @Test
  void it_has_no_aggregation_window_of_the_united_kingdom() {
    assertThat(due(request.and(), DeadlineKind.AGGREGATION_WINDOW)).isEmpty();
  }
}
