package uk.foicasebook.query.casefile;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.ClearanceId;
import uk.foicasebook.events.ProtectedText;
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
import uk.foicasebook.events.ResponseId;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.query.casefile.Clearances.Verdict;

/**
 * The responses of a case in the order they were recorded, what they passed on their way out, and
 * the documents on the file.
 */
public record Responses(
    List<Response> sent, Clearances clearances, List<DocumentAttached> documents) {

  static final Responses NONE = new Responses(List.of(), Clearances.NONE, List.of());

  /**
   * What they are after one more fact.
   *
   * @param before the case as it stood, since a response says of a strand what was so then
   */
  Responses evolve(ResponseEvent event, CaseFile before) {
    return switch (event) {
      case AnswerDrafted _ -> this;
      case DocumentAttached e ->
          new Responses(
              sent, clearances, Lists.replacing(documents, e, DocumentAttached::document));
      case SubmittedForClearance e -> new Responses(sent, clearances.with(e, before), documents);
      case ResponseCleared e ->
          verdict(e.clearance(), e.stage(), e, Verdict.Kind.CLEARED, e.note());
      case ResponseReturned e ->
          verdict(e.clearance(), e.stage(), e, Verdict.Kind.RETURNED, e.reason());
      case ClearanceBypassed e ->
          verdict(e.clearance(), e.stage(), e, Verdict.Kind.BYPASSED, e.reason());
      case ResponseIssued e -> put(Response.issued(e, strands(e.strands(), before)));
      case ResponseSentRecorded e -> put(Response.recorded(e, strands(e.strands(), before)));
      case ResponseDefectFound e -> change(e.response(), response -> response.with(defect(e)));
      case NoticeWordingOverridden e ->
          change(
              e.response(),
              response -> response.without(new Response.Override(e.statements(), e.reason())));
      case NonDeliveryRecorded e ->
          change(
              e.response(),
              response -> response.lost(new Response.NonDelivery(e.happenedOn(), e.how())));
    };
  }

  private Responses verdict(
      ClearanceId id,
      String stage,
      ResponseEvent event,
      Verdict.Kind kind,
      @Nullable ProtectedText words) {
    return new Responses(
        sent, clearances.with(id, new Verdict(stage, event.happenedOn(), kind, words)), documents);
  }

  private static List<Strand> strands(List<StrandId> named, CaseFile before) {
    return before.findings().strands().stream()
        .filter(strand -> named.contains(strand.id()))
        .toList();
  }

  /**
   * The response after which nothing was left to answer. What did not arrive answers nothing, and
   * where it was not sent again something is left.
   */
  public Optional<Response> completed() {
    Set<StrandId> answered = answered();
    boolean lost =
        sent.stream()
            .filter(response -> response.notDelivered() != null)
            .anyMatch(response -> !answered.containsAll(response.strands()));
    return lost ? Optional.empty() : delivered().filter(Response::completesCase).findFirst();
  }

  /** The strands that are answered. */
  public Set<StrandId> answered() {
    Set<StrandId> answered = new HashSet<>();
    delivered().forEach(response -> answered.addAll(response.strands()));
    return answered;
  }

  private Stream<Response> delivered() {
    return sent.stream().filter(response -> response.notDelivered() == null);
  }

  private Responses put(Response response) {
    return new Responses(Lists.replacing(sent, response, Response::id), clearances, documents);
  }

  /** In a view of a past day this may be known while its response is not yet: left out. */
  private Responses change(ResponseId id, UnaryOperator<Response> change) {
    return sent.stream()
        .filter(response -> response.id().equals(id))
        .findAny()
        .map(response -> put(change.apply(response)))
        .orElse(this);
  }

  private static Response.Defect defect(ResponseDefectFound e) {
    return new Response.Defect(
        e.defect(), e.part(), e.strand(), e.exemption(), e.breached(), e.note());
  }
}
