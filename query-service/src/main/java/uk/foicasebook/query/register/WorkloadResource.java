package uk.foicasebook.query.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.foicasebook.law.Regime;
import uk.foicasebook.query.clock.Today;
import uk.foicasebook.query.deadlines.DeadlineReading;
import uk.foicasebook.query.register.WorkloadQueries.By;
import uk.foicasebook.query.register.WorkloadQueries.Load;
import uk.foicasebook.query.rest.Problem;
import uk.foicasebook.query.rest.Reader;

/** How the work is spread. */
@RestController
class WorkloadResource {
  private static final int SOON = 5;
  private static final int LATELY = 28;

  private final WorkloadQueries workload;
  private final DeadlineReading deadlines;
  private final Today today;

  WorkloadResource(WorkloadQueries workload, DeadlineReading deadlines, Today today) {
    this.workload = workload;
    this.deadlines = deadlines;
    this.today = today;
  }

  /**
   * The work of each.
   *
   * @param dueSoonUntil the fifth working day from today: what is due until then is due soon
   * @param answeredSince the first of the days whose answers are counted
   */
  record WorkloadView(
      LocalDate today,
      LocalDate dueSoonUntil,
      LocalDate answeredSince,
      String by,
      List<Load> workload) {}

  @GetMapping("/workload")
  WorkloadView workload(
      @RequestParam(name = "by", defaultValue = "officer") String by, Reader reader) {
    By whom =
        switch (by) {
          case "officer" -> By.OFFICER;
          case "team" -> By.TEAM;
          default -> throw Problem.invalid("by", "must be officer or team");
        };
    LocalDate day = today.day();
    LocalDate soon = deadlines.edition().workingDays(Regime.FOIA).plus(day, SOON);
    LocalDate since = day.minusDays(LATELY - 1);
    return new WorkloadView(
        day,
        soon,
        since,
        whom.name().toLowerCase(Locale.ROOT),
        workload.of(reader, whom, day, soon, since));
  }
}
