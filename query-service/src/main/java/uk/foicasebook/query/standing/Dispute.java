package uk.foicasebook.query.standing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.RegulatorEvent.AppealRecorded;
import uk.foicasebook.events.RegulatorEvent.DecisionNoticeRecorded;
import uk.foicasebook.events.RegulatorEvent.IcoComplaintClosed;
import uk.foicasebook.events.RegulatorEvent.IcoComplaintRecorded;
import uk.foicasebook.events.RegulatorEvent.TribunalDecisionRecorded;
import uk.foicasebook.law.time.Deadline;
import uk.foicasebook.law.time.DeadlineKind;
import uk.foicasebook.law.time.Reading;
import uk.foicasebook.query.casefile.CaseFile;
import uk.foicasebook.query.casefile.Review;
import uk.foicasebook.query.deadlines.ReviewTime;

/**
 * Somebody was not content: one review, one complaint to the Commissioner, or one appeal. A case
 * may have several of each, and each is counted on its own day.
 *
 * @param usual the last day of the usual time
 * @param due the last day there is, with more time where that was told
 * @param doneOn when it was decided, or was over
 * @param state where it stands
 * @param outcome what it came to
 */
public record Dispute(
    Kind kind,
    LocalDate on,
    @Nullable LocalDate usual,
    @Nullable LocalDate due,
    @Nullable LocalDate doneOn,
    String state,
    @Nullable String outcome) {

  /** Who looks again. */
  public enum Kind {
    /** The authority: s.45 Code part 5. */
    REVIEW,
    /** The Commissioner: FOIA 2000 s.50. */
    ICO,
    /** A tribunal: FOIA 2000 s.57. */
    TRIBUNAL
  }

  private static final String OPEN = "OPEN";
  private static final String DONE = "DECIDED";

  /** The disputes of rows of {@code case_state}, read as {@link #text} writes them. */
  public static final String COLUMNS =
      """
      split_part(dispute, '|', 1) as kind,
      cast(split_part(dispute, '|', 2) as date) as disputed_on,
      cast(nullif(split_part(dispute, '|', 3), '') as date) as dispute_usual,
      cast(nullif(split_part(dispute, '|', 4), '') as date) as dispute_due,
      cast(nullif(split_part(dispute, '|', 5), '') as date) as dispute_done,
      split_part(dispute, '|', 6) as dispute_state,
      nullif(split_part(dispute, '|', 7), '') as dispute_outcome
      """;

  /** In one text, since a column holds a list of texts. Nothing in it can hold the separator. */
  String text() {
    return Stream.of(kind, on, usual, due, doneOn, state, outcome)
        .map(part -> Objects.toString(part, ""))
        .collect(Collectors.joining("|"));
  }

  static List<Dispute> all(CaseFile file, Reading reading) {
    return Stream.of(
            file.reviews().requested().stream().map(review -> of(review, reading)),
            file.regulator().all(IcoComplaintRecorded.class).stream()
                .map(complaint -> of(complaint, file, reading)),
            file.regulator().all(AppealRecorded.class).stream().map(appeal -> of(appeal, file)))
        .flatMap(each -> each)
        .toList();
  }

  private static Dispute of(Review review, Reading reading) {
    ReviewTime time = ReviewTime.of(review, reading);
    var outcome = review.outcome();
    return new Dispute(
        Kind.REVIEW,
        review.requestedOn(),
        time.usual(),
        time.due(),
        outcome == null ? null : outcome.happenedOn(),
        time.state().name(),
        outcome == null ? null : outcome.outcome().name());
  }

  /** What a notice decided says more than that the file was closed. */
  private static Dispute of(IcoComplaintRecorded complaint, CaseFile file, Reading reading) {
    var notice =
        last(
            file.regulator().all(DecisionNoticeRecorded.class).stream()
                .filter(each -> each.complaint().equals(complaint.complaint())));
    IcoComplaintClosed closed = last(file.regulator().closures(complaint.complaint()).stream());
    LocalDate doneOn =
        notice != null ? notice.happenedOn() : closed == null ? null : closed.happenedOn();
    LocalDate replyBy =
        reading.deadlines(DeadlineKind.ICO_REPLY).stream()
            .filter(deadline -> deadline.course().outstanding())
            .map(Deadline::due)
            .min(Comparator.naturalOrder())
            .orElse(null);
    return new Dispute(
        Kind.ICO,
        complaint.happenedOn(),
        null,
        doneOn == null ? replyBy : null,
        doneOn,
        doneOn == null ? OPEN : DONE,
        notice != null ? notice.outcome().name() : closed == null ? null : closed.how().name());
  }

  private static Dispute of(AppealRecorded appeal, CaseFile file) {
    var decided =
        last(
            file.regulator().all(TribunalDecisionRecorded.class).stream()
                .filter(each -> each.appeal().equals(appeal.appeal())));
    return new Dispute(
        Kind.TRIBUNAL,
        appeal.happenedOn(),
        null,
        null,
        decided == null ? null : decided.happenedOn(),
        decided == null ? OPEN : DONE,
        decided == null ? null : decided.outcome().name());
  }

  private static <T> @Nullable T last(Stream<T> all) {
    return all.reduce((_, later) -> later).orElse(null);
  }
}
