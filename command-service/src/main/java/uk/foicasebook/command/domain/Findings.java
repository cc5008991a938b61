package uk.foicasebook.command.domain;

import uk.foicasebook.events.SearchEvent;
import uk.foicasebook.events.SearchEvent.AdviceRecorded;
import uk.foicasebook.events.SearchEvent.AssistanceRecorded;
import uk.foicasebook.events.SearchEvent.ConsultationRecorded;
import uk.foicasebook.events.SearchEvent.CostEstimated;
import uk.foicasebook.events.SearchEvent.ReferredForAdvice;
import uk.foicasebook.events.SearchEvent.RequestsAggregated;
import uk.foicasebook.events.SearchEvent.SearchRecorded;
import uk.foicasebook.events.SearchEvent.StrandRecorded;
import uk.foicasebook.events.SearchEvent.ThirdPartyConsulted;
import uk.foicasebook.events.SearchId;

/**
 * What was looked for, the strands it was sorted into, what it would cost and who was asked about
 * it.
 */
record Findings(
    Entries<SearchId, SearchRecorded> searches, Strands strands, Costs costs, Enquiries enquiries) {
  static final Findings NONE =
      new Findings(Entries.none(), Strands.NONE, Costs.NONE, Enquiries.NONE);

  Findings evolve(SearchEvent fact) {
    return switch (fact) {
      case SearchRecorded e ->
          new Findings(searches.with(e.search(), e), strands, costs, enquiries);
      case StrandRecorded e -> new Findings(searches, strands.with(Strand.of(e)), costs, enquiries);
      case CostEstimated e -> with(costs.with(e));
      case RequestsAggregated e -> with(costs.with(e));
      case ThirdPartyConsulted e -> with(enquiries.with(e));
      case ConsultationRecorded e -> with(enquiries.with(e));
      case ReferredForAdvice e -> with(enquiries.with(e));
      case AdviceRecorded e -> with(enquiries.with(e));
      case AssistanceRecorded e -> with(enquiries.with(e));
    };
  }

  private Findings with(Costs reckoned) {
    return new Findings(searches, strands, reckoned, enquiries);
  }

  private Findings with(Enquiries made) {
    return new Findings(searches, strands, costs, made);
  }
}
