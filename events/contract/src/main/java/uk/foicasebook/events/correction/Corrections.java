package uk.foicasebook.events.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.Correction;
import uk.foicasebook.events.ErasureScope;
import uk.foicasebook.events.FactFields;
import uk.foicasebook.events.FactFields.Field;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.ProtectedText.Erased;
import uk.foicasebook.events.ProtectedTexts;
import uk.foicasebook.events.RecordsEvent.FactCorrected;
import uk.foicasebook.events.RecordsEvent.PersonalDataErased;
import uk.foicasebook.events.Subject;
import uk.foicasebook.events.correction.Proposal.Fits;
import uk.foicasebook.events.correction.Proposal.Misfit;
import uk.foicasebook.events.correction.Proposal.Why;
import uk.foicasebook.events.wire.EventJson;
import uk.foicasebook.events.wire.UnreadableFact;

/** Puts the values of facts right. A function of the list of facts, in their order. */
public final class Corrections {
  private Corrections() {}

  /**
   * What comes of putting this value at that place of a fact.
   *
   * @param json the value as JSON text; null, like the word {@code null}, for none
   */
  public static Proposal propose(CaseEvent fact, String field, @Nullable String json) {
    Field there = FactFields.find(fact, field).orElse(null);
    if (there == null) {
      return new Misfit(Why.NO_SUCH_FIELD);
    }
    if (!there.entered()) {
      return new Misfit(Why.NOT_ENTERED);
    }
    if (there.holdsText()) {
      return new Misfit(Why.SEVERAL_VALUES);
    }
    try {
      Object value = EventJson.readValue(there.type(), json == null ? "null" : json);
      if (value == null && !there.nullable() || value instanceof List<?> list && hasHoles(list)) {
        return new Misfit(Why.NOT_SUCH_A_VALUE);
      }
      Correction correction = correction(field, there.subject(), value);
      return new Fits(correction, FactFields.with(fact, field, value));
    } catch (UnreadableFact | IllegalStateException | IllegalArgumentException no) {
      return new Misfit(Why.NOT_SUCH_A_VALUE);
    }
  }

  private static boolean hasHoles(List<?> list) {
    return list.stream().anyMatch(Objects::isNull);
  }

  private static Correction correction(
      String field, @Nullable Subject subject, @Nullable Object value) {
    return subject != null && value instanceof ProtectedText words
        ? Correction.of(field, words, subject)
        : Correction.of(field, EventJson.writeValue(value));
  }

  /**
   * The facts as they are right: each put right by the corrections after it, and without the words
   * that were erased after it. A correction of what is not among them changes nothing.
   *
   * @throws IllegalStateException if a correction fits no value of its fact
   */
  public static List<Told> inEffect(List<Told> told) {
    List<Told> right = new ArrayList<>(told.size());
    for (Told each : told) {
      switch (each.fact()) {
        case FactCorrected correction -> right.replaceAll(other -> corrected(other, correction));
        case PersonalDataErased erasure -> right.replaceAll(other -> erased(other, erasure));
        case CaseEvent _ -> {}
      }
      right.add(each);
    }
    return List.copyOf(right);
  }

  /** The facts as they were entered, without the words that were erased since. */
  public static List<Told> asEntered(List<Told> told) {
    List<Told> entered = new ArrayList<>(told.size());
    for (Told each : told) {
      if (each.fact() instanceof PersonalDataErased erasure) {
        entered.replaceAll(other -> erased(other, erasure));
      }
      entered.add(each);
    }
    return List.copyOf(entered);
  }

  /** Whether this fact changes what earlier ones say. */
  public static boolean changesOthers(CaseEvent fact) {
    return fact instanceof FactCorrected || fact instanceof PersonalDataErased;
  }

  private static Told corrected(Told each, FactCorrected correction) {
    if (each.revision() != correction.revision()) {
      return each;
    }
    CaseEvent fact = each.fact();
    for (Correction one : correction.corrections()) {
      fact = corrected(fact, one);
    }
    return each.saying(fact);
  }

  private static CaseEvent corrected(CaseEvent fact, Correction correction) {
    Optional<Field> there = FactFields.find(fact, correction.field());
    if (there.isEmpty()) {
      throw new IllegalStateException("a correction of a field there is not");
    }
    ProtectedText words = correction.words();
    String json = correction.value();
    Object value =
        words != null || json == null ? words : EventJson.readValue(there.get().type(), json);
    return FactFields.with(fact, correction.field(), value);
  }

  private static Told erased(Told each, PersonalDataErased erasure) {
    return each.saying(
        ProtectedTexts.map(
            each.fact(),
            (_, subject, text) -> goes(subject, erasure.scope()) ? new Erased() : text));
  }

  private static boolean goes(Subject subject, ErasureScope scope) {
    return switch (scope) {
      case CASE -> true;
      case REQUESTER -> subject == Subject.REQUESTER;
      case THIRD_PARTIES -> subject == Subject.THIRD_PARTY;
    };
  }
}
