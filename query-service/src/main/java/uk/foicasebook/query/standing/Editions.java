package uk.foicasebook.query.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.foicasebook.law.calendar.BankHoliday;
import uk.foicasebook.law.calendar.CalendarEdition;
import uk.foicasebook.law.calendar.CalendarEditions;
import uk.foicasebook.query.clock.UkCivilDay;

/** When each edition of the official list could be known, and which days it was then about. */
final class Editions {
  private static final TreeMap<Instant, Set<LocalDate>> CHANGED = changed();

  /** From when each could be known. */
  static final NavigableSet<Instant> MOMENTS = CHANGED.navigableKeySet();

  private Editions() {}

  /** Whether the edition of that moment has a day otherwise that was counted. */
  static boolean bearOn(Instant moment, Reach reach) {
    return CHANGED.getOrDefault(moment, Set.of()).stream().anyMatch(reach::covers);
  }

  /** The first is looked at whatever it says: nothing was known before it. */
  private static TreeMap<Instant, Set<LocalDate>> changed() {
    var changed = new TreeMap<Instant, Set<LocalDate>>();
    List<CalendarEdition> all = CalendarEditions.official().all();
    for (int i = 0; i < all.size(); i++) {
      CalendarEdition edition = all.get(i);
      changed.put(
          UkCivilDay.startOf(edition.knownOn()),
          i == 0
              ? edition.holidays().stream().map(BankHoliday::date).collect(Collectors.toSet())
              : edition.differingFrom(all.get(i - 1)));
    }
    return changed;
  }
}
