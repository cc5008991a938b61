package uk.foicasebook.query.cases.sentence;

import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.ClockEvent;
import uk.foicasebook.events.ExemptionEvent;
import uk.foicasebook.events.IntakeEvent;
import uk.foicasebook.events.RecordsEvent;
import uk.foicasebook.events.RegulatorEvent;
import uk.foicasebook.events.ResponseEvent;
import uk.foicasebook.events.ReviewEvent;
import uk.foicasebook.events.SearchEvent;

/** A fact in a plain sentence. No requester is named and no protected text quoted. */
public final class FactSentence {
  private FactSentence() {}

  /** The sentence, as a reader of the history meets it. */
  public static String of(CaseEvent event) {
    return switch (event) {
      case IntakeEvent e -> IntakeSentence.of(e);
      case ClockEvent e -> ClockSentence.of(e);
      case SearchEvent e -> SearchSentence.of(e);
      case ExemptionEvent e -> ExemptionSentence.of(e);
      case ResponseEvent e -> ResponseSentence.of(e);
      case ReviewEvent e -> ReviewSentence.of(e);
      case RegulatorEvent e -> RegulatorSentence.of(e);
      case RecordsEvent e -> RecordsSentence.of(e);
    };
  }
}
