package uk.foicasebook.law.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.Regime;

/**
 * What was known of the bank holidays from one day on: one side of the calendar's two times.
 *
 * <p>Immutable. Counting is prepared on first use; two threads may both prepare it, to the same
 * effect.
 */
public final class CalendarEdition {
  private static final Comparator<BankHoliday> IN_ORDER =
      Comparator.comparing(BankHoliday::date).thenComparing(h -> h.nations().toString());

  private final String name;
  private final LocalDate knownOn;
  private final LocalDate firstDay;
  private final LocalDate horizon;
  private final List<BankHoliday> holidays;
  private volatile @Nullable WorkingDays unitedKingdom;
  private volatile @Nullable WorkingDays scotland;

  /**
   * An edition.
   *
   * @param name for example {@code 2026-08}: the year and month in which it became known
   * @param knownOn the first day on which it could be known
   * @param firstDay the first day it can answer about
   * @param horizon the last day it can answer about
   * @param holidays in any order
   */
  public CalendarEdition(
      String name,
      LocalDate knownOn,
      LocalDate firstDay,
      LocalDate horizon,
      List<BankHoliday> holidays) {
    if (horizon.isBefore(firstDay)) {
      throw new IllegalArgumentException("Edition " + name + " ends before it begins");
    }
    this.name = name;
    this.knownOn = knownOn;
    this.firstDay = firstDay;
    this.horizon = horizon;
    this.holidays = merged(holidays);
  }

  public String name() {
    return name;
  }

  public LocalDate knownOn() {
    return knownOn;
  }

  public LocalDate firstDay() {
    return firstDay;
  }

  public LocalDate horizon() {
    return horizon;
  }

  /** All holidays, by date. */
  public List<BankHoliday> holidays() {
    return holidays;
  }

  /** The last day of the last year that rests on a published list and not on our projection. */
  public LocalDate publishedUntil() {
    return holidays.stream()
        .filter(holiday -> holiday.status() == BankHoliday.Status.PUBLISHED)
        .map(holiday -> LocalDate.of(holiday.date().getYear(), Month.DECEMBER, 31))
        .max(Comparator.naturalOrder())
        .orElse(firstDay);
  }

  /** The working days that a regime counts. */
  @Cites({"FOIA 2000 s.10(6)", "EIR 2004 reg 2(1)", "FOISA 2002 s.73"})
  public WorkingDays workingDays(Regime regime) {
    return switch (regime) {
      case FOIA, EIR -> {
        WorkingDays days = unitedKingdom;
        yield days != null ? days : (unitedKingdom = counted(Regime.FOIA));
      }
      case FOISA -> {
        WorkingDays days = scotland;
        yield days != null ? days : (scotland = counted(Regime.FOISA));
      }
    };
  }

  private WorkingDays counted(Regime regime) {
    return WorkingDays.of(this, Nation.countedBy(regime));
  }

  /** The days that are holidays in one of two editions alone, or of other nations in each. */
  public Set<LocalDate> differingFrom(CalendarEdition other) {
    Map<LocalDate, Set<Nation>> ours = nationsByDay();
    Map<LocalDate, Set<Nation>> theirs = other.nationsByDay();
    return Stream.concat(ours.keySet().stream(), theirs.keySet().stream())
        .filter(day -> !Objects.equals(ours.get(day), theirs.get(day)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private Map<LocalDate, Set<Nation>> nationsByDay() {
    return holidays.stream()
        .collect(
            Collectors.groupingBy(
                BankHoliday::date,
                Collectors.flatMapping(holiday -> holiday.nations().stream(), Collectors.toSet())));
  }

  /** The holidays of one day; more than one where nations call it by different names. */
  public List<BankHoliday> on(LocalDate day) {
    return holidays.stream().filter(holiday -> holiday.date().equals(day)).toList();
  }

  /** The edition that follows when one more holiday is proclaimed. */
  @Cites("BFDA 1971 s.1(3)")
  public CalendarEdition proclaiming(BankHoliday holiday, String newName, LocalDate newKnownOn) {
    List<BankHoliday> more = new ArrayList<>(without(holiday.date(), holiday.nations()));
    more.add(holiday);
    return new CalendarEdition(newName, newKnownOn, firstDay, horizon, more);
  }

  /** The edition that follows when a day ceases to be a holiday in some nations. */
  @Cites("BFDA 1971 s.1(2)")
  public CalendarEdition withdrawing(
      LocalDate day, Set<Nation> nations, String newName, LocalDate newKnownOn) {
    return new CalendarEdition(newName, newKnownOn, firstDay, horizon, without(day, nations));
  }

  private List<BankHoliday> without(LocalDate day, Set<Nation> nations) {
    List<BankHoliday> rest = new ArrayList<>();
    for (BankHoliday holiday : holidays) {
      if (!holiday.date().equals(day)) {
        rest.add(holiday);
        continue;
      }
      EnumSet<Nation> left = EnumSet.copyOf(holiday.nations());
      left.removeAll(nations);
      if (!left.isEmpty()) {
        rest.add(holiday.in(left));
      }
    }
    return rest;
  }

  /** One entry for each day and name, whatever number of rows it came in. */
  private static List<BankHoliday> merged(List<BankHoliday> holidays) {
    return holidays.stream()
        .collect(Collectors.toMap(h -> List.of(h.date(), h.name()), h -> h, BankHoliday::and))
        .values()
        .stream()
        .sorted(IN_ORDER)
        .toList();
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof CalendarEdition that
            && name.equals(that.name)
            && knownOn.equals(that.knownOn)
            && firstDay.equals(that.firstDay)
            && horizon.equals(that.horizon)
            && holidays.equals(that.holidays);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return "CalendarEdition[" + name + ", known on " + knownOn + ", to " + horizon + "]";
  }
}
