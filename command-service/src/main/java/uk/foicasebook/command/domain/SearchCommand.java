package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.AggregationGround;
import uk.foicasebook.events.AssistanceId;
import uk.foicasebook.events.AssistanceKind;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.ConsultationId;
import uk.foicasebook.events.CostItem;
import uk.foicasebook.events.EstimateId;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.ReferralId;
import uk.foicasebook.events.Scope;
import uk.foicasebook.events.SearchId;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.events.ThirdPartyView;

/** What was looked for, what it turned up, what it would cost, and who was asked about it. */
public sealed interface SearchCommand extends CaseCommand {

  /**
   * Records a search. No parts means the request as a whole. An identity already used amends that
   * search.
   */
  record RecordSearch(
      LocalDate happenedOn,
      @Nullable SearchId search,
      List<PartNumber> parts,
      String place,
      @Nullable ProtectedText terms,
      @Nullable LocalDate coveringFrom,
      @Nullable LocalDate coveringTo,
      Finding finding,
      @Nullable ProtectedText result)
      implements SearchCommand {
    public RecordSearch {
      parts = List.copyOf(parts);
    }
  }

  /** Names a strand, or changes its description or finding. No parts means the whole request. */
  record RecordStrand(
      LocalDate happenedOn,
      @Nullable StrandId strand,
      List<PartNumber> parts,
      ProtectedText description,
      Finding finding)
      implements SearchCommand {
    public RecordStrand {
      parts = List.copyOf(parts);
    }
  }

  /**
   * Estimates what compliance would cost. No scope: the whole request. The estimates of a case add
   * up, so one that takes the place of another bears its identity.
   */
  record EstimateCost(
      LocalDate happenedOn,
      @Nullable EstimateId estimate,
      @Nullable Scope scope,
      List<CostItem> items,
      @Nullable ProtectedText sampling)
      implements SearchCommand {
    public EstimateCost {
      items = List.copyOf(items);
    }
  }

  /** Counts the cost of other requests together with that of this one. */
  record AggregateRequests(
      LocalDate happenedOn,
      List<CountedRequest> requests,
      AggregationGround ground,
      ProtectedText why)
      implements SearchCommand {
    public AggregateRequests {
      requests = List.copyOf(requests);
    }

    @Override
    public Set<CaseId> otherCases() {
      return requests.stream().map(CountedRequest::caseId).collect(Collectors.toUnmodifiableSet());
    }
  }

  /** Asks a third party for its view. No strands: the request as a whole. */
  record ConsultThirdParty(
      LocalDate happenedOn,
      @Nullable ConsultationId consultation,
      ProtectedText thirdParty,
      List<StrandId> strands,
      @Nullable LocalDate replyBy,
      @Nullable ProtectedText question)
      implements SearchCommand {
    public ConsultThirdParty {
      strands = List.copyOf(strands);
    }
  }

  /** Records what became of a consultation. A later reply takes the place of an earlier one. */
  record RecordConsultation(
      LocalDate happenedOn,
      ConsultationId consultation,
      ThirdPartyView view,
      @Nullable ProtectedText reply)
      implements SearchCommand {}

  /** Refers the case for advice, inside the authority or outside. */
  record ReferForAdvice(
      LocalDate happenedOn,
      @Nullable ReferralId referral,
      String body,
      boolean mandatory,
      List<StrandId> strands,
      @Nullable LocalDate replyBy,
      @Nullable ProtectedText question)
      implements SearchCommand {
    public ReferForAdvice {
      strands = List.copyOf(strands);
    }
  }

  /** Records the advice. Later advice takes the place of earlier. */
  record RecordAdvice(LocalDate happenedOn, ReferralId referral, ProtectedText advice)
      implements SearchCommand {}

  /**
   * Records help given to the requester. No scope: the whole request. An identity already used
   * amends that record.
   */
  record RecordAssistance(
      LocalDate happenedOn,
      @Nullable AssistanceId assistance,
      AssistanceKind kind,
      @Nullable Scope scope,
      Channel channel,
      ProtectedText help)
      implements SearchCommand {}
}
