package uk.foicasebook.query.escalations;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.law.time.Reading;
import uk.foicasebook.query.casefile.CaseFile;
import uk.foicasebook.query.deadlines.BreachFound;

/**
 * A duty that was breached in a case.
 *
 * @param number its place among the breaches of its case
 * @param happenedOn the day of the letter that was late or has the defect, or of the notice
 */
record BreachRow(
    CaseId caseId,
    int number,
    AuthorityId authority,
    String provision,
    BreachFound.Ground ground,
    LocalDate happenedOn,
    @Nullable Integer lateBy) {

  static List<BreachRow> of(CaseFile file, Reading reading) {
    List<BreachFound> found = BreachFound.all(file, reading);
    return IntStream.range(0, found.size())
        .mapToObj(
            number ->
                new BreachRow(
                    file.id(),
                    number,
                    file.intake().authority(),
                    found.get(number).provision(),
                    found.get(number).ground(),
                    found.get(number).on(),
                    found.get(number).workingDaysLate()))
        .toList();
  }
}
