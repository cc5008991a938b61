package uk.foicasebook.events.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.foicasebook.events.CalendarEvent;
import uk.foicasebook.events.CalendarEvent.CalendarEditionPublished;
import uk.foicasebook.events.CalendarEvent.HolidayProclaimed;
import uk.foicasebook.events.CalendarEvent.HolidayWithdrawn;
import uk.foicasebook.events.Nation;
import uk.foicasebook.law.Regime;
import uk.foicasebook.law.calendar.CalendarEdition;
import uk.foicasebook.law.calendar.CalendarEditions;

class CalendarFoldTest {
  private static final CalendarEditions CARRIED = CalendarEditions.official();
  private static final List<Nation> EVERYWHERE = List.of(Nation.values());
  private static final HolidayWithdrawn NO_FUNERAL_DAY =
      new HolidayWithdrawn(
          day("2026-11-02"), "without", day("2022-09-19"), EVERYWHERE, "State Funeral");
  private static final HolidayProclaimed FUNERAL_DAY =
      new HolidayProclaimed(
          day("2026-11-03"), "with", day("2022-09-19"), EVERYWHERE, "State Funeral");

  @Test
  void without_facts_the_editions_are_those_the_law_carries() {
    assertThat(CalendarFold.after(CARRIED, List.of())).isEqualTo(CARRIED);
  }

  @Test
  void a_proclaimed_day_does_not_count_from_that_edition_on_and_a_withdrawn_one_does() {
    CalendarEditions editions = CalendarFold.after(CARRIED, List.of(NO_FUNERAL_DAY, FUNERAL_DAY));
    assertThat(editions.newest().name()).isEqualTo("with");
    assertThat(editions.newest().knownOn()).isEqualTo("2026-11-03");
    assertThat(due(editions.named("without").orElseThrow())).isEqualTo("2022-09-20");
    assertThat(due(editions.newest())).isEqualTo("2022-09-21");
  }

  @Test
  void what_is_recorded_last_is_the_newest_though_it_was_known_long_ago() {
    CalendarEvent late =
        new HolidayProclaimed(day("2022-09-10"), "late", day("2022-09-12"), EVERYWHERE, "A day");
    CalendarEditions editions = CalendarFold.after(CARRIED, List.of(late));
    assertThat(editions.newest().name()).isEqualTo("late");
    assertThat(editions.newest().knownOn()).isEqualTo(CARRIED.newest().knownOn());
  }

  @Test
  void a_published_edition_is_all_that_is_known_from_its_day_on() {
    CalendarEditionPublished published =
        new CalendarEditionPublished(
            day("2026-11-02"),
            "ours",
            day("2026-11-01"),
            day("2031-12-31"),
            CARRIED.newest().holidays().stream().map(Holidays::inFacts).toList());
    assertThat(CalendarFold.after(CARRIED, List.of(published)).newest())
        .isEqualTo(
            new CalendarEdition(
                "ours",
                day("2026-11-01"),
                CARRIED.newest().firstDay(),
                day("2031-12-31"),
                CARRIED.newest().holidays()));
  }

  /** The twentieth working day after 22 August 2022. */
  private static LocalDate due(CalendarEdition edition) {
    return edition.workingDays(Regime.FOIA).plus(day("2022-08-22"), 20);
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}
