package uk.foicasebook.query.cases;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.NoticeStatement;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.ResponseId;
import uk.foicasebook.events.ReviewEvent.LateComplaintDecided;
import uk.foicasebook.events.ReviewEvent.ReviewExtended;
import uk.foicasebook.events.ReviewEvent.ReviewOutcomeIssued;
import uk.foicasebook.events.ReviewEvent.ReviewerAssigned;
import uk.foicasebook.events.ReviewId;
import uk.foicasebook.events.ReviewOutcome;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.law.time.Timeliness;
import uk.foicasebook.query.casefile.Decided;
import uk.foicasebook.query.casefile.Determination;
import uk.foicasebook.query.casefile.Review;
import uk.foicasebook.query.deadlines.ReviewTime;

/**
 * A review: the complaint, who looks into it until when, and what came of it.
 *
 * @param due the last day for the outcome, and {@code limit} the last there can be
 * @param strands each strand of the response with what was decided first, and again
 */
public record ReviewView(
    ReviewId id,
    LocalDate requestedOn,
    @Nullable ResponseId response,
    Channel channel,
    String grounds,
    ReviewTime.State state,
    boolean late,
    @Nullable LateDecision lateComplaint,
    @Nullable Reviewer reviewer,
    @Nullable LocalDate due,
    @Nullable LocalDate limit,
    @Nullable Extension extension,
    @Nullable Outcome outcome,
    @Nullable LocalDate withdrawnOn,
    List<StrandReview> strands) {

  /** Whether a late complaint is looked into, and why. */
  record LateDecision(LocalDate on, boolean accepted, String reasons) {
    static @Nullable LateDecision of(@Nullable LateComplaintDecided e) {
      return e == null
          ? null
          : new LateDecision(e.happenedOn(), e.accepted(), Shown.required(e.reasons()));
    }
  }

  /**
   * Who has it.
   *
   * @param override why, where they had dealt with the request
   */
  record Reviewer(PersonId person, LocalDate since, @Nullable String override) {
    static @Nullable Reviewer of(@Nullable ReviewerAssigned e) {
      return e == null
          ? null
          : new Reviewer(e.reviewer(), e.happenedOn(), Shown.text(e.override()));
    }
  }

  /** More time that was told, and whether it was told in time. */
  record Extension(
      LocalDate on, Channel channel, LocalDate toldBy, String reasons, @Nullable Boolean inTime) {
    static @Nullable Extension of(@Nullable ReviewExtended e, ReviewTime time) {
      return e == null
          ? null
          : new Extension(
              e.happenedOn(),
              e.channel(),
              e.toldBy(),
              Shown.required(e.reasons()),
              time.extendedInTime());
    }
  }

  /** What came of it. */
  record Outcome(
      LocalDate on,
      ReviewOutcome outcome,
      Channel channel,
      List<NoticeStatement> statements,
      @Nullable LocalDate toldIcoBy,
      String reasons,
      @Nullable Boolean inTime,
      int workingDaysLate) {
    static @Nullable Outcome of(@Nullable ReviewOutcomeIssued e, ReviewTime time) {
      Timeliness timely = time.outcome();
      return e == null
          ? null
          : new Outcome(
              e.happenedOn(),
              e.outcome(),
              e.channel(),
              e.statements(),
              e.toldIcoBy(),
              Shown.required(e.reasons()),
              timely == null ? null : timely.inTime(),
              timely == null ? 0 : timely.workingDaysLate());
    }
  }

  /** What the second decision makes of the first. */
  enum Standing {
    /** It is the same. */
    STANDS,
    /** It is the same, on other provisions. */
    STANDS_ON_DIFFERENT_GROUNDS,
    /** Something else took its place. */
    REPLACED
  }

  /** A decision about a strand. */
  record StrandDecision(Determination determination, List<ProvisionCode> provisions) {
    static @Nullable StrandDecision of(@Nullable Decided decided) {
      return decided == null
          ? null
          : new StrandDecision(decided.determination(), decided.provisions());
    }
  }

  /**
   * A strand before and after.
   *
   * @param first null where the response said nothing of it
   * @param second null where the outcome is not out, or left it as it was
   */
  record StrandReview(
      StrandId strand,
      @Nullable StrandDecision first,
      @Nullable StrandDecision second,
      @Nullable Standing standing) {
    static StrandReview of(StrandId strand, Review review) {
      Decided first = find(strand, review.first());
      Decided second = find(strand, review.second());
      return new StrandReview(
          strand,
          StrandDecision.of(first),
          StrandDecision.of(second),
          second == null ? null : standing(first, second));
    }

    private static @Nullable Decided find(StrandId strand, List<Decided> decisions) {
      return decisions.stream()
          .filter(decided -> decided.strand().equals(strand))
          .findAny()
          .orElse(null);
    }

    private static Standing standing(@Nullable Decided first, Decided second) {
      if (first == null || first.determination() != second.determination()) {
        return Standing.REPLACED;
      }
      return new HashSet<>(first.provisions()).equals(new HashSet<>(second.provisions()))
          ? Standing.STANDS
          : Standing.STANDS_ON_DIFFERENT_GROUNDS;
    }
  }

  /** The review as it is shown. */
  public static ReviewView of(Review review, ReviewTime time) {
    return new ReviewView(
        review.id(),
        review.requestedOn(),
        review.complaint().response(),
        review.complaint().channel(),
        Shown.required(review.complaint().grounds()),
        time.state(),
        time.late(),
        LateDecision.of(review.lateness()),
        Reviewer.of(review.assignment()),
        time.due(),
        time.limit(),
        Extension.of(review.extension(), time),
        Outcome.of(review.outcome(), time),
        review.withdrawal() == null ? null : review.withdrawal().happenedOn(),
        Stream.concat(review.first().stream(), review.second().stream())
            .map(Decided::strand)
            .distinct()
            .map(strand -> StrandReview.of(strand, review))
            .toList());
  }
}
