package uk.foicasebook.command.domain;

import uk.foicasebook.events.ExemptionEvent;
import uk.foicasebook.events.ExemptionEvent.ExemptionApplied;
import uk.foicasebook.events.ExemptionEvent.ExemptionWithdrawn;
import uk.foicasebook.events.ExemptionEvent.HarmRecorded;
import uk.foicasebook.events.ExemptionEvent.NeitherConfirmedNorDenied;
import uk.foicasebook.events.ExemptionEvent.PublicInterestTestRecorded;
import uk.foicasebook.events.ExemptionEvent.QualifiedPersonOpinionRecorded;
import uk.foicasebook.events.ExemptionEvent.StrandRefused;

/** Why things are withheld, or neither confirmed nor denied. */
record Grounds(Exemptions exemptions, Harms harms, PublicInterestTests tests) {
  static final Grounds NONE = new Grounds(Exemptions.NONE, Harms.NONE, PublicInterestTests.NONE);

  Grounds evolve(ExemptionEvent fact) {
    return switch (fact) {
      case StrandRefused _, ExemptionWithdrawn _, QualifiedPersonOpinionRecorded _ -> this;
      case ExemptionApplied e -> new Grounds(exemptions.with(e), harms, tests);
      case NeitherConfirmedNorDenied e -> new Grounds(exemptions.with(e), harms, tests);
      case HarmRecorded e -> new Grounds(exemptions, harms.with(e), tests);
      case PublicInterestTestRecorded e -> new Grounds(exemptions, harms, tests.with(e));
    };
  }
}
