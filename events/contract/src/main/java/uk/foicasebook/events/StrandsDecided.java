package uk.foicasebook.events;

import java.util.List;
import uk.foicasebook.events.ExemptionEvent.ExemptionApplied;
import uk.foicasebook.events.ExemptionEvent.ExemptionWithdrawn;
import uk.foicasebook.events.ExemptionEvent.HarmRecorded;
import uk.foicasebook.events.ExemptionEvent.NeitherConfirmedNorDenied;
import uk.foicasebook.events.ExemptionEvent.PublicInterestTestRecorded;
import uk.foicasebook.events.ExemptionEvent.QualifiedPersonOpinionRecorded;
import uk.foicasebook.events.ExemptionEvent.StrandRefused;
import uk.foicasebook.events.ResponseEvent.AnswerDrafted;
import uk.foicasebook.events.SearchEvent.StrandRecorded;

/**
 * Which strands a fact decides something about: what they are, what is said in answer from them, or
 * on what grounds it is not. Whoever brings such a fact has a hand in the decision, and a clearance
 * given before it is one of something else.
 */
public final class StrandsDecided {
  private StrandsDecided() {}

  /** The strands, none where the fact decides nothing of any. */
  public static List<StrandId> by(CaseEvent fact) {
    return switch (fact) {
      case StrandRecorded e -> List.of(e.strand());
      case AnswerDrafted e -> List.of(e.strand());
      case ExemptionEvent e -> by(e);
      case SearchEvent _,
          ResponseEvent _,
          IntakeEvent _,
          ClockEvent _,
          ReviewEvent _,
          RegulatorEvent _,
          RecordsEvent _ ->
          List.of();
    };
  }

  private static List<StrandId> by(ExemptionEvent fact) {
    return switch (fact) {
      case ExemptionApplied e -> List.of(e.strand());
      case ExemptionWithdrawn e -> List.of(e.strand());
      case NeitherConfirmedNorDenied e -> List.of(e.strand());
      case StrandRefused e -> List.of(e.strand());
      case HarmRecorded e -> e.strands();
      case PublicInterestTestRecorded e -> e.strands();
      case QualifiedPersonOpinionRecorded e -> e.strands();
    };
  }
}
