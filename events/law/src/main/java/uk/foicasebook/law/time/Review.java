package uk.foicasebook.law.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.Provision;

/**
 * A review that was asked for.
 *
 * @param name what it is called; null where it is known by its parts alone
 * @param share the regime, and the parts it is about
 * @param requestedOn when the complaint was received
 * @param due the last day for its outcome
 * @param limit the last day for its outcome when it is exceptional
 * @param extendedOn when the applicant was told that it is; null when not
 * @param outcomeOn when the outcome was issued; null while it is not
 * @param endedOn when it ceased to be owed without an outcome; null while it has not
 */
record Review(
    @Nullable String name,
    Share share,
    LocalDate requestedOn,
    LocalDate due,
    LocalDate limit,
    @Nullable LocalDate extendedOn,
    @Nullable LocalDate outcomeOn,
    @Nullable LocalDate endedOn) {
  private static final String START = "day the complaint was received";

  static Review requested(@Nullable String name, LocalDate on, Share share) {
    ReviewPeriod period = ReviewPeriod.under(share.regime());
    return new Review(
        name,
        share,
        on,
        share.days().plus(on, period.usual()),
        share.days().plus(on, period.exceptional()),
        null,
        null,
        null);
  }

  /** Whether there is more time than the usual: under the Regulations all of it is usual. */
  @Cites({"EIR 2004 reg 11(4)", "FOISA 2002 s.21(1)"})
  boolean mayBeExtended() {
    return limit.isAfter(due);
  }

  /** Told in time, the applicant waits for the exceptional limit; told late, nothing changes. */
  Review extended(LocalDate on) {
    return on.isAfter(due) || !mayBeExtended()
        ? this
        : new Review(name, share, requestedOn, due, limit, on, outcomeOn, endedOn);
  }

  Review decided(LocalDate on) {
    return new Review(name, share, requestedOn, due, limit, extendedOn, on, endedOn);
  }

  Review ended(LocalDate on) {
    return new Review(name, share, requestedOn, due, limit, extendedOn, outcomeOn, on);
  }

  boolean undecided() {
    return outcomeOn == null && endedOn == null;
  }

  LocalDate by() {
    return extendedOn == null ? due : limit;
  }

  Deadline deadline() {
    Course course =
        extendedOn == null || outcomeOn != null && !outcomeOn.isAfter(due)
            ? course()
            : Course.ended(extendedOn);
    return deadline(DeadlineKind.REVIEW, due, TimeProvisions.review(share.regime()), course);
  }

  Deadline limitDeadline() {
    return deadline(
        DeadlineKind.REVIEW_LIMIT, limit, TimeProvisions.reviewLimit(share.regime()), course());
  }

  private Course course() {
    return endedOn == null ? Course.metOrOpen(outcomeOn) : Course.ended(endedOn);
  }

  /** Late under the Regulations and the Scottish Act; under FOIA only the Code is missed. */
  @Nullable Breach breach() {
    LocalDate done = outcomeOn;
    if (done == null || !done.isAfter(by())) {
      return null;
    }
    int late = share.days().after(by(), done);
    return switch (share.regime()) {
      case FOIA -> null;
      case EIR, FOISA -> new Breach(TimeProvisions.review(share.regime()), late, share.parts());
    };
  }

  private Deadline deadline(DeadlineKind kind, LocalDate last, Provision provision, Course course) {
    return new Deadline(
        kind,
        last,
        provision,
        share.parts(),
        new WorkingDayLedger(share.days(), requestedOn, START, last),
        course);
  }
}
