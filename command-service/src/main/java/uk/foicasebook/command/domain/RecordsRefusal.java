package uk.foicasebook.command.domain;

import java.time.LocalDate;
import uk.foicasebook.events.HoldId;
import uk.foicasebook.events.NoteId;

/** The record is not such that this can be done with it. */
public sealed interface RecordsRefusal extends Refusal {

  /** Another note has this name. */
  record NoteIdTaken(NoteId note) implements RecordsRefusal {}

  /** The case has no hold of this name. */
  record UnknownHold(HoldId hold) implements RecordsRefusal {}

  /** Another hold has this name. */
  record HoldIdTaken(HoldId hold) implements RecordsRefusal {}

  /** The hold was released before. */
  record HoldAlreadyReleased(HoldId hold, LocalDate releasedOn) implements RecordsRefusal {}

  /** The calendar does not reach what is still owed, or may still come. */
  record NotCountable(String edition) implements RecordsRefusal {
    @Override
    public String citation() {
      return "FOIA 2000 s.10(6)";
    }
  }

  /** The hold would end before it began. */
  record ReleasedBeforePlaced(LocalDate happenedOn, LocalDate placedOn) implements RecordsRefusal {}

  /**
   * Something is still owed, or somebody may still complain or appeal, so what the case is about
   * must not be destroyed.
   *
   * @param deadline what is owed or may still come, by the name of its deadline
   * @param by until when
   */
  record StillOpenToChallenge(String deadline, LocalDate by) implements RecordsRefusal {
    @Override
    public String citation() {
      return "FOIA 2000 s.77";
    }
  }
}
