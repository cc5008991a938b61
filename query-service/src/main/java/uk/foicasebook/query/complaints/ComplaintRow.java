package uk.foicasebook.query.complaints;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.Reference;
import uk.foicasebook.events.ReviewId;
import uk.foicasebook.events.ReviewOutcome;
import uk.foicasebook.law.Regime;
import uk.foicasebook.law.time.Deadline;
import uk.foicasebook.law.time.DeadlineKind;
import uk.foicasebook.law.time.Reading;
import uk.foicasebook.query.casefile.CaseFile;
import uk.foicasebook.query.deadlines.ReviewTime;

/**
 * A case that was or may be complained about. Nothing here depends on the day it is looked at.
 *
 * @param statuses all that it is in, by name
 * @param owed whether what falls due next is the authority's to do, and not a time of the
 *     requester's
 * @param dueOn when that is; null where nothing falls due
 * @param windowEndsOn the last day to complain about any response; null where there is no window
 */
record ComplaintRow(
    CaseId caseId,
    AuthorityId authority,
    Reference reference,
    long revision,
    Regime regime,
    @Nullable PersonId officer,
    List<String> statuses,
    boolean owed,
    @Nullable String dueKind,
    @Nullable LocalDate dueOn,
    @Nullable LocalDate windowEndsOn,
    @Nullable LocalDate complainedOn,
    @Nullable ReviewId review,
    ReviewTime.@Nullable State reviewState,
    @Nullable PersonId reviewer,
    @Nullable LocalDate reviewDueOn,
    @Nullable LocalDate reviewToldBy,
    @Nullable ReviewOutcome reviewOutcome,
    @Nullable LocalDate reviewOutcomeOn,
    @Nullable String icoReference,
    @Nullable LocalDate icoWindowEndsOn,
    @Nullable LocalDate icoComplainedOn,
    @Nullable LocalDate icoReplyDueOn,
    @Nullable LocalDate icoClosedOn,
    @Nullable LocalDate noticeOn,
    @Nullable LocalDate stepsDueOn,
    @Nullable LocalDate appealEndsOn,
    @Nullable LocalDate appealedOn,
    @Nullable LocalDate tribunalDecidedOn) {

  /** Whether there is anything to complain about, or a complaint all the same. */
  static boolean concerns(CaseFile file) {
    return !file.responses().sent().isEmpty()
        || !file.reviews().requested().isEmpty()
        || !file.regulator().facts().isEmpty();
  }

  static ComplaintRow of(CaseFile file, Reading reading) {
    Times times = new Times(reading);
    Deadline next = times.next().orElse(null);
    List<ReviewPart> reviews = ReviewPart.all(file.reviews(), reading);
    ReviewPart review = ReviewPart.pressing(reviews);
    RegulatorPart regulator = RegulatorPart.of(file.regulator());
    return new ComplaintRow(
        file.id(),
        file.intake().authority(),
        file.intake().reference(),
        file.revision(),
        reading.regime(),
        file.intake().officer(),
        ComplaintStatus.of(file, reviews.stream().map(ReviewPart::time).toList()).stream()
            .map(ComplaintStatus::name)
            .toList(),
        times.owed().isPresent(),
        next == null ? null : next.kind().kebab(),
        next == null ? null : next.due(),
        times.last(DeadlineKind.COMPLAINT_WINDOW),
        review == null ? null : review.review().requestedOn(),
        review == null ? null : review.review().id(),
        review == null ? null : review.time().state(),
        review == null ? null : review.reviewer(),
        review == null ? null : review.time().due(),
        review == null ? null : review.toldBy(),
        review == null ? null : review.outcome(),
        review == null ? null : review.outcomeOn(),
        regulator.icoReference(),
        times.last(DeadlineKind.ICO_COMPLAINT),
        regulator.complainedOn(),
        times.first(DeadlineKind.ICO_REPLY),
        regulator.closedOn(),
        regulator.noticeOn(),
        times.first(DeadlineKind.DECISION_NOTICE_STEPS),
        times.last(DeadlineKind.TRIBUNAL_APPEAL),
        regulator.appealedOn(),
        regulator.decidedOn());
  }
}
