package uk.foicasebook.query.deadlines;

import org.springframework.stereotype.Component;
import uk.foicasebook.law.calendar.CalendarEdition;
import uk.foicasebook.law.calendar.CalendarEditions;
import uk.foicasebook.law.time.Reading;
import uk.foicasebook.law.time.TimeForCompliance;
import uk.foicasebook.query.casefile.CaseFile;

/** Reads a case against the law of time, on the newest edition of the calendar. */
@Component
public class DeadlineReading {
  private final CalendarEditions editions;

  public DeadlineReading(CalendarEditions editions) {
    this.editions = editions;
  }

  /** The edition readings rest on. */
  public CalendarEdition edition() {
    return editions.newest();
  }

  /**
   * What the law makes of the case.
   *
   * @throws uk.foicasebook.law.calendar.CalendarExhausted where a count leaves the calendar
   */
  public Reading of(CaseFile file) {
    return TimeForCompliance.read(CaseClock.receipt(file), CaseClock.facts(file), edition());
  }
}
