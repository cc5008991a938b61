package uk.foicasebook.query.deadlines;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import uk.foicasebook.law.time.Deadline;
import uk.foicasebook.law.time.LedgerDay;

/** How a date was arrived at, said so that a requester could check it. */
final class Explanation {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMMM uuuu", Locale.UK);

  private Explanation() {}

  static String of(Deadline deadline) {
    List<LedgerDay> days = deadline.ledger().days();
    long counted = days.stream().filter(LedgerDay::counts).count();
    var text = new StringBuilder();
    text.append(
        "Counted from %s, the %s"
            .formatted(day(deadline.ledger().from()), deadline.ledger().start()));
    if (counted > 0) {
      text.append(": %d days count".formatted(counted));
    }
    text.append("; the last is %s (%s).".formatted(day(deadline.due()), deadline.provision()));
    String holidays =
        days.stream()
            .skip(1)
            .filter(d -> !d.counts() && d.because() != null && !isWeekend(d.day()))
            .map(d -> "%s, %s".formatted(day(d.day()), d.because()))
            .collect(Collectors.joining("; "));
    if (!holidays.isEmpty()) {
      text.append(" Besides weekends these days do not count: ").append(holidays).append('.');
    }
    return text.append(" Calendar edition ").append(deadline.edition()).append('.').toString();
  }

  private static boolean isWeekend(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case SATURDAY, SUNDAY -> true;
      case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> false;
    };
  }

  private static String day(LocalDate day) {
    return DAY.format(day);
  }
}
