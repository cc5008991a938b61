package uk.foicasebook.query.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.foicasebook.law.time.Reading;
import uk.foicasebook.query.cases.CaseReading.ReadCase;
import uk.foicasebook.query.clock.CutOff;
import uk.foicasebook.query.clock.Today;
import uk.foicasebook.query.deadlines.DeadlineReading;
import uk.foicasebook.query.rest.Reader;

/** Queries about one case. */
@RestController
class CaseResource {
  private final CaseReading cases;
  private final DeadlineReading deadlines;
  private final Today today;

  CaseResource(CaseReading cases, DeadlineReading deadlines, Today today) {
    this.cases = cases;
    this.deadlines = deadlines;
    this.today = today;
  }

  @GetMapping("/cases/{caseId}")
  ResponseEntity<CaseView> file(
      @PathVariable("caseId") String caseId, CutOff cutOff, Reader reader) {
    ReadCase read = read(caseId, cutOff, reader);
    LocalDate day = cutOff.statusDay(today.day());
    return tagged(read, CaseView.of(read, deadlines.of(read.file(), read.facts(), cutOff), day));
  }

  @GetMapping("/cases/{caseId}/history")
  ResponseEntity<HistoryView> history(
      @PathVariable("caseId") String caseId, CutOff cutOff, Reader reader) {
    ReadCase read = read(caseId, cutOff, reader);
    return tagged(
        read,
        HistoryView.of(
            read, cases::open, cases::why, deadlines.changes(read.file(), read.facts(), cutOff)));
  }

  @GetMapping("/cases/{caseId}/deadlines")
  ResponseEntity<DeadlinesView> deadlines(
      @PathVariable("caseId") String caseId,
      @RequestParam(name = "ledger", defaultValue = "true") boolean ledger,
      @RequestParam(name = "known-on", required = false) @Nullable LocalDate knownOn,
      CutOff cutOff,
      Reader reader) {
    ReadCase read = read(caseId, cutOff, reader);
    LocalDate day = cutOff.statusDay(today.day());
    Reading reading =
        knownOn == null
            ? deadlines.of(read.file(), read.facts(), cutOff)
            : deadlines.knownOn(read.file(), knownOn);
    return tagged(read, DeadlinesView.of(read.file(), reading, day, ledger));
  }

  private ReadCase read(String caseId, CutOff cutOff, Reader reader) {
    return cases.read(CaseIds.read(caseId), reader, cutOff);
  }

  /** The revision it was read at, which a command may name in {@code If-Match}. */
  private static <T> ResponseEntity<T> tagged(ReadCase read, T view) {
    return ResponseEntity.ok().eTag("\"" + read.file().revision() + "\"").body(view);
  }
}
