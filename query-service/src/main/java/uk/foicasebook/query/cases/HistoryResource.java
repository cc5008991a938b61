package uk.foicasebook.query.cases;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.Reference;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.query.cases.CaseReading.ReadCase;
import uk.foicasebook.query.cases.Changes.Change;
import uk.foicasebook.query.clock.CutOff;
import uk.foicasebook.query.clock.Today;
import uk.foicasebook.query.deadlines.DeadlineReading;
import uk.foicasebook.query.rest.Problem;
import uk.foicasebook.query.rest.Reader;
import uk.foicasebook.query.tables.Attachment;
import uk.foicasebook.query.tables.CsvTable;

/** A case compared with itself, gone through step by step, and taken away to be checked. */
@RestController
class HistoryResource {
  private final CaseReading cases;
  private final DeadlineReading deadlines;
  private final Today today;
  private final JsonMapper json;

  HistoryResource(CaseReading cases, DeadlineReading deadlines, Today today, JsonMapper json) {
    this.cases = cases;
    this.deadlines = deadlines;
    this.today = today;
    this.json = json;
  }

  /**
   * What became of a case between two moments.
   *
   * @param to null where it is now
   * @param facts those that were known or recorded in between
   * @param changes what is otherwise for them, and for the days that went by
   */
  record DiffView(
      CaseId caseId,
      Reference reference,
      Instant from,
      @Nullable Instant to,
      Span.By by,
      List<HistoryView.Entry> facts,
      List<Change> changes) {}

  /**
   * A case as it stood after one fact.
   *
   * @param step the revision of the fact
   * @param last the revision of the last fact there is
   * @param fact what happened
   * @param changes what is otherwise for it
   * @param file the case after it, on the day it was recorded
   */
  record StepView(
      CaseId caseId,
      Reference reference,
      long step,
      long last,
      HistoryView.Entry fact,
      List<Change> changes,
      CaseView file) {}

  @GetMapping("/cases/{caseId}/diff")
  DiffView diff(@PathVariable("caseId") String caseId, Span span, Reader reader) {
    ReadCase whole = cases.read(CaseIds.read(caseId), reader, CutOff.NONE);
    ReadCase after =
        cases
            .only(whole, fact -> admits(span.after(), fact))
            .orElseThrow(() -> Problem.notFound("Case " + caseId + " was not known then."));
    JsonNode before =
        cases
            .only(whole, fact -> admits(span.before(), fact))
            .map(read -> tree(view(read, span.before())))
            .orElse(null);
    return new DiffView(
        whole.file().id(),
        whole.file().intake().reference(),
        span.from(),
        span.to(),
        span.by(),
        after.facts().stream()
            .filter(fact -> !admits(span.before(), fact))
            .map(fact -> entry(fact, whole))
            .toList(),
        Changes.between(before, tree(view(after, span.after()))));
  }

  @GetMapping("/cases/{caseId}/steps/{step}")
  StepView step(
      @PathVariable("caseId") String caseId, @PathVariable("step") long step, Reader reader) {
    ReadCase whole = cases.read(CaseIds.read(caseId), reader, CutOff.NONE);
    Envelope fact =
        whole.facts().stream()
            .filter(each -> each.revision() == step)
            .findAny()
            .orElseThrow(() -> Problem.notFound("Case " + caseId + " has no step " + step + "."));
    CutOff then = new CutOff(null, fact.metadata().recordedAt());
    CaseView file =
        cases.only(whole, each -> each.revision() <= step).map(r -> view(r, then)).orElseThrow();
    JsonNode before =
        cases
            .only(whole, each -> each.revision() < step)
            .map(read -> tree(view(read, then)))
            .orElse(null);
    return new StepView(
        whole.file().id(),
        whole.file().intake().reference(),
        step,
        whole.facts().getLast().revision(),
        entry(fact, whole),
        Changes.between(before, tree(file)),
        file);
  }

  /**
   * Every fact with the bytes that its hash is over, so that anybody can compute the chain anew.
   */
  @GetMapping(path = "/cases/{caseId}/history.csv", produces = CsvTable.TYPE)
  void export(@PathVariable("caseId") String caseId, Reader reader, HttpServletResponse response)
      throws IOException {
    ReadCase whole = cases.read(CaseIds.read(caseId), reader, CutOff.NONE);
    Attachment.CSV.send(
        response,
        "history-" + whole.file().id(),
        table -> {
          table.row(HistoryExport.HEADINGS);
          for (Envelope fact : whole.facts()) {
            table.row(HistoryExport.cells(fact, cases.open(fact), cases.why(fact)));
          }
        });
  }

  private HistoryView.Entry entry(Envelope fact, ReadCase whole) {
    return HistoryView.entries(whole, cases::open, cases::why).stream()
        .filter(entry -> entry.revision() == fact.revision())
        .findFirst()
        .orElseThrow();
  }

  private CaseView view(ReadCase read, CutOff cutOff) {
    LocalDate day = cutOff.statusDay(today.day());
    return CaseView.of(read, deadlines.of(read.file(), read.facts(), cutOff), day);
  }

  private JsonNode tree(CaseView view) {
    return json.valueToTree(view);
  }

  private static boolean admits(CutOff cutOff, Envelope fact) {
    return cutOff.admits(fact.metadata().knownAt(), fact.metadata().recordedAt());
  }
}
