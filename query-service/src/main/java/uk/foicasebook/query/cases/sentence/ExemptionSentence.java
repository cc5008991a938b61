package uk.foicasebook.query.cases.sentence;

import static uk.foicasebook.query.cases.sentence.Wording.count;
import static uk.foicasebook.query.cases.sentence.Wording.list;

import uk.foicasebook.events.ExemptionEvent;
import uk.foicasebook.events.ExemptionEvent.ExemptionApplied;
import uk.foicasebook.events.ExemptionEvent.ExemptionWithdrawn;
import uk.foicasebook.events.ExemptionEvent.HarmRecorded;
import uk.foicasebook.events.ExemptionEvent.NeitherConfirmedNorDenied;
import uk.foicasebook.events.ExemptionEvent.PublicInterestTestRecorded;
import uk.foicasebook.events.ExemptionEvent.QualifiedPersonOpinionRecorded;
import uk.foicasebook.events.ExemptionEvent.StrandRefused;

/** What is withheld and why, in plain sentences. */
final class ExemptionSentence {
  private ExemptionSentence() {}

  static String of(ExemptionEvent event) {
    return switch (event) {
      case ExemptionApplied e ->
          "Strand %s is withheld under %s.".formatted(e.strand(), e.exemption());
      case NeitherConfirmedNorDenied e ->
          "Whether strand %s is held is neither confirmed nor denied, under %s."
              .formatted(e.strand(), list(e.provisions()));
      case HarmRecorded e ->
          "Harm was recorded for %s, strand %s.".formatted(list(e.exemptions()), list(e.strands()));
      case PublicInterestTestRecorded e ->
          "The public interest was weighed for %s, strand %s, and favours %s."
              .formatted(
                  list(e.exemptions()),
                  list(e.strands()),
                  switch (e.balance()) {
                    case MAINTAIN -> "maintaining the exemption";
                    case DISCLOSE -> "disclosure";
                  });
      case StrandRefused e ->
          "Strand %s is refused under %s%s."
              .formatted(
                  e.strand(),
                  e.provision(),
                  e.earlier().isEmpty()
                      ? ""
                      : ", in view of " + count(e.earlier().size(), "earlier request"));
      case ExemptionWithdrawn e ->
          "%s is no longer relied on for strand %s.".formatted(e.provision(), e.strand());
      case QualifiedPersonOpinionRecorded e ->
          "The qualified person (%s) gave an opinion on %s, strand %s."
              .formatted(e.qualifiedPerson(), list(e.exemptions()), list(e.strands()));
    };
  }
}
