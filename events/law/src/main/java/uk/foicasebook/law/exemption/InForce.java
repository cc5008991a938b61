package uk.foicasebook.law.exemption;

import java.time.LocalDate;

/** The days on which a provision could be relied on, both ends included. */
public record InForce(LocalDate from, LocalDate to) {
  /** The general right of access began. */
  static final LocalDate BEGINNING = LocalDate.of(2005, 1, 1);

  /** Nothing has ended it. */
  static final LocalDate OPEN = LocalDate.MAX;

  /** Whether the provision was law on a day. */
  public boolean on(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** Whether it is law today as far as the catalogue knows. */
  public boolean isOpen() {
    return to.equals(OPEN);
  }
}
