package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.foicasebook.command.domain.ClockRefusal.NoPowerToExtend;
import uk.foicasebook.command.domain.ReviewCommand.ExtendReview;
import uk.foicasebook.command.domain.ReviewRefusal.ComplaintInTime;
import uk.foicasebook.command.domain.ReviewRefusal.OutcomeAlreadyIssued;
import uk.foicasebook.command.domain.ReviewRefusal.ReviewBeyondCalendar;
import uk.foicasebook.command.domain.ReviewRefusal.ReviewBeyondLimit;
import uk.foicasebook.command.domain.ReviewRefusal.ReviewEnded;
import uk.foicasebook.command.domain.ReviewRefusal.ReviewNotProlonged;
import uk.foicasebook.command.domain.ReviewRefusal.UnknownReview;
import uk.foicasebook.events.ReviewEvent.ReviewOutcomeIssued;
import uk.foicasebook.events.ReviewId;
import uk.foicasebook.law.CitationKind;
import uk.foicasebook.law.Cites;

/** How what is done about a complaint hangs together. */
final class ReviewRules {
  private ReviewRules() {}

  /** The complaint is on file. */
  static List<Refusal> known(ReviewId review, CaseFile file) {
    return Rule.unless(file.reviews().find(review).isPresent(), () -> new UnknownReview(review));
  }

  /** Nothing is done about a complaint before it came. */
  static List<Refusal> follows(ReviewId review, LocalDate on, CaseFile file) {
    return RegulatorRules.follows(
        on, file.reviews().find(review).map(known -> known.complaint().happenedOn()));
  }

  /** An outcome was not out on that day; what happened before it may be told after it. */
  static List<Refusal> undecided(ReviewId review, LocalDate on, CaseFile file) {
    return Rule.given(
        file.reviews()
            .find(review)
            .flatMap(known -> Optional.ofNullable(known.outcome()))
            .map(ReviewOutcomeIssued::happenedOn)
            .filter(issued -> !issued.isAfter(on))
            .map(issued -> new OutcomeAlreadyIssued(review, issued)));
  }

  /** The complaint was neither withdrawn nor declined by then. */
  static List<Refusal> alive(ReviewId review, LocalDate on, CaseFile file) {
    return Rule.given(
        file.reviews()
            .find(review)
            .flatMap(Review::endedOn)
            .filter(ended -> !ended.isAfter(on))
            .map(ended -> new ReviewEnded(review, ended)));
  }

  /** A complaint in time is looked into: there is nothing to decide about that. */
  @Cites(value = "s.45 Code para 5.3", kind = CitationKind.CODE)
  @Cites("EIR 2004 reg 11(2)")
  static List<Refusal> late(ReviewId review, CaseFile file, Occasion occasion) {
    return Rule.given(
        time(review, file, occasion)
            .filter(time -> !time.isLate())
            .map(
                time ->
                    new ComplaintInTime(
                        review, time.complaint().happenedOn(), time.windowProvision())));
  }

  /** More time is exceptional and ends on the fortieth day; the Regulations give no more at all. */
  @Cites(value = "s.45 Code para 5.5", kind = CitationKind.CODE)
  @Cites("EIR 2004 reg 11(4)")
  static List<Refusal> withinLimit(ExtendReview c, CaseFile file, Occasion occasion) {
    Optional<ReviewTime> counted = time(c.review(), file, occasion);
    if (counted.isEmpty()) {
      return List.of(new ReviewBeyondCalendar(c.review(), occasion.edition().name()));
    }
    ReviewTime time = counted.get();
    LocalDate until = c.toldBy() == null ? time.limit() : c.toldBy();
    if (!time.limit().isAfter(time.due())) {
      return List.of(new NoPowerToExtend(time.limitProvision()));
    }
    if (until.isAfter(time.limit())) {
      return List.of(new ReviewBeyondLimit(c.review(), time.limit(), until, time.limitProvision()));
    }
    return Rule.unless(
        until.isAfter(time.due()), () -> new ReviewNotProlonged(c.review(), time.due(), until));
  }

  /** The time of a complaint that is on file; empty where the calendar does not reach that far. */
  static Optional<ReviewTime> time(ReviewId review, CaseFile file, Occasion occasion) {
    return file.reviews()
        .find(review)
        .flatMap(known -> ReviewTime.of(known.complaint(), file, occasion));
  }
}
