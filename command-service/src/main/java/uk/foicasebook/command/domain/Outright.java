package uk.foicasebook.command.domain;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import uk.foicasebook.events.ExemptionEvent.ExemptionWithdrawn;
import uk.foicasebook.events.ExemptionEvent.StrandRefused;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.law.exemption.OutrightRefusal;

/** The strands that are refused without an exemption, and under what. */
record Outright(Entries<StrandId, Entries<ProvisionCode, StrandRefused>> refused) {
  static final Outright NONE = new Outright(Entries.none());

  Outright with(StrandRefused e) {
    return new Outright(refused.with(e.strand(), of(e.strand()).with(e.provision(), e)));
  }

  Outright without(ExemptionWithdrawn e) {
    Entries<ProvisionCode, StrandRefused> left = of(e.strand()).without(e.provision());
    return new Outright(
        left.isEmpty() ? refused.without(e.strand()) : refused.with(e.strand(), left));
  }

  /** The provisions a strand is refused under. */
  List<ProvisionCode> refusing(StrandId strand) {
    return List.copyOf(of(strand).byKey().keySet());
  }

  /** The same as grounds; one the law does not know any more is left out. */
  Stream<OutrightRefusal> grounds(StrandId strand) {
    return refusing(strand).stream().flatMap(Outright::ground);
  }

  /** Whether an earlier notice makes another one on this strand unreasonable. */
  boolean needsNoNotice(StrandId strand) {
    return of(strand).values().stream().anyMatch(refusal -> refusal.notice() != null);
  }

  private Entries<ProvisionCode, StrandRefused> of(StrandId strand) {
    return refused.find(strand).orElseGet(Entries::none);
  }

  private static Stream<OutrightRefusal> ground(ProvisionCode code) {
    return Arrays.stream(OutrightRefusal.values())
        .filter(ground -> Citations.code(ground.provision()).equals(code));
  }
}
