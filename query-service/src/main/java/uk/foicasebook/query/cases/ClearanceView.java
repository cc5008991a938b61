package uk.foicasebook.query.cases;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.ClearanceId;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.ResponseEvent;
import uk.foicasebook.events.ResponseEvent.AnswerDrafted;
import uk.foicasebook.events.ResponseEvent.ClearanceBypassed;
import uk.foicasebook.events.ResponseEvent.DocumentAttached;
import uk.foicasebook.events.ResponseEvent.NonDeliveryRecorded;
import uk.foicasebook.events.ResponseEvent.NoticeWordingOverridden;
import uk.foicasebook.events.ResponseEvent.ResponseCleared;
import uk.foicasebook.events.ResponseEvent.ResponseDefectFound;
import uk.foicasebook.events.ResponseEvent.ResponseIssued;
import uk.foicasebook.events.ResponseEvent.ResponseReturned;
import uk.foicasebook.events.ResponseEvent.ResponseSentRecorded;
import uk.foicasebook.events.ResponseEvent.SubmittedForClearance;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.query.casefile.CaseFile;
import uk.foicasebook.query.casefile.Clearances.Clearance;
import uk.foicasebook.query.casefile.Clearances.State;
import uk.foicasebook.query.casefile.Clearances.Verdict;

/**
 * Drafts on their way through the clearance chain.
 *
 * @param turn the stage that has them; null where none has
 */
record ClearanceView(
    ClearanceId id,
    LocalDate submittedOn,
    @Nullable PersonId submittedBy,
    List<StrandId> strands,
    List<String> stages,
    State state,
    @Nullable String turn,
    List<VerdictView> verdicts) {

  private static final Set<String> DEEDS =
      Set.of(
          "submitted-for-clearance", "response-cleared", "response-returned", "clearance-bypassed");

  /** What became of them at a stage, and who answers for it. */
  record VerdictView(
      String stage,
      LocalDate on,
      @Nullable PersonId by,
      Verdict.Kind verdict,
      @Nullable String words) {}

  /** Who did what to a clearance; a null stage is its submission. */
  private record Deed(ClearanceId clearance, @Nullable String stage, Verdict.@Nullable Kind kind) {}

  static List<ClearanceView> all(CaseFile file, List<Envelope> facts) {
    List<Clearance> submitted = file.responses().clearances().submitted();
    if (submitted.isEmpty()) {
      return List.of();
    }
    Map<Deed, PersonId> doers = doers(facts);
    return submitted.stream().map(clearance -> of(clearance, file, doers)).toList();
  }

  private static ClearanceView of(Clearance c, CaseFile file, Map<Deed, PersonId> doers) {
    State state = c.state(file);
    return new ClearanceView(
        c.id(),
        c.on(),
        doers.get(new Deed(c.id(), null, null)),
        c.strands(),
        c.stages(),
        state,
        state == State.WAITING ? c.turn().orElse(null) : null,
        c.verdicts().stream()
            .map(
                v ->
                    new VerdictView(
                        v.stage(),
                        v.on(),
                        doers.get(new Deed(c.id(), v.stage(), v.kind())),
                        v.kind(),
                        Shown.text(v.words())))
            .toList());
  }

  private static Map<Deed, PersonId> doers(List<Envelope> facts) {
    Map<Deed, PersonId> doers = new HashMap<>();
    for (Envelope fact : facts) {
      Deed deed = deed(fact);
      if (deed != null) {
        doers.putIfAbsent(deed, fact.metadata().by());
      }
    }
    return doers;
  }

  /** By its name first: a fact that this build cannot read is no deed of ours. */
  private static @Nullable Deed deed(Envelope envelope) {
    if (!DEEDS.contains(envelope.name().name())) {
      return null;
    }
    return switch ((ResponseEvent) envelope.fact()) {
      case SubmittedForClearance e -> new Deed(e.clearance(), null, null);
      case ResponseCleared e -> new Deed(e.clearance(), e.stage(), Verdict.Kind.CLEARED);
      case ResponseReturned e -> new Deed(e.clearance(), e.stage(), Verdict.Kind.RETURNED);
      case ClearanceBypassed e -> new Deed(e.clearance(), e.stage(), Verdict.Kind.BYPASSED);
      case AnswerDrafted _,
          DocumentAttached _,
          ResponseIssued _,
          ResponseSentRecorded _,
          ResponseDefectFound _,
          NoticeWordingOverridden _,
          NonDeliveryRecorded _ ->
          null;
    };
  }
}
