package uk.foicasebook.command.watch;

import java.time.LocalDate;
import java.util.List;
import uk.foicasebook.command.domain.ClockCommand.LapseRequest;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.LapseCause;
import uk.foicasebook.events.Reference;
import uk.foicasebook.law.time.Deadline;
import uk.foicasebook.law.time.DeadlineStatus;

/**
 * The morning sheet of a day.
 *
 * @param lapses what lapses, or lapsed, by time alone
 * @param warnings what is due soon or overdue, the earliest first
 * @param over the cases in which nothing is owed and every window has ended
 * @param unread how many cases could not be read, for reasons the log gives
 */
public record Sheet(
    LocalDate day, List<Lapse> lapses, List<Warning> warnings, List<Over> over, int unread) {
  public Sheet {
    lapses = List.copyOf(lapses);
    warnings = List.copyOf(warnings);
    over = List.copyOf(over);
  }

  /** A case that is finished with, until something happens to it. */
  public record Over(CaseId caseId, Reference reference) {}

  /** A request, or some of it, that lapses. */
  public record Lapse(CaseId caseId, Reference reference, LapseCause cause, LocalDate happenedOn) {
    static Lapse of(CaseId caseId, Reference reference, LapseRequest command) {
      return new Lapse(caseId, reference, command.cause(), command.happenedOn());
    }
  }

  /**
   * A deadline that presses.
   *
   * @param workingDays left, or past where it is overdue
   */
  public record Warning(
      CaseId caseId,
      Reference reference,
      String kind,
      LocalDate due,
      String provision,
      List<String> parts,
      DeadlineStatus.State state,
      int workingDays) {
    static Warning of(CaseId caseId, Reference reference, Deadline deadline, LocalDate today) {
      DeadlineStatus status = deadline.statusOn(today);
      return new Warning(
          caseId,
          reference,
          deadline.kind().kebab(),
          deadline.due(),
          deadline.provision().citation(),
          deadline.parts(),
          status.state(),
          status.workingDays());
    }
  }
}
