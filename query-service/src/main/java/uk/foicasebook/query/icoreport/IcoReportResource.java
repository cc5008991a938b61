package uk.foicasebook.query.icoreport;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import uk.foicasebook.law.calendar.CalendarEdition;
import uk.foicasebook.law.time.Reading;
import uk.foicasebook.query.cases.CaseIds;
import uk.foicasebook.query.cases.CaseReading;
import uk.foicasebook.query.cases.CaseReading.ReadCase;
import uk.foicasebook.query.clock.CutOff;
import uk.foicasebook.query.clock.Today;
import uk.foicasebook.query.deadlines.DeadlineReading;
import uk.foicasebook.query.rest.Reader;

/** The report on a case for the Commissioner, now or as it would have read at a past moment. */
@RestController
class IcoReportResource {
  private final CaseReading cases;
  private final DeadlineReading deadlines;
  private final Today today;

  IcoReportResource(CaseReading cases, DeadlineReading deadlines, Today today) {
    this.cases = cases;
    this.deadlines = deadlines;
    this.today = today;
  }

  @GetMapping("/cases/{caseId}/ico-report")
  ResponseEntity<IcoReport> report(
      @PathVariable("caseId") String caseId, CutOff cutOff, Reader reader) {
    ReadCase read = cases.read(CaseIds.read(caseId), reader, cutOff);
    Reading reading = deadlines.of(read.file(), read.facts(), cutOff);
    CalendarEdition edition = deadlines.edition(cutOff);
    var source =
        Source.of(
            read,
            cases::open,
            reading,
            edition.workingDays(reading.regime()),
            cutOff.statusDay(today.day()));
    return ResponseEntity.ok()
        .eTag("\"" + read.file().revision() + "\"")
        .body(IcoReport.of(source, today.day()));
  }
}
