package uk.foicasebook.law.time;

import java.time.LocalDate;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.calendar.WorkingDays;

/** Working days that a count leaves out. */
sealed interface Disregarded {
  boolean covers(LocalDate day);

  String because();

  /** The wait for a fee, from the day of the notice to the day of payment, both left out. */
  @Cites({"FOIA 2000 s.10(2)", "EIR 2004 reg 8(7)"})
  record Wait(DateRange days) implements Disregarded {
    @Override
    public boolean covers(LocalDate day) {
      return days.contains(day);
    }

    @Override
    public String because() {
      return "waiting for the fee";
    }

    /** Its working days after day 0, which is not counted anyway. */
    int workingDays(WorkingDays calendar, LocalDate day0) {
      LocalDate before = days.first().minusDays(1);
      return Math.max(0, calendar.after(before.isBefore(day0) ? day0 : before, days.last()));
    }

    /** Its working days up to a day inside or after it. */
    int workingDays(WorkingDays calendar, LocalDate day0, LocalDate upTo) {
      return upTo.isBefore(days.first())
          ? 0
          : new Wait(new DateRange(days.first(), upTo.isBefore(days.last()) ? upTo : days.last()))
              .workingDays(calendar, day0);
    }
  }

  /** Days on which a school holds no session. */
  @Cites("SI 2004/3364 reg 3")
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
