package uk.foicasebook.events;

/** Which reading of receipt on a day that is not a working day a case rests on. */
public enum WeekendReceipt {
  /** Day 0 is the day itself: FOIA 2000 s.10(6). */
  STATUTE,
  /** Receipt is deemed on the next working day: section 45 Code para 4.2. */
  CODE
}
