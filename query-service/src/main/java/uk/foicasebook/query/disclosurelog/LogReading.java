package uk.foicasebook.query.disclosurelog;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.Part;
import uk.foicasebook.events.Regime;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.keys.Seals;
import uk.foicasebook.query.archive.FactArchive;
import uk.foicasebook.query.casefile.CaseFile;
import uk.foicasebook.query.casefile.Fold;
import uk.foicasebook.query.casefile.Strand;

/** Opens what the log shows, when somebody reads it. */
@Component
class LogReading {
  private final FactArchive archive;
  private final Seals seals;

  LogReading(FactArchive archive, Seals seals) {
    this.archive = archive;
    this.seals = seals;
  }

  /** What was disclosed in answer to one request. */
  record Entry(
      AuthorityId authority, Regime regime, LocalDate answeredOn, List<Disclosed> disclosed) {}

  /** A question, and what was found and sent in answer. */
  record Disclosed(String question, List<String> answers) {}

  /** The entries of these rows, without those of which nothing can be shown to anyone. */
  List<Entry> entries(List<LogRow> rows) {
    Map<CaseId, List<Envelope>> facts = archive.facts(rows.stream().map(LogRow::caseId).toList());
    return rows.stream()
        .flatMap(row -> entry(row, facts.getOrDefault(row.caseId(), List.of())).stream())
        .toList();
  }

  private Optional<Entry> entry(LogRow row, List<Envelope> facts) {
    CaseFile file =
        Fold.of(row.caseId(), facts, fact -> seals.open(fact.caseId(), fact.fact())).file();
    if (file == null) {
      return Optional.empty();
    }
    Discretion discretion = Discretion.about(file.intake().requester());
    List<Disclosed> disclosed =
        file.intake().parts().stream()
            .filter(part -> row.parts().contains(part.number().value()))
            .flatMap(part -> disclosed(part, file, discretion).stream())
            .toList();
    return disclosed.isEmpty()
        ? Optional.empty()
        : Optional.of(new Entry(row.authority(), row.regime(), row.answeredOn(), disclosed));
  }

  private static Optional<Disclosed> disclosed(Part part, CaseFile file, Discretion discretion) {
    String question = discretion.shown(part.wording());
    List<Strand.Answer> given =
        file.findings().strands().stream()
            .flatMap(strand -> strand.answers().stream())
            .filter(answer -> answer.part().equals(part.number()))
            .toList();
    List<String> answers =
        given.stream()
            .map(answer -> discretion.shown(answer.text()))
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .toList();
    return question == null || answers.size() < given.size()
        ? Optional.empty()
        : Optional.of(new Disclosed(question, answers));
  }
}
