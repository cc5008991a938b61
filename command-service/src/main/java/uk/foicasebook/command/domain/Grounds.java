package uk.foicasebook.command.domain;

import uk.foicasebook.events.ExemptionEvent;
import uk.foicasebook.events.ExemptionEvent.ExemptionApplied;
import uk.foicasebook.events.ExemptionEvent.ExemptionWithdrawn;
import uk.foicasebook.events.ExemptionEvent.HarmRecorded;
import uk.foicasebook.events.ExemptionEvent.NeitherConfirmedNorDenied;
import uk.foicasebook.events.ExemptionEvent.PublicInterestTestRecorded;
import uk.foicasebook.events.ExemptionEvent.QualifiedPersonOpinionRecorded;
import uk.foicasebook.events.ExemptionEvent.StrandRefused;

/** Why things are withheld, neither confirmed nor denied, or refused outright. */
record Grounds(
    Exemptions exemptions,
    Harms harms,
    PublicInterestTests tests,
    Opinions opinions,
    Outright outright) {
  static final Grounds NONE =
      new Grounds(
          Exemptions.NONE, Harms.NONE, PublicInterestTests.NONE, Opinions.NONE, Outright.NONE);

  Grounds evolve(ExemptionEvent fact) {
    return switch (fact) {
      case ExemptionApplied e -> new Grounds(exemptions.with(e), harms, tests, opinions, outright);
      case NeitherConfirmedNorDenied e ->
          new Grounds(exemptions.with(e), harms, tests, opinions, outright);
      case HarmRecorded e -> new Grounds(exemptions, harms.with(e), tests, opinions, outright);
      case PublicInterestTestRecorded e ->
          new Grounds(exemptions, harms, tests.with(e), opinions, outright);
      case QualifiedPersonOpinionRecorded e ->
          new Grounds(exemptions, harms, tests, opinions.with(e), outright);
      case StrandRefused e -> new Grounds(exemptions, harms, tests, opinions, outright.with(e));
      case ExemptionWithdrawn e ->
          new Grounds(exemptions.without(e), harms, tests, opinions, outright.without(e));
    };
  }
}
