package uk.foicasebook.query.cases.sentence;

import static uk.foicasebook.query.cases.sentence.Wording.count;
import static uk.foicasebook.query.cases.sentence.Wording.day;
import static uk.foicasebook.query.cases.sentence.Wording.strands;
import static uk.foicasebook.query.cases.sentence.Wording.words;

import uk.foicasebook.events.IntakeEvent;
import uk.foicasebook.events.IntakeEvent.CaseImported;
import uk.foicasebook.events.IntakeEvent.CasesLinked;
import uk.foicasebook.events.IntakeEvent.HandledAsSubjectAccess;
import uk.foicasebook.events.IntakeEvent.OfficerAssigned;
import uk.foicasebook.events.IntakeEvent.PartsNumbered;
import uk.foicasebook.events.IntakeEvent.RegimeChanged;
import uk.foicasebook.events.IntakeEvent.RequestAcknowledged;
import uk.foicasebook.events.IntakeEvent.RequestDeclaredInvalid;
import uk.foicasebook.events.IntakeEvent.RequestMadeValid;
import uk.foicasebook.events.IntakeEvent.RequestReceived;
import uk.foicasebook.events.IntakeEvent.RequestTransferred;
import uk.foicasebook.events.IntakeEvent.RequestWithdrawn;
import uk.foicasebook.events.IntakeEvent.TeamAssigned;

/** How a request came in and what became of it, in plain sentences. */
final class IntakeSentence {
  private IntakeSentence() {}

  static String of(IntakeEvent event) {
    return switch (event) {
      case RequestReceived e ->
          "Request %s was received by %s, to be handled under %s."
              .formatted(e.reference(), words(e.channel()), e.regime());
      case RequestAcknowledged e ->
          e.toldDueOn() == null
              ? "The request was acknowledged by %s.".formatted(words(e.channel()))
              : "The request was acknowledged by %s, with an answer promised by %s."
                  .formatted(words(e.channel()), day(e.toldDueOn()));
      case PartsNumbered e ->
          "The request was numbered into %s.".formatted(count(e.parts().size(), "part"));
      case OfficerAssigned e -> "The case was given to %s.".formatted(e.officer());
      case CaseImported e -> "The case was brought over from %s.".formatted(e.register());
      case RequestDeclaredInvalid e ->
          "What came in was found not to be a valid request: %s.".formatted(words(e.reasons()));
      case RequestMadeValid e ->
          "What was wanting came by %s, and the request is valid from then on."
              .formatted(words(e.channel()));
      case RegimeChanged e ->
          "%s is handled under %s from here on.".formatted(strands(e.strands()), e.regime());
      case HandledAsSubjectAccess e ->
          "%s goes on as a subject access request.".formatted(strands(e.strands()));
      case RequestTransferred e ->
          "%s was passed to %s.".formatted(strands(e.strands()), e.toAuthority());
      case RequestWithdrawn e ->
          "%s was withdrawn by %s.".formatted(strands(e.strands()), words(e.channel()));
      case CasesLinked e ->
          "The case was linked with %s: %s."
              .formatted(count(e.cases().size(), "other case"), words(e.kind()));
      case TeamAssigned e -> "The case was given to the team %s.".formatted(e.team());
    };
  }
}
