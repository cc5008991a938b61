package uk.foicasebook.query.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

  /** A day is in it that is a holiday in one of two editions, or not of the same nations. */
  private static TreeMap<Instant, Set<LocalDate>> changed() {
    var changed = new TreeMap<Instant, Set<LocalDate>>();
    List<CalendarEdition> all = CalendarEditions.official().all();
    Map<LocalDate, ?> before = Map.of();
    for (CalendarEdition edition : all) {
      Map<LocalDate, ?> now =
          edition.holidays().stream()
              .collect(
                  Collectors.groupingBy(
                      BankHoliday::date,
                      Collectors.flatMapping(
                          holiday -> holiday.nations().stream(), Collectors.toSet())));
      var days = new HashSet<>(before.keySet());
      days.addAll(now.keySet());
      Map<LocalDate, ?> earlier = before;
      days.removeIf(day -> now.containsKey(day) && now.get(day).equals(earlier.get(day)));
      changed.put(UkCivilDay.startOf(edition.knownOn()), Set.copyOf(days));
      before = now;
    }
    return changed;
  }
}
