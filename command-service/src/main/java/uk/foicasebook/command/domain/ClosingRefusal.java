package uk.foicasebook.command.domain;

import java.time.LocalDate;
import uk.foicasebook.events.ClosingReason;
import uk.foicasebook.events.IcoComplaintId;

/** The case cannot be closed or opened like this, or is closed. */
public sealed interface ClosingRefusal extends Refusal {

  /** The case is closed; it must be opened again before this is done. */
  record CaseIsClosed(LocalDate closedOn, ClosingReason reason) implements ClosingRefusal {}

  /** The case was closed before, and not like this. */
  record AlreadyClosed(LocalDate closedOn, ClosingReason reason) implements ClosingRefusal {}

  /** For this reason alone it is not done: somebody must be able to read why. */
  record WhyIsNeeded(String reason) implements ClosingRefusal {}

  /** Nothing on file bears the reason out. */
  record NotOnFile(ClosingReason reason) implements ClosingRefusal {}

  /** Something was done about it later than it is said to have been closed. */
  record ClosedBeforeLastAction(LocalDate closedOn, LocalDate lastAction)
      implements ClosingRefusal {}

  /** It would be opened before it was closed. */
  record ReopenedBeforeClosed(LocalDate reopenedOn, LocalDate closedOn) implements ClosingRefusal {}

  /** A complaint is with the Commissioner. */
  record WithCommissioner(IcoComplaintId complaint) implements ClosingRefusal {
    @Override
    public String citation() {
      return "FOIA 2000 s.50(2)";
    }
  }

  /**
   * Something is owed that closing does not bring to an end.
   *
   * @param deadline by the name of its deadline
   * @param due its last day
   * @param citation the provision it is owed under
   */
  record StillOwed(String deadline, LocalDate due, String citation) implements ClosingRefusal {}
}
