package uk.foicasebook.query.board;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.foicasebook.law.calendar.CalendarEdition;
import uk.foicasebook.query.clock.CutOff;
import uk.foicasebook.query.clock.Today;
import uk.foicasebook.query.deadlines.DeadlineReading;
import uk.foicasebook.query.rest.PageKey;
import uk.foicasebook.query.rest.Problem;
import uk.foicasebook.query.rest.Reader;
import uk.foicasebook.query.standing.StandingAt;

/** What is due, now or at a moment that is past. */
@RestController
class BoardResource {
  private static final int MOST = 500;

  private final BoardQueries board;
  private final DeadlineReading deadlines;
  private final Today today;

  BoardResource(BoardQueries board, DeadlineReading deadlines, Today today) {
    this.board = board;
    this.deadlines = deadlines;
    this.today = today;
  }

  @GetMapping("/board")
  BoardView page(
      @RequestParam(name = "officer", required = false) @Nullable String officer,
      @RequestParam(name = "limit", defaultValue = "100") int limit,
      @RequestParam(name = "after-key", required = false) @Nullable String afterKey,
      CutOff cutOff,
      Reader reader) {
    if (limit < 1 || limit > MOST) {
      throw Problem.invalid("limit", "must be from 1 to " + MOST);
    }
    PageKey after = PageKey.parse(afterKey);
    List<BoardQueries.Line> lines =
        cutOff.equals(CutOff.NONE)
            ? board.page(reader, officer, after, limit + 1)
            : board.page(reader, officer, after, limit + 1, StandingAt.of(cutOff, today.instant()));
    LocalDate day = cutOff.statusDay(today.day());
    CalendarEdition edition = deadlines.edition(cutOff);
    List<BoardView.Line> shown =
        lines.stream().limit(limit).map(line -> BoardView.line(line, day, edition)).toList();
    return new BoardView(
        day,
        edition.name(),
        shown,
        board.behind(reader),
        lines.size() > limit ? key(shown.getLast()) : null);
  }

  private static String key(BoardView.Line last) {
    return PageKey.of(last.due().on(), last.caseId()).toString();
  }
}
