package uk.foicasebook.query.standing;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.clock.Progress;
import uk.foicasebook.law.time.Reading;
import uk.foicasebook.query.casefile.CaseFile;
import uk.foicasebook.query.casefile.Determination;
import uk.foicasebook.query.casefile.Review;
import uk.foicasebook.query.casefile.Strand;
import uk.foicasebook.query.deadlines.ReviewTime;

/** What a case waits for from us. */
public enum NextAction {
  /** Nobody has it. */
  ASSIGN_OFFICER,
  /** The questions are not numbered. */
  NUMBER_PARTS,
  /** Nothing was looked for. */
  SEARCH,
  /** Somebody was to reply to us by a day that is past, and has not. */
  CHASE_REPLY,
  /** Nothing is recorded of what was found, or something found is not determined. */
  DETERMINE_STRANDS,
  /** What is drafted waits for a stage of the clearance chain. */
  CLEAR_RESPONSE,
  /** A stage of the clearance chain gave it back, or it was changed since it was submitted. */
  SUBMIT_AGAIN,
  /** All is determined and nothing, or not all, has gone out. */
  ISSUE_RESPONSE,
  /** The requester is to make it clear, or to pay. */
  WAIT_FOR_REQUESTER,
  /** A notice of the Commissioner, or a tribunal, orders something that was not done yet. */
  COMPLY_WITH_NOTICE,
  /** Nothing is owed, though the requester may still complain. */
  NONE,
  /** A complaint came late, and nobody has said whether it is looked into. */
  DECIDE_LATE_COMPLAINT,
  /** A review was asked for, and nobody has it. */
  ASSIGN_REVIEWER,
  /** A reviewer has it, and the outcome is due. */
  DECIDE_REVIEW,
  /** The Commissioner has a complaint, and wants to hear or to see something done. */
  SATISFY_COMMISSIONER,
  /** A tribunal has the case. */
  WAIT_FOR_TRIBUNAL;

  /**
   * What a case waits for.
   *
   * @param progress how far the file has come
   */
  public static NextAction of(CaseFile file, Progress progress, Reading reading) {
    return switch (progress.phase()) {
      case RECEIVED -> ASSIGN_OFFICER;
      case LIVE -> live(file, progress);
      case AWAITING_CLARIFICATION, AWAITING_FEE -> WAIT_FOR_REQUESTER;
      case ANSWERED, REVIEWED -> file.regulator().ordersSomething() ? COMPLY_WITH_NOTICE : NONE;
      case WITHDRAWN, TRANSFERRED, LAPSED, INVALID, CLOSED -> NONE;
      case UNDER_REVIEW -> review(file, reading);
      case WITH_REGULATOR ->
          file.regulator().ordersSomething() ? COMPLY_WITH_NOTICE : SATISFY_COMMISSIONER;
      case AT_TRIBUNAL -> WAIT_FOR_TRIBUNAL;
    };
  }

  /** What the review that is due first waits for; one that is decided waits for nothing. */
  private static NextAction review(CaseFile file, Reading reading) {
    return file.reviews().requested().stream()
        .filter(Review::isOpen)
        .min(
            Comparator.comparing(
                review -> ReviewTime.of(review, reading).due(),
                Comparator.nullsLast(Comparator.naturalOrder())))
        .map(review -> review(review, ReviewTime.of(review, reading)))
        .orElse(NONE);
  }

  private static NextAction review(Review review, ReviewTime time) {
    if (time.state() == ReviewTime.State.LATE_COMPLAINT) {
      return DECIDE_LATE_COMPLAINT;
    }
    return review.assignment() == null ? ASSIGN_REVIEWER : DECIDE_REVIEW;
  }

  /** The same on a day: a reply that is overdue comes before going on without it. */
  public NextAction on(LocalDate day, @Nullable LocalDate replyBy) {
    return switch (this) {
      case SEARCH, DETERMINE_STRANDS, ISSUE_RESPONSE ->
          replyBy != null && replyBy.isBefore(day) ? CHASE_REPLY : this;
      case ASSIGN_OFFICER,
          NUMBER_PARTS,
          CHASE_REPLY,
          CLEAR_RESPONSE,
          SUBMIT_AGAIN,
          WAIT_FOR_REQUESTER,
          COMPLY_WITH_NOTICE,
          NONE,
          DECIDE_LATE_COMPLAINT,
          ASSIGN_REVIEWER,
          DECIDE_REVIEW,
          SATISFY_COMMISSIONER,
          WAIT_FOR_TRIBUNAL ->
          this;
    };
  }

  private static NextAction live(CaseFile file, Progress progress) {
    if (file.intake().parts().isEmpty()) {
      return NUMBER_PARTS;
    }
    var findings = file.findings();
    if (findings.searches().isEmpty() && findings.strands().isEmpty()) {
      return SEARCH;
    }
    var ended = progress.endedStrands();
    boolean determined =
        !findings.strands().isEmpty()
            && findings.strands().stream()
                .filter(strand -> !ended.contains(strand.id()))
                .noneMatch(strand -> file.determinationOf(strand) == Determination.UNDETERMINED);
    return determined ? onTheWayOut(file) : DETERMINE_STRANDS;
  }

  /** What nobody put into a clearance chain may need none. */
  private static NextAction onTheWayOut(CaseFile file) {
    var answered = file.responses().answered();
    var open =
        file.findings().strands().stream()
            .map(Strand::id)
            .filter(strand -> !answered.contains(strand))
            .toList();
    return file.responses()
        .clearances()
        .lastOf(open)
        .map(
            clearance ->
                switch (clearance.state(file)) {
                  case WAITING -> CLEAR_RESPONSE;
                  case RETURNED, OUTDATED -> SUBMIT_AGAIN;
                  case CLEARED -> ISSUE_RESPONSE;
                })
        .orElse(ISSUE_RESPONSE);
  }
}
