package uk.foicasebook.law.time;

import java.time.LocalDate;
import java.util.List;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.calendar.WorkingDays;

/** The last day for an answer, from day 0, the limit and the waits that are disregarded. */
@Cites("FOIA 2000 s.10(1)")
final class AnswerTime {
  /** "the twentieth working day following the date of receipt". */
  static final int STANDARD = 20;

  /** The thirtieth, for transferred public records. */
  @Cites("FOIA 2000 s.10(4)")
  static final int ARCHIVE = 30;

  /** No regulations may allow more. */
  @Cites("FOIA 2000 s.10(5)")
  static final int LONGEST = 60;

  private AnswerTime() {}

  static LocalDate due(
      TimeLimit limit, WorkingDays days, LocalDate day0, List<Disregarded.Wait> waits) {
    return switch (limit) {
      case TimeLimit.Standard _ -> nth(STANDARD, days, day0, waits);
      case TimeLimit.Archive _ -> nth(ARCHIVE, days, day0, waits);
      case TimeLimit.School school ->
          school(school, days, day0, waits, nth(LONGEST, days, day0, waits));
      case TimeLimit.SetDate(LocalDate on) -> earlier(on, nth(LONGEST, days, day0, waits));
    };
  }

  /** The nth working day after day 0, leaving out the working days of every wait it reaches. */
  @Cites("FOIA 2000 s.10(2)")
  static LocalDate nth(int n, WorkingDays days, LocalDate day0, List<Disregarded.Wait> waits) {
    int total = n;
    LocalDate due = days.plus(day0, total);
    for (Disregarded.Wait wait : waits) {
      if (!wait.days().first().isAfter(due)) {
        total += wait.workingDays(days, day0);
        due = days.plus(day0, total);
      }
    }
    return due;
  }

  private static LocalDate school(
      TimeLimit.School school,
      WorkingDays days,
      LocalDate day0,
      List<Disregarded.Wait> waits,
      LocalDate latest) {
    LocalDate day = day0;
    for (int number = 0; number < STANDARD && day.isBefore(latest); ) {
      day = days.plus(day, 1);
      LocalDate candidate = day;
      if (school.inSession(day) && waits.stream().noneMatch(wait -> wait.covers(candidate))) {
        number++;
      }
    }
    return day;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
