package uk.foicasebook.query.calculator;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.law.time.DateRange;
import uk.foicasebook.law.time.TimeLimit;

/** Reads the time allowed: {@code limit}, and the fields that belong to its choice. */
final class LimitReader {
  private enum Choice {
    STANDARD,
    SCHOOL,
    ARCHIVE,
    SET
  }

  private LimitReader() {}

  static TimeLimit read(Fields fields) {
    return switch (fields.choice("limit", Choice.class, Choice.STANDARD)) {
      case STANDARD -> TimeLimit.STANDARD;
      case ARCHIVE -> new TimeLimit.Archive();
      case SCHOOL -> school(fields);
      case SET -> set(fields);
    };
  }

  private static TimeLimit school(Fields fields) {
    List<LocalDate> schoolDays = fields.dates("schoolDays");
    List<DateRange> noSessions = ranges(fields);
    if (schoolDays.isEmpty() == noSessions.isEmpty()) {
      fields.complain("limit", "SCHOOL needs either schoolDays or noSessions");
    }
    return schoolDays.isEmpty()
        ? new TimeLimit.NoSessions(noSessions)
        : new TimeLimit.SchoolDays(new HashSet<>(schoolDays));
  }

  private static TimeLimit set(Fields fields) {
    LocalDate on = fields.requiredDate("limitDate");
    return on == null ? TimeLimit.STANDARD : new TimeLimit.SetDate(on);
  }

  /** Ranges as ISO 8601 intervals, both ends included: {@code 2026-07-20/2026-09-02}. */
  private static List<DateRange> ranges(Fields fields) {
    var ranges = new ArrayList<DateRange>();
    for (String text : fields.texts("noSessions")) {
      DateRange range = range(text);
      if (range == null) {
        fields.complain("noSessions", "must hold intervals such as 2026-07-20/2026-09-02");
      } else {
        ranges.add(range);
      }
    }
    return ranges;
  }

  private static @Nullable DateRange range(String text) {
    int slash = text.indexOf('/');
    try {
      return slash < 0
          ? new DateRange(LocalDate.parse(text), LocalDate.parse(text))
          : new DateRange(
              LocalDate.parse(text.substring(0, slash)),
              LocalDate.parse(text.substring(slash + 1)));
    } catch (DateTimeException | IllegalArgumentException none) {
      return null;
    }
  }
}
