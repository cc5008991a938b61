package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.calendar.CalendarExhausted;
import uk.foicasebook.law.time.Deadline;
import uk.foicasebook.law.time.DeadlineKind;
import uk.foicasebook.law.time.Reading;

/** What the authority still owes on a case, and until when somebody may still take it further. */
final class Owing {
  private Owing() {}

  /** What the authority owes and has not done, the earliest first; empty where nothing is. */
  @Cites({"FOIA 2000 s.1(1)", "FOIA 2000 s.10(1)", "FOIA 2000 s.50(4)"})
  static Optional<Deadline> duty(CaseFile file, Occasion occasion) {
    return read(file, occasion).flatMap(Owing::duty);
  }

  private static Optional<Deadline> duty(Reading reading) {
    return reading.deadlines().stream()
        .filter(deadline -> isDuty(deadline.kind()) && deadline.course().outstanding())
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
        .filter(deadline -> isWindow(deadline.kind()) && deadline.course().outstanding())
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

  private static boolean isDuty(DeadlineKind kind) {
    return kind.owed()
        && kind != DeadlineKind.INTERNAL
        && kind != DeadlineKind.PUBLIC_INTEREST_CEILING;
  }

  private static boolean isWindow(DeadlineKind kind) {
    return switch (kind) {
      case COMPLAINT_WINDOW, ICO_COMPLAINT, TRIBUNAL_APPEAL -> true;
      case ANSWER,
          REFUSAL_NOTICE,
          TIME_APPLICATION,
          PUBLIC_INTEREST_DECISION,
          PUBLIC_INTEREST_CEILING,
          EIR_EXTENDED_ANSWER,
          FEE,
          LAPSE,
          REVIEW,
          REVIEW_LIMIT,
          ICO_REPLY,
          DECISION_NOTICE_STEPS,
          AGGREGATION_WINDOW,
          INTERNAL,
          RETENTION ->
          false;
    };
  }
}
