package uk.foicasebook.clock;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import uk.foicasebook.events.ExemptionEvent;
import uk.foicasebook.events.ExemptionEvent.ExemptionApplied;
import uk.foicasebook.events.ExemptionEvent.ExemptionWithdrawn;
import uk.foicasebook.events.ExemptionEvent.HarmRecorded;
import uk.foicasebook.events.ExemptionEvent.NeitherConfirmedNorDenied;
import uk.foicasebook.events.ExemptionEvent.PublicInterestTestRecorded;
import uk.foicasebook.events.ExemptionEvent.QualifiedPersonOpinionRecorded;
import uk.foicasebook.events.ExemptionEvent.StrandRefused;
import uk.foicasebook.events.SearchEvent.StrandRecorded;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.law.time.Refusal;

/** What is said of each strand so far. */
final class Said {
  private final Map<StrandId, StrandSaid> strands = new LinkedHashMap<>();

  void tell(StrandRecorded e) {
    change(e.strand(), said -> said.found(e.parts(), e.finding()));
  }

  void tell(ExemptionEvent fact) {
    switch (fact) {
      case HarmRecorded _, PublicInterestTestRecorded _, QualifiedPersonOpinionRecorded _ -> {}
      case ExemptionApplied e -> change(e.strand(), said -> said.withheld(e.exemption()));
      case NeitherConfirmedNorDenied e -> change(e.strand(), said -> said.denied(e.provisions()));
      case StrandRefused e -> change(e.strand(), said -> said.refused(e.provision()));
      case ExemptionWithdrawn e -> change(e.strand(), said -> said.reliedOnNoMore(e.provision()));
    }
  }

  Map<StrandId, StrandSaid> strands() {
    return strands;
  }

  /** What a response that goes out now refuses of each of its strands. */
  Map<StrandId, Refusal> refuses(Collection<StrandId> of) {
    Map<StrandId, Refusal> refuses = new LinkedHashMap<>();
    of.forEach(id -> refuses.put(id, strands.getOrDefault(id, StrandSaid.NOTHING).refuses()));
    return refuses;
  }

  private void change(StrandId id, UnaryOperator<StrandSaid> change) {
    strands.put(id, change.apply(strands.getOrDefault(id, StrandSaid.NOTHING)));
  }
}
