package uk.foicasebook.command.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.foicasebook.events.ExemptionEvent.ExemptionApplied;
import uk.foicasebook.events.ExemptionEvent.ExemptionWithdrawn;
import uk.foicasebook.events.ExemptionEvent.NeitherConfirmedNorDenied;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.StrandId;

/** The provisions relied on for each strand, for each of the two duties of FOIA 2000 s.1(1). */
record Exemptions(
    Entries<StrandId, Entries<ProvisionCode, ExemptionApplied>> applied,
    Entries<StrandId, NeitherConfirmedNorDenied> denied,
    Set<Reliance> withdrawn) {
  static final Exemptions NONE = new Exemptions(Entries.none(), Entries.none(), Set.of());

  /** A provision that was relied on for a strand once. */
  record Reliance(StrandId strand, ProvisionCode provision) {}

  Exemptions with(ExemptionApplied e) {
    Entries<ProvisionCode, ExemptionApplied> ofStrand =
        applied.find(e.strand()).orElseGet(Entries::none);
    return new Exemptions(
        applied.with(e.strand(), ofStrand.with(e.exemption(), e)), denied, withdrawn);
  }

  Exemptions with(NeitherConfirmedNorDenied e) {
    return new Exemptions(applied, denied.with(e.strand(), e), withdrawn);
  }

  /** What is withdrawn may be relied on again later. */
  Exemptions without(ExemptionWithdrawn e) {
    Set<Reliance> more = new HashSet<>(withdrawn);
    more.add(new Reliance(e.strand(), e.provision()));
    return new Exemptions(withholdingNoMore(e), denyingNoMore(e), Set.copyOf(more));
  }

  private Entries<StrandId, Entries<ProvisionCode, ExemptionApplied>> withholdingNoMore(
      ExemptionWithdrawn e) {
    return applied
        .find(e.strand())
        .map(ofStrand -> ofStrand.without(e.provision()))
        .map(left -> left.isEmpty() ? applied.without(e.strand()) : applied.with(e.strand(), left))
        .orElse(applied);
  }

  private Entries<StrandId, NeitherConfirmedNorDenied> denyingNoMore(ExemptionWithdrawn e) {
    List<ProvisionCode> left =
        denying(e.strand()).stream().filter(code -> !code.equals(e.provision())).toList();
    return left.isEmpty()
        ? denied.without(e.strand())
        : denied
            .find(e.strand())
            .map(
                all ->
                    denied.with(
                        e.strand(),
                        new NeitherConfirmedNorDenied(
                            all.happenedOn(), all.strand(), left, all.why())))
            .orElse(denied);
  }

  /** Why the strand is not communicated. */
  List<ProvisionCode> withholding(StrandId strand) {
    return applied
        .find(strand)
        .map(ofStrand -> List.copyOf(ofStrand.byKey().keySet()))
        .orElse(List.of());
  }

  /** Why it is not said whether the strand is held. */
  List<ProvisionCode> denying(StrandId strand) {
    return denied.find(strand).map(NeitherConfirmedNorDenied::provisions).orElse(List.of());
  }

  /** Whether the claim is made. */
  boolean carry(Claim claim) {
    return switch (claim.limb()) {
      case CONFIRM_OR_DENY -> denying(claim.strand()).contains(claim.exemption());
      case COMMUNICATE -> withholding(claim.strand()).contains(claim.exemption());
    };
  }
}
