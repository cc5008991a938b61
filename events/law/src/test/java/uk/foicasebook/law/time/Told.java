package uk.foicasebook.law.time;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import uk.foicasebook.law.Regime;
import uk.foicasebook.law.calendar.CalendarEdition;
import uk.foicasebook.law.calendar.CalendarEditions;
import uk.foicasebook.law.calendar.Nation;

/** A request's story in the words of the office: what was received, and what happened then. */
record Told(Receipt receipt, CalendarEdition edition, Practice practice) {

  static Told received(String on) {
    return received(Regime.FOIA, on);
  }

  static Told received(Regime regime, String on) {
    return new Told(
        Receipt.of(regime, day(on)), CalendarEditions.official().newest(), Practice.USUAL);
  }

  Told within(TimeLimit limit) {
    return new Told(receipt.within(limit), edition, practice);
  }

  Told by(WeekendReceipt reading) {
    return new Told(receipt.by(reading), edition, practice);
  }

  Told inParts(String... parts) {
    return new Told(receipt.dividedInto(List.of(parts)), edition, practice);
  }

  Told beside(String... receipts) {
    return new Told(
        receipt.beside(Arrays.stream(receipts).map(Told::day).toList()), edition, practice);
  }

  Told knownOn(String day) {
    return new Told(receipt, CalendarEditions.official().knownOn(day(day)), practice);
  }

  Told aiming(InternalTarget... targets) {
    return new Told(receipt, edition, practice.aiming(List.of(targets)));
  }

  Reading and(ClockFact... facts) {
    return TimeForCompliance.read(receipt, List.of(facts), edition, practice);
  }

  /** The due dates of one kind, with their parts, for example {@code 2026-06-02 [2a]}. */
  static String due(Reading reading, DeadlineKind kind) {
    return reading.deadlines(kind).stream()
        .map(d -> d.due() + (d.parts().isEmpty() ? "" : " " + d.parts()))
        .collect(joining(", "));
  }

  static DeadlineStatus status(Reading reading, DeadlineKind kind, String on) {
    return reading.deadline(kind).orElseThrow().statusOn(day(on));
  }

  /** Breaches as {@code FOIA 2000 s.10(1) by 11}, with their parts. */
  static List<String> breaches(Reading reading) {
    return reading.breaches().stream()
        .map(
            b ->
                b.provision()
                    + " by "
                    + b.workingDaysLate()
                    + (b.parts().isEmpty() ? "" : " " + b.parts()))
        .toList();
  }

  /** Remarks as {@code EXTENSION_STACKED 39}. */
  static List<String> remarks(Reading reading) {
    return reading.remarks().stream()
        .map(r -> r.kind() + " " + r.workingDay() + (r.parts().isEmpty() ? "" : " " + r.parts()))
        .toList();
  }

  static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  static ClockFact asked(String on, String... parts) {
    return new ClockFact.ClarificationSought(day(on), List.of(parts));
  }

  static ClockFact clarified(String on, String... parts) {
    return new ClockFact.ClarificationReceived(day(on), List.of(parts));
  }

  static ClockFact charged(String on, String... parts) {
    return new ClockFact.FeesNoticeIssued(day(on), List.of(parts));
  }

  static ClockFact paid(String on, String... parts) {
    return new ClockFact.FeeReceived(day(on), List.of(parts));
  }

  static ClockFact weighing(String on, String to, String... parts) {
    return new ClockFact.PublicInterestExtensionNotified(day(on), day(to), List.of(parts));
  }

  static ClockFact complex(String on, String to, String... parts) {
    return new ClockFact.ComplexityExtensionNotified(day(on), day(to), List.of(parts));
  }

  static ClockFact disclosed(String on, String... parts) {
    return new ClockFact.ResponseIssued(day(on), Refusal.NONE, List.of(parts));
  }

  static ClockFact refused(Refusal refusal, String on, String... parts) {
    return new ClockFact.ResponseIssued(day(on), refusal, List.of(parts));
  }

  static ClockFact bounced(String on, String... parts) {
    return new ClockFact.ResponseNotDelivered(day(on), List.of(parts));
  }

  static ClockFact withdrawn(String on, String... parts) {
    return new ClockFact.RequestWithdrawn(day(on), List.of(parts));
  }

  static ClockFact complained(String on, String... parts) {
    return new ClockFact.ReviewRequested(day(on), List.of(parts));
  }

  static ClockFact reviewExtended(String on) {
    return new ClockFact.ReviewExtended(day(on));
  }

  static ClockFact reviewed(String on) {
    return new ClockFact.ReviewOutcomeIssued(day(on));
  }

  static ClockFact letter(String on, String replyBy) {
    return new ClockFact.IcoLetterReceived(day(on), day(replyBy));
  }

  static ClockFact replied(String on) {
    return new ClockFact.IcoReplySent(day(on));
  }

  static ClockFact decisionNotice(String on, String complyBy) {
    return new ClockFact.DecisionNoticeReceived(day(on), day(complyBy));
  }

  static ClockFact complied(String on) {
    return new ClockFact.DecisionNoticeComplied(day(on));
  }

  static ClockFact appealed(String on) {
    return new ClockFact.AppealLodged(day(on));
  }

  static ClockFact corrected(String on, String to) {
    return new ClockFact.ReceivedDateCorrected(day(on), day(to));
  }

  static ClockFact proclaimed(String on, String holiday, Nation... nations) {
    return new ClockFact.HolidayProclaimed(day(on), day(holiday), Set.of(nations));
  }

  static ClockFact holidayWithdrawn(String on, String holiday, Nation... nations) {
    return new ClockFact.HolidayWithdrawn(day(on), day(holiday), Set.of(nations));
  }

  static ClockFact moved(String on, Regime regime, String... parts) {
    return new ClockFact.RegimeChanged(day(on), regime, List.of(parts));
  }

  static ClockFact ownData(String on, String... parts) {
    return new ClockFact.HandledAsSubjectAccess(day(on), List.of(parts));
  }

  static ClockFact closed(String on) {
    return new ClockFact.CaseClosed(day(on));
  }

  static ClockFact lapsed(String on, String... parts) {
    return new ClockFact.RequestLapsed(day(on), List.of(parts));
  }

  static ClockFact nothingOwed(String on, String... parts) {
    return new ClockFact.NothingOwed(day(on), List.of(parts));
  }

  static ClockFact reviewEnded(String on, String... parts) {
    return new ClockFact.ReviewEnded(day(on), List.of(parts));
  }

  static ClockFact answeredAfresh(String on, String... parts) {
    return new ClockFact.FreshResponseIssued(day(on), List.of(parts));
  }

  static ClockFact appealDismissed(String on) {
    return new ClockFact.AppealDecided(day(on), true, null);
  }

  static ClockFact appealDecided(String on, boolean stands, String complyBy) {
    return new ClockFact.AppealDecided(day(on), stands, complyBy == null ? null : day(complyBy));
  }
}
