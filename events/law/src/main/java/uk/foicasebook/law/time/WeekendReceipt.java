package uk.foicasebook.law.time;

import uk.foicasebook.law.CitationKind;
import uk.foicasebook.law.Cites;

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
  CODE
}
