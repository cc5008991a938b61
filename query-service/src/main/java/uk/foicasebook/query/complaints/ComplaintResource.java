package uk.foicasebook.query.complaints;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.foicasebook.query.clock.Today;
import uk.foicasebook.query.deadlines.DeadlineReading;
import uk.foicasebook.query.rest.PageKey;
import uk.foicasebook.query.rest.Problem;
import uk.foicasebook.query.rest.Reader;

/** Complaints and what is owed on account of them. */
@RestController
class ComplaintResource {
  private static final int MOST = 500;

  private final ComplaintQueries complaints;
  private final DeadlineReading deadlines;
  private final Today today;

  ComplaintResource(ComplaintQueries complaints, DeadlineReading deadlines, Today today) {
    this.complaints = complaints;
    this.deadlines = deadlines;
    this.today = today;
  }

  @GetMapping("/complaints")
  ComplaintsView page(
      @RequestParam(name = "status", required = false) @Nullable ComplaintStatus status,
      @RequestParam(name = "due-from", required = false)
          @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate dueFrom,
      @RequestParam(name = "due-to", required = false)
          @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate dueTo,
      @RequestParam(name = "open", defaultValue = "true") boolean open,
      @RequestParam(name = "limit", defaultValue = "100") int limit,
      @RequestParam(name = "after-key", required = false) @Nullable String afterKey,
      Reader reader) {
    if (limit < 1 || limit > MOST) {
      throw Problem.invalid("limit", "must be from 1 to " + MOST);
    }
    PageKey after = PageKey.parse(afterKey);
    LocalDate day = today.day();
    List<ComplaintQueries.Line> lines =
        complaints.page(
            reader, new ComplaintQuestion(status, dueFrom, dueTo, open, after, limit + 1), day);
    List<ComplaintQueries.Line> shown = lines.stream().limit(limit).toList();
    return new ComplaintsView(
        day,
        deadlines.edition().name(),
        shown.stream().map(line -> ComplaintsView.line(line, day, deadlines.edition())).toList(),
        complaints.behind(reader),
        lines.size() > limit ? key(shown.getLast().row()) : null);
  }

  private static String key(ComplaintRow last) {
    return PageKey.of(last.dueOn(), last.caseId()).toString();
  }
}
