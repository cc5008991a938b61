package uk.foicasebook.law.calendar;

import java.time.LocalDate;

/**
 * A question about a day that no edition can answer. A legal date that might be wrong must not be
 * printable, so the calendar refuses to guess.
 */
public final class CalendarExhausted extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final LocalDate asked;

  private CalendarExhausted(LocalDate asked, String message) {
    super(message);
    this.asked = asked;
  }

  static CalendarExhausted outside(
      LocalDate asked, String edition, LocalDate first, LocalDate last) {
    return new CalendarExhausted(
        asked,
        "Calendar edition %s knows the bank holidays from %s to %s; it cannot count to %s"
            .formatted(edition, first, last, asked));
  }

  static CalendarExhausted unknownOn(LocalDate asked, CalendarEdition oldest) {
    return new CalendarExhausted(
        asked,
        "No calendar edition was known on %s; the oldest, %s, is known from %s"
            .formatted(asked, oldest.name(), oldest.knownOn()));
  }

  /** The day that was asked about. */
  public LocalDate asked() {
    return asked;
  }
}
