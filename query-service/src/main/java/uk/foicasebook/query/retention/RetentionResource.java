package uk.foicasebook.query.retention;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.keys.Seals;
import uk.foicasebook.query.archive.FactArchive;
import uk.foicasebook.query.clock.CutOff;
import uk.foicasebook.query.clock.Today;
import uk.foicasebook.query.deadlines.DeadlineReading;
import uk.foicasebook.query.rest.PageKey;
import uk.foicasebook.query.rest.Problem;
import uk.foicasebook.query.rest.Reader;
import uk.foicasebook.query.retention.RetentionView.Entry;

/** What falls due for destruction and when, and what would go with it. */
@RestController
class RetentionResource {
  private static final int MOST = 500;
  private static final List<RetentionState> CLOSED =
      List.copyOf(EnumSet.complementOf(EnumSet.of(RetentionState.OPEN, RetentionState.ERASED)));

  private final RetentionQueries retention;
  private final FactArchive archive;
  private final Seals seals;
  private final DeadlineReading deadlines;
  private final Today today;

  RetentionResource(
      RetentionQueries retention,
      FactArchive archive,
      Seals seals,
      DeadlineReading deadlines,
      Today today) {
    this.retention = retention;
    this.archive = archive;
    this.seals = seals;
    this.deadlines = deadlines;
    this.today = today;
  }

  /** A case as it stands on a day, and what each erasure would do to it. */
  record CasePreview(LocalDate on, Entry retention, Preview preview) {}

  @GetMapping("/retention")
  RetentionView list(
      RetentionQuestion question,
      @RequestParam(name = "limit", defaultValue = "100") int limit,
      @RequestParam(name = "after-key", required = false) @Nullable String afterKey,
      Reader reader) {
    if (limit < 1 || limit > MOST) {
      throw Problem.invalid("limit", "must be from 1 to " + MOST);
    }
    LocalDate on = day(question.on());
    List<RetentionQueries.Line> lines =
        retention.page(
            reader,
            on,
            question.states().isEmpty() ? CLOSED : question.states(),
            PageKey.parse(afterKey),
            limit + 1);
    List<RetentionQueries.Line> shown = lines.subList(0, Math.min(limit, lines.size()));
    return new RetentionView(
        on,
        Math.toIntExact(
            deadlines.practice(reader.authority(), CutOff.NONE).retention().toTotalMonths()),
        retention.counts(reader, on),
        shown.stream().map(line -> Entry.of(line.row(), on, line.behind())).toList(),
        lines.size() > limit ? key(shown.getLast().row()) : null);
  }

  @GetMapping("/cases/{caseId}/retention")
  CasePreview one(
      @PathVariable("caseId") String caseId,
      @RequestParam(name = "on", required = false) @DateTimeFormat(iso = ISO.DATE)
          @Nullable LocalDate asked,
      Reader reader) {
    CaseId id = read(caseId);
    RetentionQueries.Line line = retention.find(reader, id).orElseThrow(() -> unknown(caseId));
    LocalDate on = day(asked);
    return new CasePreview(
        on, Entry.of(line.row(), on, line.behind()), Preview.of(archive.facts(id), seals));
  }

  private LocalDate day(@Nullable LocalDate asked) {
    return asked == null ? today.day() : asked;
  }

  private static String key(RetentionRow row) {
    return PageKey.of(row.keptUntil(), row.caseId()).toString();
  }

  private static CaseId read(String text) {
    try {
      return CaseId.of(text);
    } catch (IllegalArgumentException none) {
      throw unknown(text);
    }
  }

  private static RuntimeException unknown(String caseId) {
    return Problem.notFound("There is no case " + caseId + ".");
  }
}
