package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.ClosingReason;
import uk.foicasebook.events.ErasureGround;
import uk.foicasebook.events.ErasureScope;
import uk.foicasebook.events.HoldId;
import uk.foicasebook.events.HoldReason;
import uk.foicasebook.events.NoteId;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.ReopeningReason;
import uk.foicasebook.events.RevealReason;

/** The case as a record: noted, held, restricted, shown, closed, put right, erased. */
public sealed interface RecordsCommand extends CaseCommand {

  /** Puts a note on the file, where it can be asked for under the Act like anything else. */
  record AddNote(LocalDate happenedOn, @Nullable NoteId note, ProtectedText words)
      implements RecordsCommand {}

  /** Keeps everything of the case from being destroyed. */
  record PlaceHold(
      LocalDate happenedOn, @Nullable HoldId hold, HoldReason reason, ProtectedText why)
      implements RecordsCommand {}

  /** Ends a hold. */
  record ReleaseHold(LocalDate happenedOn, HoldId hold, ProtectedText why)
      implements RecordsCommand {}

  /** Lets only these people see the case. Nobody named: everybody whose role allows it. */
  record RestrictAccess(LocalDate happenedOn, List<PersonId> people, ProtectedText why)
      implements RecordsCommand {
    public RestrictAccess {
      people = List.copyOf(people);
    }
  }

  /** Shows somebody who the requester is, for a reason. Nobody named: the one who asks. */
  record RevealRequester(
      LocalDate happenedOn, @Nullable PersonId to, RevealReason reason, @Nullable ProtectedText why)
      implements RecordsCommand {}

  /** Closes the case, where nothing is owed that the closing does not bring to an end. */
  record CloseCase(LocalDate happenedOn, ClosingReason reason, @Nullable ProtectedText why)
      implements RecordsCommand {}

  /** Opens a closed case again. */
  record ReopenCase(LocalDate happenedOn, ReopeningReason reason, @Nullable ProtectedText why)
      implements RecordsCommand {}

  /**
   * Puts values right that were entered with an earlier fact. Everything computed follows.
   *
   * @param revision of the fact in this case, from 0
   */
  record CorrectFact(
      LocalDate happenedOn, int revision, List<RightValue> corrections, ProtectedText why)
      implements RecordsCommand {
    public CorrectFact {
      corrections = List.copyOf(corrections);
    }
  }

  /**
   * Destroys the keys of protected texts, so that nobody can read them any more.
   *
   * @param inAllTheirCases true to erase the requester in every case of the authority in which the
   *     same person asked, or in none; null is in this one alone
   */
  record ErasePersonalData(
      LocalDate happenedOn,
      ErasureScope scope,
      ErasureGround ground,
      @Nullable Boolean inAllTheirCases)
      implements RecordsCommand {
    /** In one case. */
    public ErasePersonalData(LocalDate happenedOn, ErasureScope scope, ErasureGround ground) {
      this(happenedOn, scope, ground, null);
    }

    /** Whether it is about more than one case. */
    public boolean everywhere() {
      return Boolean.TRUE.equals(inAllTheirCases);
    }
  }
}
