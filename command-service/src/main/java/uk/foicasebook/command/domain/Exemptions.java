package uk.foicasebook.command.domain;

import java.util.List;
import uk.foicasebook.events.ExemptionEvent.ExemptionApplied;
import uk.foicasebook.events.ExemptionEvent.NeitherConfirmedNorDenied;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.StrandId;

/** The provisions relied on for each strand, for each of the two duties of FOIA 2000 s.1(1). */
record Exemptions(
    Entries<StrandId, Entries<ProvisionCode, ExemptionApplied>> applied,
    Entries<StrandId, NeitherConfirmedNorDenied> denied) {
  static final Exemptions NONE = new Exemptions(Entries.none(), Entries.none());

  Exemptions with(ExemptionApplied e) {
    Entries<ProvisionCode, ExemptionApplied> ofStrand =
        applied.find(e.strand()).orElseGet(Entries::none);
    return new Exemptions(applied.with(e.strand(), ofStrand.with(e.exemption(), e)), denied);
  }

  Exemptions with(NeitherConfirmedNorDenied e) {
    return new Exemptions(applied, denied.with(e.strand(), e));
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
