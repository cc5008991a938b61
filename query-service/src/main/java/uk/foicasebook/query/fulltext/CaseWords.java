package uk.foicasebook.query.fulltext;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.ClockEvent;
import uk.foicasebook.events.ErasureScope;
import uk.foicasebook.events.ExemptionEvent;
import uk.foicasebook.events.Fact;
import uk.foicasebook.events.IntakeEvent;
import uk.foicasebook.events.IntakeEvent.PartsNumbered;
import uk.foicasebook.events.IntakeEvent.RequestReceived;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.RecordsEvent;
import uk.foicasebook.events.RecordsEvent.AccessRestricted;
import uk.foicasebook.events.RecordsEvent.FactCorrected;
import uk.foicasebook.events.RecordsEvent.NoteAdded;
import uk.foicasebook.events.RecordsEvent.PersonalDataErased;
import uk.foicasebook.events.RegulatorEvent;
import uk.foicasebook.events.ResponseEvent;
import uk.foicasebook.events.ResponseEvent.AnswerDrafted;
import uk.foicasebook.events.ReviewEvent;
import uk.foicasebook.events.SearchEvent;

/**
 * What of a case can be searched: what was asked, what is answered, and notes. Nothing of a case
 * that not everybody may see; nothing from before an erasure that it was subject to, whether or not
 * a key is still remembered somewhere.
 */
final class CaseWords {
  /** PostgreSQL takes no more than a mebibyte of distinct words. */
  private static final int MOST = 100_000;

  private static final String REQUEST = "request";

  private final Map<Object, ProtectedText> asked = new LinkedHashMap<>();
  private final Map<Object, ProtectedText> said = new LinkedHashMap<>();
  private boolean shut;

  private CaseWords() {}

  /** The words of a case whose facts, in their order, were opened where they have any. */
  static String of(List<CaseEvent> facts) {
    var words = new CaseWords();
    facts.forEach(words::tell);
    return words.shut ? "" : words.joined();
  }

  /** Whether a fact has words in it, so that it must be opened. */
  static boolean areIn(Fact fact) {
    return fact instanceof RequestReceived
        || fact instanceof PartsNumbered
        || fact instanceof AnswerDrafted
        || fact instanceof NoteAdded
        || fact instanceof FactCorrected;
  }

  /** Whether words that were there may have to go at once. */
  static boolean mayHaveGone(List<CaseEvent> facts) {
    return facts.stream()
        .anyMatch(fact -> fact instanceof AccessRestricted || fact instanceof PersonalDataErased);
  }

  private String joined() {
    String all =
        Stream.concat(asked.values().stream(), said.values().stream())
            .filter(ProtectedText.Plain.class::isInstance)
            .map(text -> ((ProtectedText.Plain) text).text())
            .collect(Collectors.joining("\n"));
    return all.length() > MOST ? all.substring(0, MOST) : all;
  }

  private void tell(CaseEvent fact) {
    switch (fact) {
      case RequestReceived e -> asked.put(REQUEST, e.wording());
      case PartsNumbered e -> {
        asked.keySet().removeIf(key -> !key.equals(REQUEST));
        e.parts().forEach(part -> asked.put(part.number(), part.wording()));
      }
      case AnswerDrafted e -> said.put(List.of(e.strand(), e.part()), e.answer());
      case NoteAdded e -> said.put(e.note(), e.words());
      case AccessRestricted e -> shut = !e.people().isEmpty();
      case PersonalDataErased e -> erase(e.scope());
      case IntakeEvent _,
          ClockEvent _,
          SearchEvent _,
          ExemptionEvent _,
          ResponseEvent _,
          ReviewEvent _,
          RegulatorEvent _,
          RecordsEvent _ -> {}
    }
  }

  private void erase(ErasureScope scope) {
    switch (scope) {
      case CASE -> {
        asked.clear();
        said.clear();
      }
      case REQUESTER -> asked.clear();
      case THIRD_PARTIES -> {}
    }
  }
}
