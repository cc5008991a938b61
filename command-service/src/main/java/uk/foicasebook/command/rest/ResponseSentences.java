package uk.foicasebook.command.rest;

import uk.foicasebook.command.domain.ResponseRefusal;
import uk.foicasebook.command.domain.Shortcoming;

/** Says in a sentence why a response cannot be cleared or go out, or what it lacks. */
final class ResponseSentences {
  private ResponseSentences() {}

  static String of(ResponseRefusal refusal) {
    return switch (refusal) {
      case ResponseRefusal.ResponseIdTaken r ->
          "Another response is called %s.".formatted(r.response());
      case ResponseRefusal.OutsideTheCalendar r ->
          "Calendar edition %s does not reach far enough from %s to say the last day to complain."
              .formatted(r.edition(), r.sentOn());
      case ResponseRefusal.DocumentIdTaken r ->
          "Another document is called %s.".formatted(r.document());
      case ResponseRefusal.NotASha256 _ ->
          "A SHA-256 is written in 64 hexadecimal digits, letters in lower case.";
      case ResponseRefusal.NotAMediaType r -> "%s is not a media type.".formatted(r.mediaType());
      case ResponseRefusal.SizeNotPositive r ->
          "A document of %d bytes has no content.".formatted(r.size());
      case ResponseRefusal.NoClearanceChain _ ->
          "The authority has settled no clearance chain, so nothing need be cleared.";
      case ResponseRefusal.NothingToClear r ->
          "Nothing has been decided about strand %s that anybody could clear."
              .formatted(r.strand());
      case ResponseRefusal.ClearanceIdTaken r ->
          "Other drafts were submitted under the name %s.".formatted(r.clearance());
      case ResponseRefusal.UnknownClearance r ->
          "Nothing was submitted for clearance under the name %s.".formatted(r.clearance());
      case ResponseRefusal.NotTheTurnOf r -> turn(r);
      case ResponseRefusal.OwnWork r ->
          "%s had a hand in %s, and nobody clears their own work."
              .formatted(r.person(), r.clearance());
      case ResponseRefusal.NotCleared r ->
          "The stage %s has not cleared strand %s.".formatted(r.stage(), r.strand());
      case ResponseRefusal.ChangedSinceSubmitted r ->
          "Strand %s was changed after it was submitted as %s, and is to be cleared anew."
              .formatted(r.strand(), r.clearance());
      case Shortcoming r -> of(r);
    };
  }

  private static String of(Shortcoming shortcoming) {
    return switch (shortcoming) {
      case Shortcoming.StrandUndetermined r ->
          "Nothing has been decided about strand %s.".formatted(r.strand());
      case Shortcoming.PartUnanswered r -> "Part %s is not answered.".formatted(r.part());
      case Shortcoming.NoKnownGround r ->
          "Strand %s is refused on no ground that is known.".formatted(r.strand());
      case Shortcoming.GroundAgainstOtherDuty r ->
          "The other duty stands in the way of " + Sentences.on(r.claim()) + ".";
      case Shortcoming.GroundOfOtherRegime s ->
          "%s belongs to another regime than strand %s is handled under."
              .formatted(s.claim().exemption(), s.claim().strand());
      case Shortcoming.HarmNotStated r -> "No harm is stated for " + Sentences.on(r.claim()) + ".";
      case Shortcoming.LikelihoodNotStated r ->
          "It is not stated how likely the harm is for " + Sentences.on(r.claim()) + ".";
      case Shortcoming.PublicInterestNotTested r ->
          "The public interest was not weighed for " + Sentences.on(r.claim()) + ".";
      case Shortcoming.BalanceFavoursDisclosure r ->
          "By test %s the public interest favours disclosure for %s."
              .formatted(r.test(), Sentences.on(r.claim()));
      case Shortcoming.NoQualifiedPersonOpinion r ->
          "There is no opinion of a qualified person for " + Sentences.on(r.claim()) + ".";
      case Shortcoming.CostNotShown r ->
          "No estimate on file is above the limit, and strand %s is refused on cost."
              .formatted(r.strand());
      case Shortcoming.HoldingNotStated r ->
          "It is not stated whether strand %s is held.".formatted(r.strand());
      case Shortcoming.HelpNotGiven r ->
          "The requester was not helped to ask for less than strand %s.".formatted(r.strand());
      case Shortcoming.DenialGivenAway _ ->
          "Another statement gives away what is neither confirmed nor denied.";
      case Shortcoming.GroundRejected r ->
          "Notice %s says that it does not apply: %s."
              .formatted(r.notice(), Sentences.on(r.claim()));
      case Shortcoming.StatementMissing r ->
          "The notice does not state: %s.".formatted(Sentences.words(r.statement()));
    };
  }

  private static String turn(ResponseRefusal.NotTheTurnOf r) {
    return r.turn() == null
        ? "Clearance %s is over; the stage %s has no turn.".formatted(r.clearance(), r.stage())
        : "Clearance %s is with the stage %s, not with %s."
            .formatted(r.clearance(), r.turn(), r.stage());
  }
}
