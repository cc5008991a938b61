package uk.foicasebook.query.diary;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.Reference;
import uk.foicasebook.events.TeamId;
import uk.foicasebook.law.Regime;
import uk.foicasebook.law.time.Deadline;
import uk.foicasebook.law.time.DeadlineKind;
import uk.foicasebook.law.time.Reading;
import uk.foicasebook.query.casefile.CaseFile;
import uk.foicasebook.query.casefile.Review;

/**
 * A deadline that is neither met nor ended. Nothing here depends on the day it is looked at.
 *
 * @param number its place among the deadlines of its case
 * @param officer whose it is
 * @param parts what it is for; none means the request as a whole
 * @param owed whether the authority owes it; otherwise it is a time somebody has, which simply ends
 * @param suspendedFrom since when it waits for the requester
 */
record DiaryRow(
    CaseId caseId,
    int number,
    AuthorityId authority,
    Reference reference,
    Regime regime,
    @Nullable PersonId officer,
    @Nullable TeamId team,
    String kind,
    LocalDate dueOn,
    String provision,
    List<String> parts,
    boolean owed,
    @Nullable LocalDate suspendedFrom) {

  static List<DiaryRow> of(CaseFile file, Reading reading) {
    List<Deadline> all = reading.deadlines();
    return IntStream.range(0, all.size())
        .filter(number -> all.get(number).course().outstanding())
        .mapToObj(number -> of(file, reading.regime(), number, all.get(number)))
        .toList();
  }

  private static DiaryRow of(CaseFile file, Regime regime, int number, Deadline deadline) {
    return new DiaryRow(
        file.id(),
        number,
        file.intake().authority(),
        file.intake().reference(),
        regime,
        whose(file, deadline),
        file.intake().team(),
        deadline.kind().kebab(),
        deadline.due(),
        deadline.provision().citation(),
        deadline.parts(),
        deadline.kind().owed(),
        deadline.course().suspendedFrom());
  }

  /** A review is its reviewer's, once somebody has it; anything else is the officer's. */
  private static @Nullable PersonId whose(CaseFile file, Deadline deadline) {
    if (deadline.kind() == DeadlineKind.REVIEW || deadline.kind() == DeadlineKind.REVIEW_LIMIT) {
      for (Review review : file.reviews().requested()) {
        if (review.isOpen()
            && review.assignment() != null
            && review.requestedOn().equals(deadline.ledger().from())) {
          return review.assignment().reviewer();
        }
      }
    }
    return file.intake().officer();
  }
}
