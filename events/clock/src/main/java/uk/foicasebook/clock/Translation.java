package uk.foicasebook.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.ClockEvent;
import uk.foicasebook.events.ExemptionEvent;
import uk.foicasebook.events.IntakeEvent;
import uk.foicasebook.events.IntakeEvent.RequestReceived;
import uk.foicasebook.events.RecordsEvent;
import uk.foicasebook.events.RegulatorEvent;
import uk.foicasebook.events.ResponseEvent;
import uk.foicasebook.events.ResponseId;
import uk.foicasebook.events.ReviewEvent;
import uk.foicasebook.events.ReviewId;
import uk.foicasebook.events.Scope;
import uk.foicasebook.events.SearchEvent;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.law.time.CaseFacts;
import uk.foicasebook.law.time.ClockFact;
import uk.foicasebook.law.time.ClockFact.ResponseIssued;
import uk.foicasebook.law.time.Receipt;
import uk.foicasebook.law.time.Refusal;

/** Reads the facts of one case in order, once. Mutable, and never seen outside one reading. */
final class Translation {
  private final List<Pending> facts = new ArrayList<>();
  private final Said said = new Said();
  private final Replies replies = new Replies();
  private final Waits waits = new Waits(facts);
  private final Answers answers = new Answers(facts);
  private final Proceedings proceedings = new Proceedings(facts);
  private final Disputes disputes = new Disputes();
  private final Closings closings;
  private final Beginning beginning;
  private final Set<ResponseId> lost;

  private Translation(RequestReceived request, Set<ResponseId> lost) {
    this.beginning = new Beginning(request, facts);
    this.closings = new Closings(facts, request.happenedOn());
    this.lost = lost;
  }

  static CaseFacts of(List<CaseEvent> told) {
    return heard(told).inLaw();
  }

  static Progress progress(List<CaseEvent> told) {
    return heard(told).progress();
  }

  static Heard heard(List<CaseEvent> told) {
    var translation = new Translation((RequestReceived) told.getFirst(), lost(told));
    told.subList(1, told.size()).forEach(translation::tell);
    return translation.heard();
  }

  /** The responses that turned out not to have arrived: an ordered one is still to come then. */
  private static Set<ResponseId> lost(List<CaseEvent> told) {
    return told.stream()
        .filter(ResponseEvent.NonDeliveryRecorded.class::isInstance)
        .map(fact -> ((ResponseEvent.NonDeliveryRecorded) fact).response())
        .collect(Collectors.toSet());
  }

  private void tell(CaseEvent fact) {
    closings.happened(fact);
    switch (fact) {
      case IntakeEvent e -> beginning.tell(e);
      case ClockEvent e -> clock(e);
      case SearchEvent e -> search(e);
      case ExemptionEvent e -> said.tell(e);
      case ResponseEvent e -> response(e);
      case ReviewEvent e -> review(e);
      case RegulatorEvent e -> {
        proceedings.tell(e);
        disputes.tell(e);
      }
      case RecordsEvent e -> records(e);
    }
  }

  private void clock(ClockEvent fact) {
    switch (fact) {
      case ClockEvent.ClarificationSought e -> waits.sought(e);
      case ClockEvent.ClarificationReceived e -> waits.received(e);
      case ClockEvent.FeesNoticeIssued e -> waits.charged(e);
      case ClockEvent.FeeReceived e -> waits.paid(e);
      case ClockEvent.RequestLapsed e -> waits.lapsed(e);
      case ClockEvent.PublicInterestExtensionNotified e ->
          facts.add(
              Division.about(
                  new Scope(List.of(), e.strands()),
                  parts ->
                      new ClockFact.PublicInterestExtensionNotified(
                          e.happenedOn(), e.decisionBy(), parts)));
      case ClockEvent.ComplexityExtensionNotified e ->
          facts.add(
              Division.about(
                  new Scope(List.of(), e.strands()),
                  parts ->
                      new ClockFact.ComplexityExtensionNotified(
                          e.happenedOn(), e.answerBy(), parts)));
      case ClockEvent.SpecialTimeLimitSet e -> beginning.limited(e);
    }
  }

  private void search(SearchEvent fact) {
    switch (fact) {
      case SearchEvent.StrandRecorded e -> said.tell(e);
      case SearchEvent.RequestsAggregated e -> beginning.aggregated(e);
      case SearchEvent.ThirdPartyConsulted e -> replies.tell(e);
      case SearchEvent.ConsultationRecorded e -> replies.tell(e);
      case SearchEvent.ReferredForAdvice e -> replies.tell(e);
      case SearchEvent.AdviceRecorded e -> replies.tell(e);
      case SearchEvent.SearchRecorded _,
          SearchEvent.CostEstimated _,
          SearchEvent.AssistanceRecorded _ -> {}
    }
  }

  private void response(ResponseEvent fact) {
    switch (fact) {
      case ResponseEvent.ResponseIssued e ->
          sent(e.response(), e.happenedOn(), e.strands(), e.completesCase());
      case ResponseEvent.ResponseSentRecorded e ->
          sent(e.response(), e.happenedOn(), e.strands(), e.completesCase());
      case ResponseEvent.NonDeliveryRecorded e -> answers.bounced(e);
      case ResponseEvent.AnswerDrafted _,
          ResponseEvent.ResponseDefectFound _,
          ResponseEvent.DocumentAttached _,
          ResponseEvent.SubmittedForClearance _,
          ResponseEvent.ResponseCleared _,
          ResponseEvent.ResponseReturned _,
          ResponseEvent.ClearanceBypassed _,
          ResponseEvent.NoticeWordingOverridden _ -> {}
    }
  }

  private void sent(ResponseId id, LocalDate on, List<StrandId> strands, boolean completes) {
    answers.sent(
        new Answers.Sent(
            id,
            on,
            said.refuses(strands),
            completes,
            proceedings.orders(strands) || answers.owedAfterReview(strands),
            lost.contains(id)));
    if (!lost.contains(id)) {
      proceedings.answered(strands, on);
    }
  }

  private void review(ReviewEvent fact) {
    disputes.tell(fact);
    switch (fact) {
      case ReviewEvent.ReviewRequested e -> answers.complained(e);
      case ReviewEvent.LateComplaintDecided e -> answers.decided(e);
      case ReviewEvent.ComplaintWithdrawn e ->
          about(e.review(), (parts, name) -> new ClockFact.ReviewEnded(on(e), parts, name));
      case ReviewEvent.ReviewExtended e ->
          about(e.review(), (parts, name) -> new ClockFact.ReviewExtended(on(e), parts, name));
      case ReviewEvent.ReviewOutcomeIssued e -> {
        answers.decidedAgain(e.strands());
        about(e.review(), (parts, name) -> new ClockFact.ReviewOutcomeIssued(on(e), parts, name));
      }
      case ReviewEvent.ReviewerAssigned _ -> {}
    }
  }

  private void about(ReviewId review, BiFunction<List<String>, String, ClockFact> fact) {
    answers.about(review, parts -> fact.apply(parts, review.value()));
  }

  private static LocalDate on(ReviewEvent fact) {
    return fact.happenedOn();
  }

  private void records(RecordsEvent fact) {
    switch (fact) {
      case RecordsEvent.CaseClosed e -> closings.closed(e);
      case RecordsEvent.CaseReopened _ -> closings.reopened();
      case RecordsEvent.HoldPlaced e -> closings.held(e);
      case RecordsEvent.HoldReleased e -> closings.released(e);
      case RecordsEvent.FactCorrected _,
          RecordsEvent.RequesterRevealed _,
          RecordsEvent.AccessRestricted _,
          RecordsEvent.NoteAdded _,
          RecordsEvent.PersonalDataErased _ -> {}
    }
  }

  private Receipt receipt() {
    return beginning.receipt().awaiting(replies.all());
  }

  private Division division() {
    return new Division(beginning.numbers(), said.strands(), waits.named());
  }

  private List<ClockFact> named(Division division) {
    return facts.stream()
        .flatMap(each -> each.in(division).stream())
        .filter(beginning::wasThereFor)
        .toList();
  }

  private Heard heard() {
    Division division = division();
    List<ClockFact> named = named(division);
    return new Heard(inLaw(division, named), progress(division, named));
  }

  private Progress progress(Division division, List<ClockFact> named) {
    Progress progress =
        Progress.of(division, named, beginning.passedOn(division), beginning.isTaken(), disputes);
    return closings.isClosed() ? progress.closed() : progress;
  }

  private CaseFacts inLaw(Division division, List<ClockFact> inLaw) {
    return inLaw.stream().anyMatch(Translation::divides)
        ? new CaseFacts(receipt().dividedInto(division.names()), inLaw)
        : new CaseFacts(receipt(), inLaw.stream().map(Translation::undivided).toList());
  }

  /**
   * Whether a fact makes the clocks of the request run apart. One letter that discloses this and
   * withholds that does not; one that refuses this outright does, since of that no answer is owed.
   */
  private static boolean divides(ClockFact fact) {
    return !fact.parts().isEmpty()
        || fact instanceof ResponseIssued response
            && (response.each().containsValue(Refusal.COST)
                || response.each().containsValue(Refusal.VEXATIOUS));
  }

  private static ClockFact undivided(ClockFact fact) {
    return fact instanceof ResponseIssued response && !response.each().isEmpty()
        ? new ResponseIssued(response.on(), response.refuses(), response.parts(), Map.of())
        : fact;
  }
}
