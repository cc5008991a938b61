package uk.foicasebook.law.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.Regime;
import uk.foicasebook.law.calendar.CalendarEdition;
import uk.foicasebook.law.calendar.WorkingDays;

/** Reads a request's facts against the law of time. The one entry point of this package. */
public final class TimeForCompliance {
  static final int ANSWER_DAYS = 20;
  static final int COMPLAINT_DAYS = 40;

  private TimeForCompliance() {}

  /**
   * Everything the law of time says about a request.
   *
   * @param receipt the request
   * @param facts what happened to it, in any order; same-day facts in the order they happened
   * @param edition the edition of the calendar to count with
   * @throws uk.foicasebook.law.calendar.CalendarExhausted when a count leaves the edition
   */
  @Cites({"FOIA 2000 s.10(1)", "FOIA 2000 s.17(1)"})
  public static Reading read(
      Receipt receipt, List<? extends ClockFact> facts, CalendarEdition edition) {
    Regime regime = receipt.regime();
    WorkingDays days = edition.workingDays(regime);
    LocalDate day0 =
        switch (receipt.weekendReceipt()) {
          case STATUTE -> receipt.receivedOn();
          case CODE -> days.onOrAfter(receipt.receivedOn());
        };
    LocalDate due = days.plus(day0, ANSWER_DAYS);
    List<Deadline> later = new ArrayList<>();
    List<FactReading> readings = new ArrayList<>();
    List<Breach> breaches = new ArrayList<>();
    Course answer = Course.OPEN;
    Course refusalNotice = Course.OPEN;
    LocalDate complained = day0;
    List<ClockFact> ordered = new ArrayList<>(facts);
    ordered.sort(Comparator.comparing(ClockFact::on));
    for (ClockFact fact : ordered) {
      if (fact instanceof ClockFact.ResponseIssued(LocalDate on, Refusal refuses, var parts)) {
        Timeliness timely = Timeliness.of(on, due, days);
        readings.add(new FactReading(fact, days.after(day0, on), timely));
        answer = Course.met(on);
        refusalNotice = refuses == Refusal.NONE ? Course.ended(on) : Course.met(on);
        complained = on;
        if (!timely.inTime()) {
          int late = timely.workingDaysLate();
          if (refuses == Refusal.NONE || refuses == Refusal.EXEMPTION) {
            breaches.add(new Breach(TimeProvisions.answer(regime), late, parts));
          }
          if (refuses != Refusal.NONE) {
            breaches.add(new Breach(TimeProvisions.refusalNotice(regime, refuses), late, parts));
          }
        }
        LocalDate window = days.plus(on, COMPLAINT_DAYS);
        later.add(
            new Deadline(
                DeadlineKind.COMPLAINT_WINDOW,
                window,
                TimeProvisions.complaint(regime),
                parts,
                new WorkingDayLedger(days, on, "day of the response", window),
                Course.OPEN));
      } else if (fact instanceof ClockFact.ReviewRequested(LocalDate on, var parts)) {
        LocalDate windowEnd = days.plus(complained, COMPLAINT_DAYS);
        readings.add(
            new FactReading(fact, days.after(complained, on), Timeliness.of(on, windowEnd, days)));
        LocalDate review = days.plus(on, regime == Regime.EIR ? 40 : 20);
        LocalDate limit = days.plus(on, regime == Regime.FOISA ? 20 : 40);
        String start = "day the complaint was received";
        later.add(
            new Deadline(
                DeadlineKind.REVIEW,
                review,
                TimeProvisions.review(regime),
                parts,
                new WorkingDayLedger(days, on, start, review),
                Course.OPEN));
        later.add(
            new Deadline(
                DeadlineKind.REVIEW_LIMIT,
                limit,
                TimeProvisions.reviewLimit(regime),
                parts,
                new WorkingDayLedger(days, on, start, limit),
                Course.OPEN));
      } else {
        readings.add(new FactReading(fact, days.after(day0, fact.on()), null));
      }
    }
    Ledger ledger = new WorkingDayLedger(days, day0, "day of receipt", due);
    List<Deadline> deadlines = new ArrayList<>();
    deadlines.add(
        new Deadline(
            DeadlineKind.ANSWER, due, TimeProvisions.answer(regime), List.of(), ledger, answer));
    deadlines.add(
        new Deadline(
            DeadlineKind.REFUSAL_NOTICE,
            due,
            TimeProvisions.refusalNotice(regime, Refusal.EXEMPTION),
            List.of(),
            ledger,
            refusalNotice));
    deadlines.addAll(later);
    return new Reading(
        regime, receipt.receivedOn(), edition.name(), deadlines, readings, breaches, List.of());
  }
}
