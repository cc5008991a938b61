package uk.foicasebook.law.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Rebuilds earlier editions from the newest one by undoing its dated changes, newest first.
 *
 * <p>Regular holidays follow from the statute, so they were foreseeable all along; how far ahead
 * the official list reached at the time is kept in their status.
 */
final class EditionHistory {
  private static final LocalDate FIRST_DAY = LocalDate.of(2005, 1, 1);
  private static final LocalDate HORIZON = LocalDate.of(2030, 12, 31);

  /** The official list reaches to the end of the second year after the one it is published in. */
  private static final int YEARS_PUBLISHED_AHEAD = 2;

  private EditionHistory() {}

  static CalendarEditions read() {
    TreeMap<LocalDate, List<HolidayFile.Change>> changes = new TreeMap<>();
    HolidayFile.changes()
        .forEach(c -> changes.computeIfAbsent(c.knownOn(), _ -> new ArrayList<>()).add(c));
    List<CalendarEdition> editions = new ArrayList<>();
    CalendarEdition later =
        new CalendarEdition("", changes.lastKey(), FIRST_DAY, HORIZON, HolidayFile.newest());
    for (var change : changes.descendingMap().entrySet()) {
      editions.add(named(later, change.getKey()));
      for (HolidayFile.Change undone : change.getValue().reversed()) {
        later = undo(later, undone);
      }
    }
    return new CalendarEditions(editions);
  }

  private static CalendarEdition named(CalendarEdition edition, LocalDate knownOn) {
    LocalDate published = LocalDate.of(knownOn.getYear() + YEARS_PUBLISHED_AHEAD, 12, 31);
    List<BankHoliday> holidays =
        edition.holidays().stream()
            .map(h -> h.date().isAfter(published) ? h.as(BankHoliday.Status.PROJECTED) : h)
            .toList();
    String name = knownOn.toString().substring(0, "yyyy-mm".length());
    return new CalendarEdition(name, knownOn, FIRST_DAY, HORIZON, holidays);
  }

  private static CalendarEdition undo(CalendarEdition after, HolidayFile.Change change) {
    CalendarEdition before = after;
    for (BankHoliday holiday : change.holidays()) {
      before =
          switch (change.kind()) {
            case PUBLISHED -> before;
            case PROCLAIMED ->
                before.withdrawing(
                    holiday.date(), holiday.nations(), before.name(), before.knownOn());
            case WITHDRAWN -> before.proclaiming(holiday, before.name(), before.knownOn());
          };
    }
    return before;
  }
}
