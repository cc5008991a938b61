package uk.foicasebook.law.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.law.CitationKind;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.Provision;
import uk.foicasebook.law.calendar.WorkingDays;
import uk.foicasebook.law.time.ClockFact.AppealDecided;
import uk.foicasebook.law.time.ClockFact.DecisionNoticeReceived;
import uk.foicasebook.law.time.ClockFact.FreshResponseIssued;
import uk.foicasebook.law.time.ClockFact.IcoLetterReceived;
import uk.foicasebook.law.time.ClockFact.InformationNoticeReceived;

/** The regulator's letters, decision notices and the appeal against them: calendar days. */
final class Regulator {
  /** Twenty-eight days from the day the notice was sent. */
  @Cites(value = "GRC Rules r.22", kind = CitationKind.TRIBUNAL)
  static final int APPEAL_DAYS = 28;

  private final WorkingDays days;
  private final List<Deadline> deadlines = new ArrayList<>(0);
  private final List<Remark> remarks = new ArrayList<>(0);

  Regulator(WorkingDays days) {
    this.days = days;
  }

  @Cites(value = "The regulator's letter", kind = CitationKind.PRACTICE)
  void letter(IcoLetterReceived fact) {
    Ledger ledger = ledger(fact.on(), "day of the letter", fact.replyBy());
    add(DeadlineKind.ICO_REPLY, fact.replyBy(), TimeProvisions.ICO_LETTER, ledger);
  }

  /** What a notice demands is due when the notice says. */
  @Cites("FOIA 2000 s.51(1)")
  void demand(InformationNoticeReceived fact) {
    Ledger ledger = ledger(fact.on(), "day of the notice", fact.replyBy());
    add(DeadlineKind.ICO_REPLY, fact.replyBy(), TimeProvisions.INFORMATION_NOTICE, ledger);
  }

  /** Steps are due on the day the notice names, whatever day of the week that is. */
  @Cites({"FOIA 2000 s.50(4)", "FOIA 2000 s.57(1)"})
  void notice(DecisionNoticeReceived fact) {
    LocalDate complyBy = fact.complyBy();
    LocalDate appeal = appealBy(fact.on());
    if (complyBy != null) {
      if (complyBy.isBefore(appeal)) {
        tooSoon(fact, complyBy);
      }
      Ledger steps = ledger(fact.on(), "day the notice was sent", complyBy);
      add(DeadlineKind.DECISION_NOTICE_STEPS, complyBy, TimeProvisions.DECISION_NOTICE, steps);
    }
    add(
        DeadlineKind.TRIBUNAL_APPEAL,
        appeal,
        TimeProvisions.APPEAL,
        ledger(fact.on(), "day the notice was sent", appeal));
  }

  /** The period for the steps may not end before that for an appeal; the notice says otherwise. */
  @Cites("FOIA 2000 s.50(6)")
  private void tooSoon(DecisionNoticeReceived fact, LocalDate complyBy) {
    remarks.add(
        new Remark(
            Remark.Kind.STEPS_DUE_BEFORE_APPEAL_ENDS,
            fact.on(),
            days.after(fact.on(), complyBy),
            TimeProvisions.NO_STEP_BEFORE_APPEAL,
            List.of()));
  }

  /** Only an appeal rolls over: ending on a day that is no working day, it ends on the next one. */
  @Cites(
      value = {"GRC Rules r.12", "GRC Rules r.22"},
      kind = CitationKind.TRIBUNAL)
  private LocalDate appealBy(LocalDate sent) {
    return days.onOrAfter(sent.plusDays(APPEAL_DAYS));
  }

  /**
   * Meets the earliest outstanding deadline of a kind, or the one of a certain day; answers how
   * timely that was, if any.
   */
  @Nullable Timeliness meet(DeadlineKind kind, LocalDate on, @Nullable LocalDate due) {
    int index = outstanding(kind, due);
    if (index < 0) {
      return null;
    }
    Deadline deadline = deadlines.get(index);
    deadlines.set(index, deadline.running(Course.met(on)));
    return deadline.timeliness(on);
  }

  /** How timely an ordered response is. Other steps may be left, so it meets nothing by itself. */
  @Cites("FOIA 2000 s.50(4)")
  @Nullable Timeliness timeliness(FreshResponseIssued fact) {
    int index = outstanding(DeadlineKind.DECISION_NOTICE_STEPS, null);
    return index < 0 ? null : deadlines.get(index).timeliness(fact.on());
  }

  private int outstanding(DeadlineKind kind, @Nullable LocalDate due) {
    for (int i = 0; i < deadlines.size(); i++) {
      Deadline deadline = deadlines.get(i);
      if (deadline.kind() == kind
          && deadline.course().outstanding()
          && (due == null || deadline.due().equals(due))) {
        return i;
      }
    }
    return -1;
  }

  /** While an appeal is pending no step need be taken. */
  @Cites("FOIA 2000 s.50(6)")
  @Nullable Timeliness appeal(LocalDate on) {
    for (int i = 0; i < deadlines.size(); i++) {
      Deadline deadline = deadlines.get(i);
      if (deadline.kind() == DeadlineKind.DECISION_NOTICE_STEPS
          && deadline.course().outstanding()) {
        deadlines.set(i, deadline.running(Course.suspended(on)));
      }
    }
    return meet(DeadlineKind.TRIBUNAL_APPEAL, on, null);
  }

  /**
   * Afterwards the steps are owed again or not at all, by the day the tribunal names or else by the
   * notice's own.
   */
  @Cites({"FOIA 2000 s.50(6)", "FOIA 2000 s.58(1)"})
  void decided(AppealDecided fact) {
    LocalDate complyBy = fact.complyBy();
    for (int i = 0; i < deadlines.size(); i++) {
      Deadline deadline = deadlines.get(i);
      if (deadline.kind() == DeadlineKind.DECISION_NOTICE_STEPS
          && deadline.course().outstanding()
          && deadline.course().suspendedFrom() != null) {
        boolean resumes = fact.stands() && complyBy == null;
        deadlines.set(i, deadline.running(resumes ? Course.OPEN : Course.ended(fact.on())));
      }
    }
    if (complyBy != null) {
      Ledger ledger = ledger(fact.on(), "day of the tribunal's decision", complyBy);
      add(DeadlineKind.DECISION_NOTICE_STEPS, complyBy, TimeProvisions.TRIBUNAL_DECISION, ledger);
    }
  }

  List<Deadline> deadlines() {
    return deadlines;
  }

  List<Remark> remarks() {
    return remarks;
  }

  private Ledger ledger(LocalDate from, String start, LocalDate to) {
    return new CalendarDayLedger(days, from, start, to, false);
  }

  private void add(DeadlineKind kind, LocalDate due, Provision provision, Ledger ledger) {
    deadlines.add(new Deadline(kind, due, provision, List.of(), ledger, Course.OPEN));
  }
}
