package uk.foicasebook.query.board;

import uk.foicasebook.query.casefile.CaseFile;
import uk.foicasebook.query.casefile.Determination;

/** What a case waits for from us. */
enum NextAction {
  /** Nobody has it. */
  ASSIGN_OFFICER,
  /** The questions are not numbered. */
  NUMBER_PARTS,
  /** Nothing was looked for. */
  SEARCH,
  /** Nothing is recorded of what was found, or something found is not determined. */
  DETERMINE_STRANDS,
  /** All is determined and nothing, or not all, has gone out. */
  ISSUE_RESPONSE,
  /** The requester is to make it clear, or to pay. */
  WAIT_FOR_REQUESTER,
  /** Nothing is owed, though the requester may still complain. */
  NONE,
  /** A review was asked for. */
  DECIDE_REVIEW,
  /** The Commissioner has a complaint, and wants to hear or to see something done. */
  SATISFY_COMMISSIONER,
  /** A tribunal has the case. */
  WAIT_FOR_TRIBUNAL;

  static NextAction of(CaseFile file) {
    return switch (file.phase()) {
      case RECEIVED -> ASSIGN_OFFICER;
      case LIVE -> live(file);
      case AWAITING_CLARIFICATION, AWAITING_FEE -> WAIT_FOR_REQUESTER;
      case ANSWERED, REVIEWED, WITHDRAWN, TRANSFERRED, LAPSED, INVALID -> NONE;
      case UNDER_REVIEW -> DECIDE_REVIEW;
      case WITH_REGULATOR -> SATISFY_COMMISSIONER;
      case AT_TRIBUNAL -> WAIT_FOR_TRIBUNAL;
    };
  }

  private static NextAction live(CaseFile file) {
    if (file.intake().parts().isEmpty()) {
      return NUMBER_PARTS;
    }
    var findings = file.findings();
    if (findings.searches().isEmpty() && findings.strands().isEmpty()) {
      return SEARCH;
    }
    var ended = file.clock().progress().endedStrands();
    boolean determined =
        !findings.strands().isEmpty()
            && findings.strands().stream()
                .filter(strand -> !ended.contains(strand.id()))
                .noneMatch(strand -> file.determinationOf(strand) == Determination.UNDETERMINED);
    return determined ? ISSUE_RESPONSE : DETERMINE_STRANDS;
  }
}
