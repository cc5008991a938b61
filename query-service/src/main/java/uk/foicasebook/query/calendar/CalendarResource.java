package uk.foicasebook.query.calendar;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.foicasebook.law.calendar.CalendarEditions;
import uk.foicasebook.query.rest.Problem;

/** The calendar, for anyone who wants to know what a date rests on. */
@RestController
class CalendarResource {
  private final Calendar calendar;

  CalendarResource(Calendar calendar) {
    this.calendar = calendar;
  }

  @GetMapping("/calendar")
  CalendarView calendar(
      @RequestParam(name = "edition", required = false) @Nullable String edition) {
    CalendarEditions editions = calendar.editions();
    return CalendarView.of(
        edition == null
            ? editions.newest()
            : editions
                .named(edition)
                .orElseThrow(() -> Problem.notFound("There is no edition " + edition + ".")),
        editions);
  }
}
