package uk.foicasebook.law.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.foicasebook.law.Cites;

/**
 * Counts working days over one edition and some nations, in constant time.
 *
 * <p>Immutable and safe to share. Every question about a day outside the edition throws {@link
 * CalendarExhausted}.
 */
@Cites({"FOIA 2000 s.10(6)", "FOISA 2002 s.73"})
public final class WorkingDays {
  private final String edition;
  private final Set<Nation> nations;
  private final LocalDate first;
  private final LocalDate last;
  private final long epoch;

  /** By days since the first: how many working days up to and including that day. */
  private final int[] ordinals;

  /** By ordinal, from 1: days since the first. */
  private final int[] days;

  private final Map<LocalDate, String> holidays;

  private WorkingDays(CalendarEdition edition, Set<Nation> nations) {
    this.edition = edition.name();
    this.nations = Collections.unmodifiableSet(EnumSet.copyOf(nations));
    this.first = edition.firstDay();
    this.last = edition.horizon();
    this.epoch = first.toEpochDay();
    this.holidays = reasons(edition, nations);
    int length = Math.toIntExact(last.toEpochDay() - epoch) + 1;
    this.ordinals = new int[length];
    this.days = new int[length + 1];
    boolean[] closed = closed(length);
    int ordinal = 0;
    for (int i = 0; i < length; i++) {
      if (!closed[i]) {
        days[++ordinal] = i;
      }
      ordinals[i] = ordinal;
    }
  }

  /** The working days of an edition, counting the holidays of these nations. */
  public static WorkingDays of(CalendarEdition edition, Set<Nation> nations) {
    return new WorkingDays(edition, nations);
  }

  /** The name of the edition this counts over. */
  public String edition() {
    return edition;
  }

  /** The nations whose holidays do not count. */
  public Set<Nation> nations() {
    return nations;
  }

  /** Whether the edition reaches to this day. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** Neither a Saturday, a Sunday, Christmas Day, Good Friday nor a bank holiday. */
  public boolean isWorkingDay(LocalDate day) {
    int index = index(day);
    return index == 0 ? ordinals[0] == 1 : ordinals[index] > ordinals[index - 1];
  }

  /** How many working days the edition has up to and including this day. */
  public int ordinal(LocalDate day) {
    return ordinals[index(day)];
  }

  /**
   * The {@code n}th working day after a day; day 1 is the first working day after it.
   *
   * @param n at least 1
   */
  public LocalDate plus(LocalDate day, int n) {
    if (n < 1) {
      throw new IllegalArgumentException("Working days are counted from 1, not " + n);
    }
    int ordinal = ordinal(day) + n;
    if (ordinal > ordinals[ordinals.length - 1]) {
      throw outside(last.plusDays(1));
    }
    return LocalDate.ofEpochDay(epoch + days[ordinal]);
  }

  /** The working day itself, or the next one after it. */
  public LocalDate onOrAfter(LocalDate day) {
    return isWorkingDay(day) ? day : plus(day, 1);
  }

  /**
   * How many working days lie after one day, up to and including another; negative when the other
   * is earlier.
   */
  public int after(LocalDate day, LocalDate upTo) {
    return ordinal(upTo) - ordinal(day);
  }

  /** Why a day is not a working day; empty when it is one. */
  public Optional<String> because(LocalDate day) {
    if (isWorkingDay(day)) {
      return Optional.empty();
    }
    if (day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue()) {
      return Optional.of(day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK));
    }
    return Optional.of(holidays.getOrDefault(day, "Christmas Day"));
  }

  private boolean[] closed(int length) {
    boolean[] closed = new boolean[length];
    for (int i = Math.floorMod(DayOfWeek.SATURDAY.getValue() - first.getDayOfWeek().getValue(), 7);
        i < length;
        i += 7) {
      closed[i] = true;
      if (i + 1 < length) {
        closed[i + 1] = true;
      }
    }
    closed[0] |= first.getDayOfWeek() == DayOfWeek.SUNDAY;
    for (LocalDate holiday : holidays.keySet()) {
      closed[index(holiday, length)] = true;
    }
    for (int year = first.getYear(); year <= last.getYear(); year++) {
      LocalDate christmas = LocalDate.of(year, Month.DECEMBER, 25);
      if (!christmas.isBefore(first) && !christmas.isAfter(last)) {
        closed[index(christmas, length)] = true;
      }
    }
    return closed;
  }

  private int index(LocalDate day) {
    return index(day, ordinals.length);
  }

  private int index(LocalDate day, int length) {
    long index = day.toEpochDay() - epoch;
    if (index < 0 || index >= length) {
      throw outside(day);
    }
    return (int) index;
  }

  private CalendarExhausted outside(LocalDate day) {
    return CalendarExhausted.outside(day, edition, first, last);
  }

  private static Map<LocalDate, String> reasons(CalendarEdition edition, Set<Nation> nations) {
    Map<LocalDate, String> reasons = new HashMap<>();
    edition.holidays().stream()
        .filter(holiday -> holiday.isIn(nations))
        .forEach(
            holiday ->
                reasons.merge(holiday.date(), holiday.reason(), (one, two) -> one + "; " + two));
    return reasons;
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof WorkingDays that
            && edition.equals(that.edition)
            && first.equals(that.first)
            && last.equals(that.last)
            && nations.equals(that.nations)
            && holidays.equals(that.holidays);
  }

  @Override
  public int hashCode() {
    return edition.hashCode();
  }

  @Override
  public String toString() {
    return "WorkingDays[" + edition + ", " + nations + "]";
  }
}
