package uk.foicasebook.query.cases.sentence;

import static uk.foicasebook.query.cases.sentence.Wording.list;
import static uk.foicasebook.query.cases.sentence.Wording.words;

import uk.foicasebook.events.Correction;
import uk.foicasebook.events.RecordsEvent;
import uk.foicasebook.events.RecordsEvent.AccessRestricted;
import uk.foicasebook.events.RecordsEvent.CaseClosed;
import uk.foicasebook.events.RecordsEvent.CaseReopened;
import uk.foicasebook.events.RecordsEvent.FactCorrected;
import uk.foicasebook.events.RecordsEvent.HoldPlaced;
import uk.foicasebook.events.RecordsEvent.HoldReleased;
import uk.foicasebook.events.RecordsEvent.NoteAdded;
import uk.foicasebook.events.RecordsEvent.PersonalDataErased;
import uk.foicasebook.events.RecordsEvent.RequesterRevealed;

/** The case as a record, in plain sentences. */
final class RecordsSentence {
  private RecordsSentence() {}

  static String of(RecordsEvent event) {
    return switch (event) {
      case FactCorrected e ->
          "Fact %d was put right: %s."
              .formatted(
                  e.revision(), list(e.corrections().stream().map(Correction::field).toList()));
      case RequesterRevealed e ->
          "%s was shown who the requester is: %s.".formatted(e.to(), words(e.reason()));
      case AccessRestricted e ->
          e.people().isEmpty()
              ? "The case is open again to all whose role allows it."
              : "Only %s may see the case from here on.".formatted(list(e.people()));
      case HoldPlaced e -> "Hold %s was placed: %s.".formatted(e.hold(), words(e.reason()));
      case HoldReleased e -> "Hold %s was released.".formatted(e.hold());
      case CaseClosed e -> "The case was closed: %s.".formatted(words(e.reason()));
      case CaseReopened e -> "The case was opened again: %s.".formatted(words(e.reason()));
      case NoteAdded e -> "Note %s was put on the file.".formatted(e.note());
      case PersonalDataErased e ->
          switch (e.scope()) {
            case CASE -> "Every protected text of the case was erased.";
            case REQUESTER -> "What came from or speaks of the requester was erased.";
            case THIRD_PARTIES -> "What came from or speaks of third parties was erased.";
          };
    };
  }
}
