package uk.foicasebook.law.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.law.CitationKind;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.Regime;
import uk.foicasebook.law.time.Remark.Kind;

/** More time on one clock: the public interest (FOIA), or complexity and volume (EIR). */
final class Extensions {
  /** The regulator expects a decision on the public interest by this working day. */
  @Cites(value = "ICO guidance on FOIA 2000 s.10(3)", kind = CitationKind.GUIDANCE)
  static final int CEILING = 40;

  /** Complexity and volume together allow up to this working day. */
  @Cites("EIR 2004 reg 7(1)")
  static final int COMPLEX = 40;

  private final Clock clock;
  private @Nullable Extension publicInterest;
  private @Nullable Extension complexity;
  private @Nullable LocalDate noticeOn;

  Extensions(Clock clock) {
    this.clock = clock;
  }

  @Nullable Extension publicInterest() {
    return publicInterest;
  }

  @Nullable Extension complexity() {
    return complexity;
  }

  /** When the section 17 notice was given that a notice of a public interest extension is. */
  @Nullable LocalDate noticeOn() {
    return noticeOn;
  }

  /** The last day for an answer, with every extension that holds. */
  LocalDate answerBy() {
    if (complexity != null) {
      return complexity.to();
    }
    return publicInterest != null && publicInterest.to().isAfter(clock.due)
        ? publicInterest.to()
        : clock.due;
  }

  /** The last day for a refusal notice. The public interest does not move it; complexity does. */
  @Cites({"FOIA 2000 s.17(1)", "EIR 2004 reg 7(2)"})
  LocalDate refusalNoticeBy() {
    return complexity == null ? clock.due : complexity.to();
  }

  /** The public interest: the notice must come before the time it extends has run out. */
  @Cites({"FOIA 2000 s.10(3)", "FOIA 2000 s.17(2)"})
  @Nullable Timeliness weigh(LocalDate on, LocalDate to) {
    if (clock.regime != Regime.FOIA) {
      clock.remark(
          Kind.EXTENSION_WITHOUT_POWER, on, clock.number(on), TimeProvisions.PUBLIC_INTEREST);
      return null;
    }
    if (noticeOn == null) {
      noticeOn = on;
    }
    LocalDate by = publicInterest == null ? clock.due : publicInterest.to();
    Timeliness timely = Timeliness.of(on, by, clock.days);
    if (!timely.inTime()) {
      clock.remark(Kind.EXTENSION_LATE, on, clock.number(on), TimeProvisions.PUBLIC_INTEREST);
      return timely;
    }
    int total = clock.number(to);
    if (publicInterest != null) {
      clock.remark(Kind.EXTENSION_STACKED, on, total, TimeProvisions.CEILING);
    }
    if (total > CEILING) {
      clock.remark(Kind.EXTENSION_BEYOND_CEILING, on, total, TimeProvisions.CEILING);
    }
    publicInterest = new Extension(publicInterest == null ? on : publicInterest.since(), to);
    return timely;
  }

  /** Complexity and volume: the notice must come within the first twenty working days. */
  @Cites("EIR 2004 reg 7(3)")
  @Nullable Timeliness extend(LocalDate on, LocalDate to) {
    if (clock.regime != Regime.EIR) {
      clock.remark(Kind.EXTENSION_WITHOUT_POWER, on, clock.number(on), TimeProvisions.COMPLEXITY);
      return null;
    }
    Timeliness timely = Timeliness.of(on, clock.due, clock.days);
    if (!timely.inTime()) {
      clock.remark(Kind.EXTENSION_LATE, on, clock.number(on), TimeProvisions.COMPLEXITY);
      return timely;
    }
    LocalDate latest = AnswerTime.nth(COMPLEX, clock.days, clock.day0, clock.waits);
    if (to.isAfter(latest)) {
      clock.remark(Kind.EXTENSION_BEYOND_CEILING, on, clock.number(to), TimeProvisions.COMPLEXITY);
    }
    complexity = new Extension(on, latest);
    return timely;
  }
}
