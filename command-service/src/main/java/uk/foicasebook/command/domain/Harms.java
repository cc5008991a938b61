package uk.foicasebook.command.domain;

import java.util.List;
import java.util.function.Function;
import uk.foicasebook.events.ExemptionEvent.HarmRecorded;
import uk.foicasebook.events.HarmId;

/** The harms stated, by name. */
record Harms(Entries<HarmId, HarmRecorded> entries) {
  static final Harms NONE = new Harms(Entries.none());

  Harms with(HarmRecorded e) {
    return new Harms(entries.with(e.harm(), e));
  }

  /** The harms stated for a claim. */
  List<HarmRecorded> statedFor(Claim claim) {
    return entries.values().stream()
        .filter(harm -> harm.limb() == claim.limb())
        .filter(harm -> harm.strands().contains(claim.strand()))
        .filter(harm -> harm.exemptions().contains(claim.exemption()))
        .toList();
  }

  HarmId nameFor(Function<HarmId, HarmRecorded> harm) {
    return entries.nameFor(harm, "harm", HarmId::new);
  }
}
