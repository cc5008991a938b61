package uk.foicasebook.law.time;

import uk.foicasebook.law.calendar.CalendarEdition;

/**
 * The time in which one edition of the calendar was the newest.
 *
 * @param edition the edition
 * @param known the request and what was known of it when that time ended, or now
 * @param practice the authority's, the same in every era
 */
public record Era(CalendarEdition edition, CaseFacts known, Practice practice) {
  /** An era of an authority whose practice is the usual one. */
  public Era(CalendarEdition edition, CaseFacts known) {
    this(edition, known, Practice.USUAL);
  }

  Reading reading() {
    return on(edition);
  }

  /** What was known then, on another edition. */
  Reading on(CalendarEdition other) {
    return TimeForCompliance.read(known.receipt(), known.facts(), other, practice);
  }
}
