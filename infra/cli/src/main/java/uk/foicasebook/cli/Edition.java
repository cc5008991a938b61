package uk.foicasebook.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import uk.foicasebook.law.calendar.CalendarEdition;
import uk.foicasebook.law.calendar.CalendarEditions;

/** The option that says which edition of the calendar to count by. */
final class Edition {
  @Option(
      names = "--known-on",
      paramLabel = "DATE",
      description = "Count by the calendar as it was known on this day; else by the newest.")
  private @Nullable LocalDate knownOn;

  CalendarEdition chosen() {
    CalendarEditions editions = CalendarEditions.official();
    return knownOn == null ? editions.newest() : editions.knownOn(knownOn);
  }
}
