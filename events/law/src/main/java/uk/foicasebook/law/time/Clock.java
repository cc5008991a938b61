package uk.foicasebook.law.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.law.CitationKind;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.Provision;
import uk.foicasebook.law.Regime;
import uk.foicasebook.law.calendar.WorkingDays;
import uk.foicasebook.law.time.ClockFact.ClarificationReceived;
import uk.foicasebook.law.time.ClockFact.ClarificationSought;
import uk.foicasebook.law.time.ClockFact.ComplexityExtensionNotified;
import uk.foicasebook.law.time.ClockFact.FeeReceived;
import uk.foicasebook.law.time.ClockFact.FeesNoticeIssued;
import uk.foicasebook.law.time.ClockFact.NothingOwed;
import uk.foicasebook.law.time.ClockFact.PublicInterestExtensionNotified;
import uk.foicasebook.law.time.ClockFact.RequestLapsed;
import uk.foicasebook.law.time.ClockFact.RequestWithdrawn;
import uk.foicasebook.law.time.ClockFact.ResponseIssued;
import uk.foicasebook.law.time.ClockFact.ResponseNotDelivered;
import uk.foicasebook.law.time.Remark.Kind;

/**
 * The clock of one part of a request while its facts are read in order. Mutable, and never seen
 * outside one reading.
 */
final class Clock {
  final Regime regime;
  final WorkingDays days;
  final List<String> parts;
  final List<Remark> remarks = new ArrayList<>(0);

  /** Whether the parts are the applicant's own personal data. */
  final boolean subjectAccess;

  private final TimeLimit limit;
  private final WeekendReceipt weekendReceipt;

  LocalDate day0;
  LocalDate due;
  boolean restarted;
  List<Disregarded.Wait> waits = List.of();
  @Nullable Fee fee;
  @Nullable LocalDate askedOn;
  @Nullable LocalDate lastAskedOn;
  Extensions extensions = new Extensions(this);
  @Nullable ResponseIssued response;
  @Nullable LocalDate endedOn;
  private boolean lapsed;

  Clock(Receipt receipt, Footing footing, List<String> parts) {
    this.regime = footing.regime(receipt.regime(), parts);
    this.days = footing.days(regime);
    this.parts = parts;
    this.subjectAccess = footing.subjectAccess(parts);
    this.limit = receipt.limit().under(regime);
    this.weekendReceipt = receipt.weekendReceipt();
    this.day0 = weekendReceipt.day0(footing.receivedOn(), days);
    this.due = AnswerTime.due(limit, days, day0, waits);
  }

  /** Neither answered nor ended, and not waiting for the applicant. */
  boolean running() {
    return response == null
        && endedOn == null
        && askedOn == null
        && (fee == null || !fee.waiting());
  }

  boolean touchedBy(ClockFact fact) {
    return Footing.touches(fact, parts);
  }

  /** Takes the next fact; answers whether it was in time, or null when nothing was due from it. */
  @Nullable Timeliness take(ClockFact.Running fact) {
    return switch (fact) {
      case ClarificationSought(LocalDate on, _) -> ask(on);
      case ClarificationReceived(LocalDate on, _) -> restart(on);
      case FeesNoticeIssued(LocalDate on, _) -> charge(on);
      case FeeReceived(LocalDate on, _) -> pay(on);
      case PublicInterestExtensionNotified(LocalDate on, LocalDate to, _) ->
          extensions.weigh(on, to);
      case ComplexityExtensionNotified(LocalDate on, LocalDate to, _) -> extensions.extend(on, to);
      case ResponseIssued answer -> answer(answer);
      case ResponseNotDelivered(LocalDate on, _) -> bounce(on);
      case RequestWithdrawn(LocalDate on, _) -> end(on);
      case NothingOwed(LocalDate on, _) -> end(on);
      case RequestLapsed(LocalDate on, _) -> lapse(on);
    };
  }

  /** The number of a day in the count; waits are left out. */
  int number(LocalDate day) {
    int number = days.after(day0, day);
    for (Disregarded.Wait wait : waits) {
      number -= wait.workingDays(days, day0, day);
    }
    return number;
  }

  /** The last day for a response, which depends on what it refuses: costs cannot be extended. */
  LocalDate lastDayFor(Refusal refusal) {
    if (subjectAccess) {
      return SubjectAccess.due(day0);
    }
    return switch (refusal) {
      case NONE, EXEMPTION -> extensions.answerBy();
      case COST, VEXATIOUS -> extensions.refusalNoticeBy();
    };
  }

  TimeLimit limit() {
    return limit;
  }

  /**
   * A question only suspends the duty when it is put inside the time. A further one, put because
   * the reply was not enough, finds the duty suspended already and is never late.
   */
  @Cites("FOIA 2000 s.1(3)")
  private @Nullable Timeliness ask(LocalDate on) {
    if (askedOn != null) {
      lastAskedOn = on;
      return null;
    }
    Timeliness timely = Timeliness.of(on, due, days);
    if (!timely.inTime()) {
      remark(Kind.CLARIFICATION_SOUGHT_LATE, on, number(on), TimeProvisions.clarification(regime));
    } else {
      askedOn = on;
      lastAskedOn = on;
    }
    return timely;
  }

  /**
   * The reply is a fresh receipt: the full time starts again, it does not go on. A request that was
   * closed because no reply came is open again.
   */
  @Cites({"FOIA 2000 s.10(6)", "EIR 2004 reg 9(4)", "FOISA 2002 s.10(1)"})
  private @Nullable Timeliness restart(LocalDate on) {
    if (askedOn == null) {
      remark(Kind.REPLY_WITHOUT_QUESTION, on, number(on), TimeProvisions.clarification(regime));
      return null;
    }
    askedOn = null;
    lastAskedOn = null;
    if (lapsed) {
      lapsed = false;
      endedOn = null;
    }
    restarted = true;
    fee = null;
    waits = List.of();
    extensions = new Extensions(this);
    day0 = weekendReceipt.day0(on, days);
    due = AnswerTime.due(limit, days, day0, waits);
    return null;
  }

  private Timeliness charge(LocalDate on) {
    Timeliness timely = Timeliness.of(on, due, days);
    if (!timely.inTime()) {
      remark(Kind.FEES_NOTICE_LATE, on, number(on), TimeProvisions.fee(regime));
    } else if (fee == null || !fee.waiting()) {
      fee = Fee.notified(regime, on, days);
    }
    return timely;
  }

  private @Nullable Timeliness pay(LocalDate on) {
    if (fee == null || !fee.waiting()) {
      return null;
    }
    Timeliness timely = Timeliness.of(on, fee.lastDay(), days);
    if (timely.inTime()) {
      fee = fee.paid(on);
      List<Disregarded.Wait> more = new ArrayList<>(waits);
      more.add(new Disregarded.Wait(new DateRange(fee.noticeOn(), on)));
      waits = List.copyOf(more);
      due = AnswerTime.due(limit, days, day0, waits);
    } else {
      remark(Kind.FEE_AFTER_LAPSE, on, number(on), TimeProvisions.fee(regime));
    }
    return timely;
  }

  private Timeliness answer(ResponseIssued answer) {
    ResponseIssued mine = answer.to(parts);
    if (response == null) {
      response = mine;
    }
    return Timeliness.of(mine.on(), lastDayFor(mine.refuses()), days);
  }

  /** A response that came back unread is none. */
  @Cites(value = "Responses that bounce", kind = CitationKind.PRACTICE)
  private @Nullable Timeliness bounce(LocalDate on) {
    response = null;
    remark(Kind.RESPONSE_NOT_DELIVERED, on, number(on), TimeProvisions.answer(regime));
    return null;
  }

  private @Nullable Timeliness end(LocalDate on) {
    if (endedOn == null) {
      endedOn = on;
    }
    return null;
  }

  /** What was not paid for or not made clear is not owed. */
  @Cites({"FOIA 2000 s.9(2)", "FOIA 2000 s.1(3)"})
  private @Nullable Timeliness lapse(LocalDate on) {
    if (endedOn == null) {
      endedOn = on;
      lapsed = true;
    }
    return null;
  }

  void remark(Kind kind, LocalDate on, int workingDay, Provision provision) {
    remarks.add(new Remark(kind, on, workingDay, provision, parts));
  }
}
