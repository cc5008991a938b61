package uk.foicasebook.query.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.ClarificationId;
import uk.foicasebook.events.ClockEvent;
import uk.foicasebook.events.ClockEvent.ClarificationReceived;
import uk.foicasebook.events.ClockEvent.ClarificationSought;
import uk.foicasebook.events.ClockEvent.ComplexityExtensionNotified;
import uk.foicasebook.events.ClockEvent.FeeReceived;
import uk.foicasebook.events.ClockEvent.FeesNoticeIssued;
import uk.foicasebook.events.ClockEvent.PublicInterestExtensionNotified;
import uk.foicasebook.events.ClockEvent.RequestLapsed;
import uk.foicasebook.events.ClockEvent.SpecialTimeLimitSet;
import uk.foicasebook.events.DatePeriod;
import uk.foicasebook.events.ExtensionId;
import uk.foicasebook.events.FeesNoticeId;
import uk.foicasebook.events.LapseCause;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.Scope;
import uk.foicasebook.events.SpecialLimit;
import uk.foicasebook.events.StrandId;

/** What the case waits for, and what more time was taken for. */
public record Waiting(
    List<Clarification> clarifications,
    List<Fee> fees,
    List<Extension> extensions,
    List<Lapse> lapses,
    @Nullable Limit limit) {
  static final Waiting NONE = new Waiting(List.of(), List.of(), List.of(), List.of(), null);

  /** A question to the requester, and the replies. */
  public record Clarification(
      ClarificationId id,
      LocalDate on,
      Scope scope,
      Channel channel,
      ProtectedText question,
      List<Reply> replies) {}

  /** A reply, and whether it supplies what was asked for. */
  public record Reply(LocalDate on, Channel channel, boolean sufficient, ProtectedText reply) {}

  /** A fees notice, and what was paid; in pence. */
  public record Fee(
      FeesNoticeId id,
      LocalDate on,
      Scope scope,
      int pence,
      @Nullable ProtectedText reckoning,
      List<Payment> payments) {}

  /** A payment, in pence. */
  public record Payment(LocalDate on, int pence) {}

  /**
   * A notice that more time is taken. The day of the notice is one thing, the day it names another.
   *
   * @param exemptions what is weighed; none where the reason is complexity
   * @param until the day named
   */
  public record Extension(
      ExtensionId id,
      Ground ground,
      LocalDate notifiedOn,
      LocalDate until,
      List<StrandId> strands,
      List<ProvisionCode> exemptions,
      Channel channel,
      @Nullable ProtectedText why) {
    /** Why more time is taken. */
    public enum Ground {
      /** FOIA 2000 s.10(3). */
      PUBLIC_INTEREST,
      /** EIR 2004 reg 7(1). */
      COMPLEXITY
    }
  }

  /** Some or all of the request lapsed. */
  public record Lapse(LocalDate on, LapseCause cause, Scope scope) {}

  /** A limit in place of the twentieth working day. */
  public record Limit(
      SpecialLimit limit, List<DatePeriod> noSessions, @Nullable LocalDate setDay) {}

  Waiting evolve(ClockEvent event) {
    return switch (event) {
      case ClarificationSought e -> asked(e);
      case ClarificationReceived e -> replied(e);
      case FeesNoticeIssued e -> charged(e);
      case FeeReceived e -> paid(e);
      case RequestLapsed e ->
          new Waiting(
              clarifications,
              fees,
              extensions,
              Lists.with(lapses, new Lapse(e.happenedOn(), e.cause(), e.scope())),
              limit);
      case PublicInterestExtensionNotified e ->
          extended(
              new Extension(
                  e.extension(),
                  Extension.Ground.PUBLIC_INTEREST,
                  e.happenedOn(),
                  e.decisionBy(),
                  e.strands(),
                  e.exemptions(),
                  e.channel(),
                  e.why()));
      case ComplexityExtensionNotified e ->
          extended(
              new Extension(
                  e.extension(),
                  Extension.Ground.COMPLEXITY,
                  e.happenedOn(),
                  e.answerBy(),
                  e.strands(),
                  List.of(),
                  e.channel(),
                  e.why()));
      case SpecialTimeLimitSet e ->
          new Waiting(
              clarifications,
              fees,
              extensions,
              lapses,
              new Limit(e.limit(), e.noSessions(), e.setDay()));
    };
  }

  private Waiting asked(ClarificationSought e) {
    return with(
        new Clarification(
            e.clarification(), e.happenedOn(), e.scope(), e.channel(), e.question(), List.of()));
  }

  /** A reply to a question that is not on file is in the history and nowhere else. */
  private Waiting replied(ClarificationReceived e) {
    Reply reply = new Reply(e.happenedOn(), e.channel(), e.sufficient(), e.reply());
    return clarifications.stream()
        .filter(c -> c.id().equals(e.clarification()))
        .findAny()
        .map(
            c ->
                with(
                    new Clarification(
                        c.id(),
                        c.on(),
                        c.scope(),
                        c.channel(),
                        c.question(),
                        Lists.with(c.replies(), reply))))
        .orElse(this);
  }

  private Waiting charged(FeesNoticeIssued e) {
    return with(
        new Fee(e.notice(), e.happenedOn(), e.scope(), e.pence(), e.reckoning(), List.of()));
  }

  private Waiting paid(FeeReceived e) {
    Payment payment = new Payment(e.happenedOn(), e.pence());
    return fees.stream()
        .filter(f -> f.id().equals(e.notice()))
        .findAny()
        .map(
            f ->
                with(
                    new Fee(
                        f.id(),
                        f.on(),
                        f.scope(),
                        f.pence(),
                        f.reckoning(),
                        Lists.with(f.payments(), payment))))
        .orElse(this);
  }

  private Waiting with(Clarification clarification) {
    return new Waiting(
        Lists.replacing(clarifications, clarification, Clarification::id),
        fees,
        extensions,
        lapses,
        limit);
  }

  private Waiting with(Fee fee) {
    return new Waiting(
        clarifications, Lists.replacing(fees, fee, Fee::id), extensions, lapses, limit);
  }

  private Waiting extended(Extension extension) {
    return new Waiting(
        clarifications, fees, Lists.replacing(extensions, extension, Extension::id), lapses, limit);
  }
}
