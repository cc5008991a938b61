package uk.foicasebook.law.time;

import static uk.foicasebook.law.time.DeadlineKind.ANSWER;
import static uk.foicasebook.law.time.DeadlineKind.EIR_EXTENDED_ANSWER;
import static uk.foicasebook.law.time.DeadlineKind.FEE;
import static uk.foicasebook.law.time.DeadlineKind.LAPSE;
import static uk.foicasebook.law.time.DeadlineKind.PUBLIC_INTEREST_CEILING;
import static uk.foicasebook.law.time.DeadlineKind.PUBLIC_INTEREST_DECISION;
import static uk.foicasebook.law.time.DeadlineKind.REFUSAL_NOTICE;
import static uk.foicasebook.law.time.DeadlineKind.TIME_APPLICATION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.law.CitationKind;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.Provision;
import uk.foicasebook.law.time.ClockFact.ResponseIssued;

/** The deadlines of one clock, once all its facts are read. */
final class ClockDeadlines {
  private final Clock clock;
  private final Practice practice;
  private final List<Deadline> deadlines;

  private ClockDeadlines(Clock clock, Practice practice, List<Deadline> deadlines) {
    this.clock = clock;
    this.practice = practice;
    this.deadlines = deadlines;
  }

  static void add(Clock clock, Practice practice, List<Deadline> deadlines) {
    ClockDeadlines of = new ClockDeadlines(clock, practice, deadlines);
    if (clock.subjectAccess) {
      of.subjectAccess();
    } else {
      of.answer();
      of.timeApplication();
      of.publicInterest();
      of.complexity();
      of.fee();
    }
    of.clarificationLapse();
  }

  /** The answer and the refusal notice run together until complexity parts them. */
  private void answer() {
    Ledger ledger = answerLedger(clock.due);
    Provision time = TimeProvisions.time(clock.regime, clock.limit());
    add(ANSWER, clock.due, time, ledger, answerCourse());
    LocalDate noticeBy = clock.extensions.refusalNoticeBy();
    Refusal refusal = clock.response == null ? Refusal.EXEMPTION : clock.response.refuses();
    add(
        REFUSAL_NOTICE,
        noticeBy,
        TimeProvisions.refusalNotice(clock.regime, refusal),
        noticeBy.equals(clock.due) ? ledger : ledger(noticeBy),
        noticeCourse());
  }

  /** A later day is asked for within the usual time; whether it was, no fact says. */
  @Cites({"SI 2004/3364 reg 5", "SI 2004/3364 reg 6"})
  private void timeApplication() {
    if (clock.limit() instanceof TimeLimit.SetDate) {
      LocalDate by = AnswerTime.nth(AnswerTime.STANDARD, clock.days, clock.day0, List.of());
      add(
          TIME_APPLICATION,
          by,
          TimeProvisions.SPECIFIED,
          new WorkingDayLedger(clock.days, clock.day0, start(), by),
          Course.OPEN);
    }
  }

  private Course answerCourse() {
    ResponseIssued response = clock.response;
    Extension extension =
        clock.extensions.complexity() != null
            ? clock.extensions.complexity()
            : clock.extensions.publicInterest();
    if (extension == null || response != null && !response.on().isAfter(clock.due)) {
      return course(response == null ? null : response.on());
    }
    // Overtaken: from the notice on, another deadline stands for the answer.
    return Course.ended(extension.since());
  }

  private Course noticeCourse() {
    LocalDate weighing = clock.extensions.noticeOn();
    ResponseIssued response = clock.response;
    if (weighing != null) {
      return Course.met(weighing);
    }
    if (response != null && response.refuses() == Refusal.NONE) {
      return Course.ended(response.on());
    }
    return course(response == null ? null : response.on());
  }

  @Cites("FOIA 2000 s.10(3)")
  private void publicInterest() {
    Extension extension = clock.extensions.publicInterest();
    if (extension == null) {
      return;
    }
    LocalDate ceiling = AnswerTime.nth(Extensions.CEILING, clock.days, clock.day0, clock.waits);
    Course course = course(clock.response == null ? null : clock.response.on());
    add(
        PUBLIC_INTEREST_DECISION,
        extension.to(),
        TimeProvisions.PUBLIC_INTEREST,
        ledger(extension.to()),
        course);
    add(PUBLIC_INTEREST_CEILING, ceiling, TimeProvisions.CEILING, ledger(ceiling), course);
  }

  @Cites("EIR 2004 reg 7(1)")
  private void complexity() {
    Extension extension = clock.extensions.complexity();
    if (extension != null) {
      add(
          EIR_EXTENDED_ANSWER,
          extension.to(),
          TimeProvisions.COMPLEXITY,
          ledger(extension.to()),
          course(clock.response == null ? null : clock.response.on()));
    }
  }

  /** The applicant's time to pay, and with it the day after which the request is gone. */
  @Cites({"FOIA 2000 s.9(2)", "EIR 2004 reg 8(6)", "FOISA 2002 s.9(5)"})
  private void fee() {
    Fee fee = clock.fee;
    if (fee == null) {
      return;
    }
    Ledger ledger =
        switch (clock.regime) {
          case FOIA, FOISA ->
              new CalendarDayLedger(
                  clock.days, fee.noticeOn(), "day of the fees notice", fee.lastDay(), true);
          case EIR ->
              new WorkingDayLedger(
                  clock.days, fee.noticeOn(), "day of the notification", fee.lastDay());
        };
    Provision provision = TimeProvisions.fee(clock.regime);
    add(FEE, fee.lastDay(), provision, ledger, Course.metOrOpen(fee.paidOn()));
    LocalDate paidOn = fee.paidOn();
    add(
        LAPSE,
        fee.lastDay(),
        provision,
        ledger,
        paidOn == null ? Course.OPEN : Course.ended(paidOn));
  }

  @Cites(value = "Requests closed when a question goes unanswered", kind = CitationKind.PRACTICE)
  private void clarificationLapse() {
    LocalDate asked = clock.lastAskedOn;
    if (asked != null && clock.response == null) {
      LocalDate lapse = practice.lapsesAfter(asked);
      Ledger ledger = new CalendarDayLedger(clock.days, asked, "day of the question", lapse, false);
      add(LAPSE, lapse, TimeProvisions.CLARIFICATION_LAPSE, ledger, course(null));
    }
  }

  private void subjectAccess() {
    LocalDate due = SubjectAccess.due(clock.day0);
    Ledger ledger = new CalendarDayLedger(clock.days, clock.day0, start(), due, false);
    Course course = course(clock.response == null ? null : clock.response.on());
    add(ANSWER, due, TimeProvisions.SUBJECT_ACCESS, ledger, course);
  }

  private Course course(@Nullable LocalDate metOn) {
    if (metOn != null) {
      return Course.met(metOn);
    }
    if (clock.endedOn != null) {
      return Course.ended(clock.endedOn);
    }
    Fee fee = clock.fee;
    if (fee != null && fee.waiting()) {
      return new Course(null, fee.lastDay().plusDays(1), fee.noticeOn());
    }
    return clock.askedOn == null ? Course.OPEN : Course.suspended(clock.askedOn);
  }

  /** Only the answer itself waits for school days; nothing else does. */
  private Ledger answerLedger(LocalDate to) {
    if (clock.limit() instanceof TimeLimit.School school) {
      List<Disregarded> passedOver = new ArrayList<>(clock.waits);
      passedOver.add(new Disregarded.NoSession(school));
      return new WorkingDayLedger(clock.days, clock.day0, start(), to, passedOver);
    }
    return ledger(to);
  }

  private Ledger ledger(LocalDate to) {
    return new WorkingDayLedger(clock.days, clock.day0, start(), to, clock.waits);
  }

  private String start() {
    return clock.restarted ? "day the clarification was received" : "day of receipt";
  }

  private void add(
      DeadlineKind kind, LocalDate due, Provision provision, Ledger ledger, Course course) {
    deadlines.add(new Deadline(kind, due, provision, clock.parts, ledger, course));
  }
}
