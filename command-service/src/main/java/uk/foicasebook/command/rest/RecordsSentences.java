package uk.foicasebook.command.rest;

import uk.foicasebook.command.domain.RecordsRefusal;
import uk.foicasebook.command.domain.RecordsRefusal.HoldAlreadyReleased;
import uk.foicasebook.command.domain.RecordsRefusal.HoldIdTaken;
import uk.foicasebook.command.domain.RecordsRefusal.NoteIdTaken;
import uk.foicasebook.command.domain.RecordsRefusal.ReleasedBeforePlaced;
import uk.foicasebook.command.domain.RecordsRefusal.StillOpenToChallenge;
import uk.foicasebook.command.domain.RecordsRefusal.UnknownHold;

/** Says a refusal about the case as a record in a sentence. */
final class RecordsSentences {
  private RecordsSentences() {}

  static String of(RecordsRefusal refusal) {
    return switch (refusal) {
      case NoteIdTaken(var note) -> "Another note is called %s.".formatted(note);
      case UnknownHold(var hold) -> "The case has no hold called %s.".formatted(hold);
      case HoldIdTaken(var hold) -> "Another hold is called %s.".formatted(hold);
      case HoldAlreadyReleased(var hold, var on) ->
          "Hold %s was released on %s.".formatted(hold, on);
      case ReleasedBeforePlaced(var happenedOn, var placedOn) ->
          "A hold placed on %s cannot have been released on %s.".formatted(placedOn, happenedOn);
      case StillOpenToChallenge(var deadline, var by) ->
          "The case must be kept: the time for %s runs to %s."
              .formatted(deadline.replace('-', ' '), by);
    };
  }
}
