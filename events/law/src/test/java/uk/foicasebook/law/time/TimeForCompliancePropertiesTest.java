package uk.foicasebook.law.time;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foicasebook.law.time.DeadlineKind.ANSWER;
import static uk.foicasebook.law.time.DeadlineKind.REFUSAL_NOTICE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.Regime;
import uk.foicasebook.law.calendar.CalendarEdition;
import uk.foicasebook.law.calendar.CalendarEditions;
import uk.foicasebook.law.calendar.WorkingDays;
import uk.foicasebook.law.time.ClockFact.FeeReceived;
import uk.foicasebook.law.time.ClockFact.FeesNoticeIssued;
import uk.foicasebook.law.time.ClockFact.PublicInterestExtensionNotified;

@Cites("FOIA 2000 s.10(1)")
class TimeForCompliancePropertiesTest {
  final CalendarEditions editions = CalendarEditions.official();
  final CalendarEdition newest = editions.newest();

  @Property
  void a_due_date_is_a_working_day_and_its_ledger_ends_on_it_with_the_last_number(
      @ForAll("days") LocalDate received, @ForAll Regime regime, @ForAll WeekendReceipt reading) {
    Receipt receipt = Receipt.of(regime, received).by(reading);
    Deadline answer = answer(TimeForCompliance.read(receipt, List.of(), newest));

    assertThat(newest.workingDays(regime).isWorkingDay(answer.due())).isTrue();
    assertThat(answer.ledger().days().getLast()).isEqualTo(LedgerDay.counted(answer.due(), 20));
    assertThat(TimeForCompliance.due(receipt, newest)).isEqualTo(answer.due());
  }

  @Property
  @Cites("FOIA 2000 s.10(6)")
  void receipt_on_a_day_off_is_receipt_on_the_working_day_before_it(
      @ForAll("days") LocalDate received, @ForAll Regime regime) {
    WorkingDays days = newest.workingDays(regime);
    LocalDate before = received;
    while (!days.isWorkingDay(before) && before.isAfter(newest.firstDay())) {
      before = before.minusDays(1);
    }

    assertThat(TimeForCompliance.due(Receipt.of(regime, received), newest))
        .isEqualTo(TimeForCompliance.due(Receipt.of(regime, before), newest));
  }

  @Property
  @Cites("FOIA 2000 s.10(2)")
  void a_pause_never_brings_a_date_forward(
      @ForAll("days") LocalDate received,
      @ForAll @IntRange(min = 0, max = 40) int notice,
      @ForAll @IntRange(min = 0, max = 95) int wait) {
    LocalDate noticeOn = received.plusDays(notice);
    List<ClockFact> paid =
        List.of(
            new FeesNoticeIssued(noticeOn, List.of()),
            new FeeReceived(noticeOn.plusDays(wait), List.of()));

    Deadline without = answer(read(received, List.of()));
    Deadline with = answer(read(received, paid));

    assertThat(with.due()).isAfterOrEqualTo(without.due());
    assertThat(with.ledger().days().getLast().number()).isEqualTo(20);
  }

  @Property
  @Cites({"FOIA 2000 s.10(3)", "FOIA 2000 s.17(1)"})
  void a_public_interest_extension_never_moves_the_section_17_date(
      @ForAll("days") LocalDate received,
      @ForAll @Size(max = 4) List<@IntRange(min = 0, max = 90) Integer> notices,
      @ForAll @IntRange(min = 0, max = 90) int more) {
    List<ClockFact> extensions = new ArrayList<>();
    for (int notice : notices) {
      LocalDate on = received.plusDays(notice);
      extensions.add(new PublicInterestExtensionNotified(on, on.plusDays(more), List.of()));
    }
    LocalDate day20 = TimeForCompliance.due(Receipt.of(Regime.FOIA, received), newest);

    Reading reading = read(received, extensions);

    assertThat(reading.deadline(REFUSAL_NOTICE).orElseThrow().due()).isEqualTo(day20);
    assertThat(answer(reading).due()).isEqualTo(day20);
  }

  @Property
  @Cites("BFDA 1971 s.1(3)")
  void editions_before_the_day_of_knowledge_never_matter(
      @ForAll("days") LocalDate received, @ForAll("knowledge") LocalDate knownOn) {
    CalendarEdition known = editions.knownOn(knownOn);
    CalendarEditions forgotten =
        new CalendarEditions(
            editions.all().stream().filter(e -> !e.knownOn().isBefore(known.knownOn())).toList());

    assertThat(TimeForCompliance.read(Receipt.of(Regime.FOIA, received), List.of(), known))
        .isEqualTo(
            TimeForCompliance.read(
                Receipt.of(Regime.FOIA, received), List.of(), forgotten.knownOn(knownOn)));
  }

  @Property
  void parts_that_nothing_tells_apart_run_as_one(@ForAll("days") LocalDate received) {
    Receipt whole = Receipt.of(Regime.FOIA, received);

    assertThat(TimeForCompliance.read(whole.dividedInto(List.of("1", "2", "3")), List.of(), newest))
        .isEqualTo(TimeForCompliance.read(whole, List.of(), newest));
  }

  private Reading read(LocalDate received, List<ClockFact> facts) {
    return TimeForCompliance.read(Receipt.of(Regime.FOIA, received), facts, newest);
  }

  private static Deadline answer(Reading reading) {
    return reading.deadline(ANSWER).orElseThrow();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return between(LocalDate.of(2005, 1, 1), 9000);
  }

  @Provide
  Arbitrary<LocalDate> knowledge() {
    return between(LocalDate.of(2012, 1, 1), 6000);
  }

  private static Arbitrary<LocalDate> between(LocalDate first, int days) {
    return Combinators.combine(Arbitraries.just(first), Arbitraries.integers().between(0, days))
        .as(LocalDate::plusDays);
  }
}
