package uk.foicasebook.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The case as a record: put right, restricted, held, closed, reopened, erased. */
public sealed interface RecordsEvent extends CaseEvent {

  /**
   * Values entered with an earlier fact were wrong. Everything computed follows the right ones;
   * history shows both.
   *
   * @param revision of the fact in this case, from 0
   */
  @EventName("fact-corrected")
  record FactCorrected(
      LocalDate happenedOn,
      @Fixed long revision,
      @Fixed List<Correction> corrections,
      ProtectedText why)
      implements RecordsEvent {}

  /** Somebody was shown who the requester is. */
  @EventName("requester-revealed")
  record RequesterRevealed(
      LocalDate happenedOn, @Fixed PersonId to, RevealReason reason, @Nullable ProtectedText why)
      implements RecordsEvent {}

  /**
   * Only the people named may see the case from here on.
   *
   * @param people who; empty opens the case again to all whose role allows it
   */
  @EventName("access-restricted")
  record AccessRestricted(LocalDate happenedOn, List<PersonId> people, ProtectedText why)
      implements RecordsEvent {}

  /** Nothing of the case may be destroyed until the hold is released: FOIA 2000 s.77. */
  @EventName("hold-placed")
  record HoldPlaced(LocalDate happenedOn, HoldId hold, HoldReason reason, ProtectedText why)
      implements RecordsEvent {}

  /** A hold was released. */
  @EventName("hold-released")
  record HoldReleased(LocalDate happenedOn, HoldId hold, ProtectedText why)
      implements RecordsEvent {}

  /** The case was closed. */
  @EventName("case-closed")
  record CaseClosed(LocalDate happenedOn, ClosingReason reason, @Nullable ProtectedText why)
      implements RecordsEvent {}

  /** The case was opened again. */
  @EventName("case-reopened")
  record CaseReopened(LocalDate happenedOn, ReopeningReason reason, @Nullable ProtectedText why)
      implements RecordsEvent {}

  /** A note was put on the file. It can be asked for under the Act like anything else. */
  @EventName("note-added")
  record NoteAdded(LocalDate happenedOn, NoteId note, ProtectedText words)
      implements RecordsEvent {}

  /** Keys were destroyed, and with them every text that was under them. */
  @Fixed
  @EventName("personal-data-erased")
  record PersonalDataErased(LocalDate happenedOn, ErasureScope scope, ErasureGround ground)
      implements RecordsEvent {}
}
