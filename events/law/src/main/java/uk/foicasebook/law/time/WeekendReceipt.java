package uk.foicasebook.law.time;

import java.time.LocalDate;
import uk.foicasebook.law.CitationKind;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.calendar.WorkingDays;

/**
 * Which reading of receipt on a day that is not a working day is taken. The Act and the Code
 * disagree; the regulator decides by the Act, whose date is the earlier one, so it is the default.
 */
public enum WeekendReceipt {
  /** Day 0 is the day itself. */
  @Cites("FOIA 2000 s.10(6)")
  STATUTE,
  /** Received on the next working day. */
  @Cites(value = "s.45 Code para 4.2", kind = CitationKind.CODE)
  CODE;

  /** The day from which working days are counted, for something received on a day. */
  LocalDate day0(LocalDate receivedOn, WorkingDays days) {
    return switch (this) {
      case STATUTE -> receivedOn;
      case CODE -> days.onOrAfter(receivedOn);
    };
  }
}
