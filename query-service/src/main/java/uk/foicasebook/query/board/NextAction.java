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
  /** Nothing is owed while the requester may complain. */
  NONE,
  /** A review was asked for. */
  DECIDE_REVIEW;

  static NextAction of(CaseFile file) {
    return switch (file.phase()) {
      case RECEIVED -> ASSIGN_OFFICER;
      case LIVE -> live(file);
      case ANSWERED -> NONE;
      case UNDER_REVIEW -> DECIDE_REVIEW;
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
    boolean determined =
        !findings.strands().isEmpty()
            && findings.strands().stream()
                .noneMatch(strand -> strand.determination() == Determination.UNDETERMINED);
    return determined ? ISSUE_RESPONSE : DETERMINE_STRANDS;
  }
}
