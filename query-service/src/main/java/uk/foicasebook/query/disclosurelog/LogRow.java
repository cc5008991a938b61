package uk.foicasebook.query.disclosurelog;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.ErasureScope;
import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.RecordsEvent.PersonalDataErased;
import uk.foicasebook.events.Regime;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.query.casefile.CaseFile;
import uk.foicasebook.query.casefile.Determination;
import uk.foicasebook.query.casefile.Response;
import uk.foicasebook.query.casefile.Strand;

/**
 * An answered case of which something was disclosed in full. It holds no words: those are opened
 * when somebody reads the log.
 *
 * @param answeredOn when the last answer went out
 * @param parts the numbered questions of which everything found was sent
 */
record LogRow(
    CaseId caseId, AuthorityId authority, Regime regime, LocalDate answeredOn, List<String> parts) {

  /** The case's entry; empty where there is nothing to show, or it is not for everybody. */
  static Optional<LogRow> of(CaseFile file) {
    if (!file.records().people().isEmpty() || isErased(file)) {
      return Optional.empty();
    }
    List<String> parts =
        file.intake().parts().stream()
            .map(part -> part.number())
            .filter(part -> isDisclosed(part, file))
            .map(PartNumber::value)
            .toList();
    return parts.isEmpty()
        ? Optional.empty()
        : file.responses()
            .completed()
            .map(
                last ->
                    new LogRow(
                        file.id(),
                        file.intake().authority(),
                        file.intake().regime(),
                        last.on(),
                        parts));
  }

  private static boolean isDisclosed(PartNumber part, CaseFile file) {
    List<Strand> strands =
        file.findings().strands().stream()
            .filter(strand -> strand.concerns(part) && !isAboutAnythingElse(strand, file))
            .toList();
    Set<StrandId> sent = new HashSet<>();
    for (Response response : file.responses().sent()) {
      sent.addAll(response.strands());
    }
    return !strands.isEmpty()
        && strands.stream()
            .allMatch(
                strand ->
                    file.determinationOf(strand) == Determination.DISCLOSED
                        && sent.contains(strand.id())
                        && strand.answers().stream()
                            .anyMatch(answer -> answer.part().equals(part)));
  }

  /** Neither confirmed nor denied of the request as a whole: that is no answer to any question. */
  private static boolean isAboutAnythingElse(Strand strand, CaseFile file) {
    return strand.parts().isEmpty()
        && file.determinationOf(strand) == Determination.NEITHER_CONFIRMED_NOR_DENIED;
  }

  private static boolean isErased(CaseFile file) {
    return file.records().all(PersonalDataErased.class).stream()
        .anyMatch(erased -> erased.scope() == ErasureScope.CASE);
  }
}
