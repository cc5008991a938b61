package uk.foicasebook.command.rest;

import uk.foicasebook.command.domain.RegulatorRefusal;
import uk.foicasebook.command.domain.RegulatorRefusal.AppealIdTaken;
import uk.foicasebook.command.domain.RegulatorRefusal.AppealPending;
import uk.foicasebook.command.domain.RegulatorRefusal.BeforeWhatItFollows;
import uk.foicasebook.command.domain.RegulatorRefusal.EndsBeforeItBegins;
import uk.foicasebook.command.domain.RegulatorRefusal.IcoComplaintIdTaken;
import uk.foicasebook.command.domain.RegulatorRefusal.IcoLetterIdTaken;
import uk.foicasebook.command.domain.RegulatorRefusal.LetterOfOtherComplaint;
import uk.foicasebook.command.domain.RegulatorRefusal.NotDecided;
import uk.foicasebook.command.domain.RegulatorRefusal.NothingToAppealFrom;
import uk.foicasebook.command.domain.RegulatorRefusal.NoticeIdTaken;
import uk.foicasebook.command.domain.RegulatorRefusal.OnlyTheAuthorityAppeals;
import uk.foicasebook.command.domain.RegulatorRefusal.StepNumberTwice;
import uk.foicasebook.command.domain.RegulatorRefusal.StepsOfFailedAppeal;
import uk.foicasebook.command.domain.RegulatorRefusal.StepsOutstanding;
import uk.foicasebook.command.domain.RegulatorRefusal.StepsWithoutFailure;
import uk.foicasebook.command.domain.RegulatorRefusal.StepsWithoutPeriod;
import uk.foicasebook.command.domain.RegulatorRefusal.UnknownAppeal;
import uk.foicasebook.command.domain.RegulatorRefusal.UnknownIcoComplaint;
import uk.foicasebook.command.domain.RegulatorRefusal.UnknownIcoLetter;
import uk.foicasebook.command.domain.RegulatorRefusal.UnknownNotice;
import uk.foicasebook.command.domain.RegulatorRefusal.UnknownStep;

/** Says a refusal about the Commissioner or a tribunal in a sentence. */
final class RegulatorSentences {
  private RegulatorSentences() {}

  static String of(RegulatorRefusal refusal) {
    return switch (refusal) {
      case UnknownIcoComplaint(var complaint) ->
          "The case has no complaint to the Commissioner called %s.".formatted(complaint);
      case IcoComplaintIdTaken(var complaint) ->
          "Another complaint to the Commissioner is called %s.".formatted(complaint);
      case UnknownIcoLetter(var letter) ->
          "The case has no letter of the Commissioner called %s.".formatted(letter);
      case IcoLetterIdTaken(var letter) -> "Another letter is called %s.".formatted(letter);
      case LetterOfOtherComplaint(var letter, var complaint) ->
          "Letter %s is not about complaint %s.".formatted(letter, complaint);
      case UnknownNotice(var notice) ->
          "The case has no such notice of the Commissioner called %s.".formatted(notice);
      case NoticeIdTaken(var notice) -> "Another notice is called %s.".formatted(notice);
      case EndsBeforeItBegins(var begins, var ends) ->
          "A period that begins on %s cannot end on %s.".formatted(begins, ends);
      case BeforeWhatItFollows(var happenedOn, var followed) ->
          "It cannot have happened on %s: what it follows came on %s."
              .formatted(happenedOn, followed);
      case StepsWithoutFailure(var notice) ->
          "Notice %s does not uphold the complaint, so it orders no steps.".formatted(notice);
      case StepsWithoutPeriod _ -> "Steps are ordered, and no last day for them is given.";
      case StepNumberTwice(var number) -> "Two steps are numbered %s.".formatted(number);
      case UnknownStep(var notice, var number) ->
          "No step %s is ordered under notice %s.".formatted(number, notice);
      case UnknownAppeal(var appeal) -> "The case has no appeal called %s.".formatted(appeal);
      case AppealIdTaken(var appeal) -> "Another appeal is called %s.".formatted(appeal);
      case OnlyTheAuthorityAppeals(var notice) ->
          "Notice %s is an information notice, and only the authority may appeal against it."
              .formatted(notice);
      case NothingToAppealFrom(var notice) ->
          "No tribunal has decided about notice %s yet, so there is nothing to take further."
              .formatted(notice);
      case StepsOfFailedAppeal(var appeal) ->
          "Appeal %s leaves the notice as it is, so nothing is ordered in its place."
              .formatted(appeal);
      case NotDecided(var complaint) ->
          "No decision notice on complaint %s is on file.".formatted(complaint);
      case StepsOutstanding(var notice, var steps) ->
          "Under notice %s there is still to be done: step %s."
              .formatted(notice, String.join(", ", steps));
      case AppealPending(var notice, var appeal) ->
          "Appeal %s against notice %s is not decided yet.".formatted(appeal, notice);
    };
  }
}
