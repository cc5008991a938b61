package uk.foicasebook.law.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The calendar in two times: which days are holidays, and since when that could be known.
 *
 * @param all every edition, oldest first; at least one
 */
public record CalendarEditions(List<CalendarEdition> all) {

  public CalendarEditions {
    if (all.isEmpty()) {
      throw new IllegalArgumentException("A calendar needs an edition");
    }
    all = all.stream().sorted(Comparator.comparing(CalendarEdition::knownOn)).toList();
    if (all.stream().map(CalendarEdition::name).collect(Collectors.toSet()).size() < all.size()) {
      throw new IllegalArgumentException("Two editions have one name: " + all);
    }
  }

  /** The editions this library carries, from its own data files. Built once. */
  public static CalendarEditions official() {
    return Official.EDITIONS;
  }

  /** The edition that questions rest on unless they say otherwise. */
  public CalendarEdition newest() {
    return all.getLast();
  }

  /**
   * The edition that was the newest on a day.
   *
   * @throws CalendarExhausted when none was known yet
   */
  public CalendarEdition knownOn(LocalDate day) {
    return all.reversed().stream()
        .filter(edition -> !edition.knownOn().isAfter(day))
        .findFirst()
        .orElseThrow(() -> CalendarExhausted.unknownOn(day, all.getFirst()));
  }

  /** The edition of that name. */
  public Optional<CalendarEdition> named(String name) {
    return all.stream().filter(edition -> edition.name().equals(name)).findFirst();
  }

  /** These editions and one more. */
  public CalendarEditions with(CalendarEdition edition) {
    List<CalendarEdition> more = new ArrayList<>(all);
    more.add(edition);
    return new CalendarEditions(more);
  }

  /** Holder, so that the files are read on first use and only once. */
  private static final class Official {
    private static final CalendarEditions EDITIONS = EditionHistory.read();
  }
}
