package uk.foicasebook.law.time;

import java.time.LocalDate;

/** Working days that a count leaves out. */
sealed interface Disregarded {
  boolean covers(LocalDate day);

  String because();

  /** The wait for a fee, both ends included. */
  record Wait(DateRange days, String because) implements Disregarded {
    @Override
    public boolean covers(LocalDate day) {
      return days.contains(day);
    }
  }

  /** Days on which a school holds no session. */
  record NoSession(TimeLimit.School school) implements Disregarded {
    @Override
    public boolean covers(LocalDate day) {
      return !school.inSession(day);
    }

    @Override
    public String because() {
      return "no session at the school";
    }
  }
}
