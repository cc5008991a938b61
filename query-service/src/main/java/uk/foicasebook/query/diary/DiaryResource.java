package uk.foicasebook.query.diary;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.foicasebook.law.calendar.CalendarEdition;
import uk.foicasebook.query.clock.Today;
import uk.foicasebook.query.deadlines.DeadlineReading;
import uk.foicasebook.query.rest.Problem;
import uk.foicasebook.query.rest.Reader;

/** What falls due when. */
@RestController
class DiaryResource {
  private static final int MOST = 500;
  private static final int MOST_IN_CALENDAR = 2_000;

  private final DiaryQueries diary;
  private final DeadlineReading deadlines;
  private final Today today;

  DiaryResource(DiaryQueries diary, DeadlineReading deadlines, Today today) {
    this.diary = diary;
    this.deadlines = deadlines;
    this.today = today;
  }

  @GetMapping("/diary")
  DiaryView page(
      DiaryFilter filter,
      @RequestParam(name = "limit", defaultValue = "100") int limit,
      @RequestParam(name = "after-key", required = false) @Nullable String afterKey,
      Reader reader) {
    if (limit < 1 || limit > MOST) {
      throw Problem.invalid("limit", "must be from 1 to " + MOST);
    }
    LocalDate day = today.day();
    CalendarEdition edition = deadlines.edition();
    List<DiaryQueries.Line> lines =
        diary.page(reader, filter, DiaryKey.parse(afterKey), limit + 1, day);
    List<DiaryQueries.Line> shown = lines.subList(0, Math.min(limit, lines.size()));
    return new DiaryView(
        day,
        edition.name(),
        shown.stream().map(line -> DiaryView.entry(line, day, edition)).toList(),
        lines.size() > limit ? key(shown.getLast().row()) : null);
  }

  /**
   * As a calendar, which has no pages: the soonest {@value #MOST_IN_CALENDAR}. With a subscription
   * it is of the subscriber's own diary, and no token is asked for.
   */
  @GetMapping(path = "/diary.ics", produces = DiaryCalendar.TYPE)
  String calendar(
      DiaryFilter filter,
      @RequestParam(name = SubscriptionFilter.PARAMETER, required = false)
          @Nullable String subscription,
      Reader reader) {
    DiaryFilter asked = subscription == null ? filter : filter.own();
    LocalDate day = today.day();
    CalendarEdition edition = deadlines.edition();
    return DiaryCalendar.of(
        diary.page(reader, asked, DiaryKey.START, MOST_IN_CALENDAR, day).stream()
            .map(line -> DiaryView.entry(line, day, edition))
            .toList(),
        today.instant());
  }

  private static String key(DiaryRow row) {
    return new DiaryKey(row.dueOn(), row.caseId(), row.number()).toString();
  }
}
