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

/** What was looked for, and the strands it was sorted into. */
record Findings(Entries<SearchId, SearchRecorded> searches, Strands strands) {
  static final Findings NONE = new Findings(Entries.none(), Strands.NONE);

  Findings evolve(SearchEvent fact) {
    return switch (fact) {
      case CostEstimated _,
          RequestsAggregated _,
          ThirdPartyConsulted _,
          ConsultationRecorded _,
          ReferredForAdvice _,
          AdviceRecorded _,
          AssistanceRecorded _ ->
          this;
      case SearchRecorded e -> new Findings(searches.with(e.search(), e), strands);
      case StrandRecorded e -> new Findings(searches, strands.with(Strand.of(e)));
    };
  }
}
