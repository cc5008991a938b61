package uk.foicasebook.command.rest;

import uk.foicasebook.command.domain.IntakeRefusal;
import uk.foicasebook.command.domain.IntakeRefusal.ClosedBeforeItsAnswer;
import uk.foicasebook.command.domain.IntakeRefusal.HeldHere;
import uk.foicasebook.command.domain.IntakeRefusal.NeedsPermission;
import uk.foicasebook.command.domain.IntakeRefusal.NothingWasWanting;
import uk.foicasebook.command.domain.IntakeRefusal.PermittedOutOfTime;
import uk.foicasebook.command.domain.IntakeRefusal.ValidInAnyForm;

/** Says in a sentence why the request cannot take a turn. */
final class IntakeSentences {
  private IntakeSentences() {}

  static String of(IntakeRefusal refusal) {
    return switch (refusal) {
      case ValidInAnyForm _ ->
          "A request for environmental information is valid in any form, spoken or unsigned.";
      case NothingWasWanting(var receivedOn) ->
          "Nothing was wanting: the request is valid as received on %s.".formatted(receivedOn);
      case HeldHere(var strand, _) ->
          "Strand %s is held here, so it is answered here and not passed on.".formatted(strand);
      case NeedsPermission(var regime) ->
          "A request under the %s is passed on when the requester has agreed: say when that was."
              .formatted(regime);
      case PermittedOutOfTime(var permittedOn, var receivedOn, var passedOn) ->
          "Leave cannot have been given on %s: the request came on %s and was passed on on %s."
              .formatted(permittedOn, receivedOn, passedOn);
      case ClosedBeforeItsAnswer(var closedOn, var answeredOn) ->
          "The case cannot have been closed on %s: it was answered on %s."
              .formatted(closedOn, answeredOn);
    };
  }
}
