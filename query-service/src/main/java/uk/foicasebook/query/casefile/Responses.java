package uk.foicasebook.query.casefile;

import java.util.List;
import java.util.Optional;
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

/** The responses of a case in the order they were recorded. */
public record Responses(List<Response> sent) {

  static final Responses NONE = new Responses(List.of());

  Responses evolve(ResponseEvent event) {
    return switch (event) {
      case DocumentAttached _,
          SubmittedForClearance _,
          ResponseCleared _,
          ResponseReturned _,
          ClearanceBypassed _,
          NoticeWordingOverridden _,
          NonDeliveryRecorded _ ->
          this;
      case AnswerDrafted _ -> this;
      case ResponseIssued e -> put(issued(e));
      case ResponseSentRecorded e -> put(recorded(e));
      case ResponseDefectFound e -> defective(e);
    };
  }

  /** The response after which nothing was left to answer. */
  public Optional<Response> completed() {
    return sent.stream().filter(Response::completesCase).findFirst();
  }

  private Responses put(Response response) {
    return new Responses(Lists.replacing(sent, response, Response::id));
  }

  /** In a view of a past day the defect may be known while its response is not yet: left out. */
  private Responses defective(ResponseDefectFound e) {
    var defect =
        new Response.Defect(
            e.defect(), e.part(), e.strand(), e.exemption(), e.breached(), e.note());
    return sent.stream()
        .filter(response -> response.id().equals(e.response()))
        .findAny()
        .map(response -> put(response.with(defect)))
        .orElse(this);
  }

  private static Response issued(ResponseIssued e) {
    return new Response(
        e.response(),
        e.happenedOn(),
        Response.Origin.ISSUED,
        e.strands(),
        e.channel(),
        e.statements(),
        e.completesCase(),
        e.toldComplainBy(),
        List.of());
  }

  private static Response recorded(ResponseSentRecorded e) {
    return new Response(
        e.response(),
        e.happenedOn(),
        Response.Origin.RECORDED,
        e.strands(),
        e.channel(),
        e.statements(),
        e.completesCase(),
        null,
        List.of());
  }
}
