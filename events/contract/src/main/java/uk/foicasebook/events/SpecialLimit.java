package uk.foicasebook.events;

/** Which limit takes the place of the twentieth working day: SI 2004/3364. */
public enum SpecialLimit {
  /** A school: the twentieth school day, or the sixtieth working day if earlier, reg 3. */
  SCHOOL,
  /** Transferred public records: the thirtieth working day, reg 4. */
  ARCHIVE,
  /** A day the Commissioner specified, regs 5 and 6. */
  SET_BY_COMMISSIONER
}
