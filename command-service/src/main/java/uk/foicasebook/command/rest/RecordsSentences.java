package uk.foicasebook.command.rest;

import java.util.Locale;
import uk.foicasebook.command.domain.ClosingRefusal;
import uk.foicasebook.command.domain.ClosingRefusal.AlreadyClosed;
import uk.foicasebook.command.domain.ClosingRefusal.CaseIsClosed;
import uk.foicasebook.command.domain.ClosingRefusal.ClosedBeforeLastAction;
import uk.foicasebook.command.domain.ClosingRefusal.NotOnFile;
import uk.foicasebook.command.domain.ClosingRefusal.ReopenedBeforeClosed;
import uk.foicasebook.command.domain.ClosingRefusal.StillOwed;
import uk.foicasebook.command.domain.ClosingRefusal.WhyIsNeeded;
import uk.foicasebook.command.domain.ClosingRefusal.WithCommissioner;
import uk.foicasebook.command.domain.CorrectionRefusal;
import uk.foicasebook.command.domain.CorrectionRefusal.FieldNotEntered;
import uk.foicasebook.command.domain.CorrectionRefusal.FieldOfSeveralValues;
import uk.foicasebook.command.domain.CorrectionRefusal.NoSuchCourse;
import uk.foicasebook.command.domain.CorrectionRefusal.NoSuchFact;
import uk.foicasebook.command.domain.CorrectionRefusal.NoSuchField;
import uk.foicasebook.command.domain.CorrectionRefusal.ValueDoesNotFit;
import uk.foicasebook.command.domain.ErasureRefusal;
import uk.foicasebook.command.domain.ErasureRefusal.InAnotherCase;
import uk.foicasebook.command.domain.ErasureRefusal.NeededForTask;
import uk.foicasebook.command.domain.ErasureRefusal.NotTheirs;
import uk.foicasebook.command.domain.ErasureRefusal.OnlyTheRequester;
import uk.foicasebook.command.domain.ErasureRefusal.RequesterErased;
import uk.foicasebook.command.domain.ErasureRefusal.RetentionNotOver;
import uk.foicasebook.command.domain.ErasureRefusal.RetentionNotRunning;
import uk.foicasebook.command.domain.ErasureRefusal.UnderHold;
import uk.foicasebook.command.domain.RecordsRefusal;
import uk.foicasebook.command.domain.RecordsRefusal.HoldAlreadyReleased;
import uk.foicasebook.command.domain.RecordsRefusal.HoldIdTaken;
import uk.foicasebook.command.domain.RecordsRefusal.NotCountable;
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
      case NotCountable(var edition) ->
          "Calendar edition %s does not reach what is still owed, or may still come."
              .formatted(edition);
      case StillOpenToChallenge(var deadline, var by) ->
          "The case must be kept: the time for %s runs to %s."
              .formatted(deadline.replace('-', ' '), by);
    };
  }

  static String of(ClosingRefusal refusal) {
    return switch (refusal) {
      case CaseIsClosed(var on, var reason) ->
          "The case was closed on %s (%s) and must be opened again first."
              .formatted(on, words(reason));
      case AlreadyClosed(var on, var reason) ->
          "The case was closed on %s already: %s.".formatted(on, words(reason));
      case WhyIsNeeded(var reason) ->
          "For the reason %s alone it is not done: say why."
              .formatted(reason.toLowerCase(Locale.UK).replace('_', ' '));
      case NotOnFile(var reason) ->
          "Nothing on file says that the request was %s.".formatted(words(reason));
      case ClosedBeforeLastAction(var closedOn, var lastAction) ->
          "It cannot have been closed on %s: something was done about it on %s."
              .formatted(closedOn, lastAction);
      case ReopenedBeforeClosed(var reopenedOn, var closedOn) ->
          "It cannot have been opened again on %s: it was closed on %s."
              .formatted(reopenedOn, closedOn);
      case WithCommissioner(var complaint) ->
          "Complaint %s is with the Commissioner.".formatted(complaint);
      case StillOwed(var deadline, var due, _) ->
          "It is still owed: %s, due on %s.".formatted(deadline.replace('-', ' '), due);
    };
  }

  static String of(CorrectionRefusal refusal) {
    return switch (refusal) {
      case NoSuchFact(var revision, var last) ->
          "The case has no fact %d: the last one is %d.".formatted(revision, last);
      case NoSuchField(var field) -> "The fact has no field %s.".formatted(field);
      case FieldNotEntered(var field) ->
          "Nobody entered %s: it is a name, or was worked out.".formatted(field);
      case FieldOfSeveralValues(var field) ->
          "In %s stand several values: name the one that is wrong.".formatted(field);
      case ValueDoesNotFit(var field) -> "That is no value for %s.".formatted(field);
      case NoSuchCourse(var revision, var because) ->
          "Fact %d could not have been so: %s".formatted(revision, Sentences.of(because));
    };
  }

  static String of(ErasureRefusal refusal) {
    return switch (refusal) {
      case UnderHold(var hold, var reason) ->
          "Hold %s stands (%s), and nothing may be destroyed.".formatted(hold, words(reason));
      case RetentionNotRunning _ ->
          "The case is not closed, so the time for which it is kept does not run.";
      case RetentionNotOver(var until) -> "The case is kept up to %s.".formatted(until);
      case NeededForTask(var deadline, var by) ->
          "The data are still needed: the time for %s runs to %s."
              .formatted(deadline.replace('-', ' '), by);
      case NotTheirs _ -> "Somebody may ask for what is about them, and not for the whole case.";
      case OnlyTheRequester _ ->
          "In all their cases only the requester is erased: give the scope REQUESTER.";
      case InAnotherCase(var reference, var reason) ->
          reference == null
              ? "The same person asked in another case, which only others may see: they must do this."
              : "In case %s, in which the same person asked: %s"
                  .formatted(reference, Sentences.of(reason));
      case RequesterErased _ -> "Who asked was erased.";
    };
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.UK).replace('_', ' ');
  }
}
