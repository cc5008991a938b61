package uk.foicasebook.law.calendar;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import uk.foicasebook.law.Cites;

/**
 * A bank holiday under the Banking and Financial Dealings Act 1971.
 *
 * <p>Dates count, names explain: sources disagree about which of two substitute days is which.
 *
 * @param date the day
 * @param nations where it is a holiday; at least one
 * @param name what it is called, for example {@code St Patrick's Day (substitute day)}
 * @param status whether it has been published or is our projection from the statute's rule
 */
@Cites("BFDA 1971 s.1")
public record BankHoliday(LocalDate date, Set<Nation> nations, String name, Status status) {

  /** How firm a date is. */
  public enum Status {
    /** In the official list of its edition. */
    PUBLISHED,
    /** Projected from the statute's rule, ahead of the official list. */
    PROJECTED
  }

  private static final String SUBSTITUTE = " (substitute day)";

  public BankHoliday {
    if (nations.isEmpty()) {
      throw new IllegalArgumentException("A bank holiday needs a nation: " + date + " " + name);
    }
    nations = Collections.unmodifiableSet(EnumSet.copyOf(nations));
  }

  /** The name without the remark that it is a substitute day. */
  public String title() {
    return name.replace(SUBSTITUTE, "");
  }

  /** Whether it stands in for a day that fell on a weekend. */
  public boolean substitute() {
    return name.contains(SUBSTITUTE);
  }

  /** Why the day does not count, for a ledger: the title, and where, unless it is everywhere. */
  public String reason() {
    if (nations.equals(Nation.ALL)) {
      return title();
    }
    return nations.stream()
        .map(Nation::title)
        .collect(Collectors.joining(", ", title() + " (", ")"));
  }

  /** Whether it is a holiday in any of these nations. */
  public boolean isIn(Set<Nation> some) {
    return nations.stream().anyMatch(some::contains);
  }

  BankHoliday in(Set<Nation> some) {
    return new BankHoliday(date, some, name, status);
  }

  BankHoliday and(BankHoliday same) {
    Set<Nation> both = EnumSet.copyOf(nations);
    both.addAll(same.nations);
    return in(both);
  }

  BankHoliday as(Status other) {
    return new BankHoliday(date, nations, name, other);
  }
}
