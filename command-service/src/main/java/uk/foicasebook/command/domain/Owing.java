package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.foicasebook.command.domain.RecordsRefusal.NotCountable;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.calendar.CalendarExhausted;
import uk.foicasebook.law.time.Deadline;
import uk.foicasebook.law.time.DeadlineKind;
import uk.foicasebook.law.time.Reading;

/**
 * What the authority still owes on a case, and until when somebody may still take it further.
 * Whoever asks makes sure first that it is {@linkplain #countable countable}.
 */
final class Owing {
  private Owing() {}

  /** What cannot be counted is not taken to be over: nothing is closed or destroyed on it. */
  @Cites("FOIA 2000 s.10(6)")
  static List<Refusal> countable(CaseFile file, Occasion occasion) {
    return Rule.unless(
        read(file, occasion).isPresent(), () -> new NotCountable(occasion.edition().name()));
  }

  /** What the authority owes and has not done, the earliest first; empty where nothing is. */
  @Cites({"FOIA 2000 s.1(1)", "FOIA 2000 s.10(1)", "FOIA 2000 s.50(4)"})
  static Optional<Deadline> duty(CaseFile file, Occasion occasion) {
    return read(file, occasion).flatMap(Owing::duty);
  }

  private static Optional<Deadline> duty(Reading reading) {
    return reading.deadlines().stream()
        .filter(deadline -> deadline.kind().binds() && deadline.course().outstanding())
        .min(Comparator.comparing(Deadline::due));
  }

  /**
   * What keeps the records of the case from being destroyed on a day: a duty not done, or the last
   * time in which somebody may still complain or appeal.
   */
  @Cites("FOIA 2000 s.77")
  static Optional<Deadline> keeping(CaseFile file, Occasion occasion, LocalDate on) {
    return read(file, occasion).flatMap(reading -> duty(reading).or(() -> lastWindow(reading, on)));
  }

  /** How long the case is kept, if it is closed. */
  @Cites("UK GDPR Art 5(1)(e)")
  static Optional<Deadline> retention(CaseFile file, Occasion occasion) {
    return read(file, occasion).flatMap(reading -> reading.deadline(DeadlineKind.RETENTION));
  }

  private static Optional<Deadline> lastWindow(Reading reading, LocalDate on) {
    return reading.deadlines().stream()
        .filter(deadline -> deadline.kind().challenges() && deadline.course().outstanding())
        .filter(deadline -> !deadline.due().isBefore(on))
        .max(Comparator.comparing(Deadline::due));
  }

  private static Optional<Reading> read(CaseFile file, Occasion occasion) {
    try {
      return Optional.of(StatutoryTime.read(file.clock(), occasion));
    } catch (CalendarExhausted beyond) {
      return Optional.empty();
    }
  }
}
