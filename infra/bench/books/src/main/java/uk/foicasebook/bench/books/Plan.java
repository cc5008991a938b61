package uk.foicasebook.bench.books;

import static uk.foicasebook.command.domain.Role.OFFICER;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.foicasebook.command.domain.CaseCommand;
import uk.foicasebook.command.domain.Role;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.law.Regime;
import uk.foicasebook.law.calendar.CalendarEditions;
import uk.foicasebook.law.calendar.WorkingDays;

/** What will be done to one case, written down before any of it is decided. */
final class Plan {
  private static final WorkingDays DAYS =
      CalendarEditions.official().newest().workingDays(Regime.FOIA);
  private static final LocalTime OPENS = LocalTime.of(9, 30);

  private final List<Step> steps = new ArrayList<>();
  private final PersonId officer;

  Plan(PersonId officer) {
    this.officer = officer;
  }

  PersonId officer() {
    return officer;
  }

  /** The officer of the case does it. */
  void add(LocalDate day, CaseCommand command) {
    add(day, officer, OFFICER, command);
  }

  void add(LocalDate day, PersonId by, Role role, CaseCommand command) {
    // A few seconds apart, in the order they were thought of: whatever comes later comes later.
    Instant at = day.atTime(OPENS).plusSeconds(7L * steps.size()).toInstant(ZoneOffset.UTC);
    steps.add(new Step(at, by, role, command));
  }

  /** The steps in the order of time, those that would lie after {@code end} left out. */
  List<Step> until(Instant end) {
    return steps.stream()
        .filter(step -> step.at().isBefore(end))
        .sorted(Comparator.comparing(Step::at))
        .toList();
  }

  static LocalDate workingDays(LocalDate day, int later) {
    return DAYS.plus(day, later);
  }

  static int workingDaysBetween(LocalDate day, LocalDate later) {
    return DAYS.after(day, later);
  }

  static LocalDate workingDay(LocalDate day) {
    return DAYS.onOrAfter(day);
  }
}
