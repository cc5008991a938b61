package uk.foicasebook.query.icoreport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.HarmId;
import uk.foicasebook.events.Likelihood;
import uk.foicasebook.events.Limb;
import uk.foicasebook.events.OpinionId;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.law.exemption.Engagement;
import uk.foicasebook.law.exemption.Exemption;
import uk.foicasebook.law.exemption.ExemptionCatalogue;
import uk.foicasebook.query.casefile.Findings;
import uk.foicasebook.query.casefile.Strand;
import uk.foicasebook.query.cases.EnquiriesView;
import uk.foicasebook.query.cases.Shown;

/**
 * Item 8: an exemption or exception against one duty, and what is on record of why it is engaged.
 *
 * @param limb which duty it is relied on against
 * @param subject what it protects; null where the catalogue does not know it
 * @param weighed whether the public interest has to be weighed
 * @param engagement what must be shown before it applies
 * @param thirdParties who was consulted about these strands, and what they said
 */
record ExemptionRelied(
    ProvisionCode provision,
    Limb limb,
    @Nullable String subject,
    @Nullable Boolean weighed,
    @Nullable Engagement engagement,
    List<StrandId> strands,
    List<String> why,
    List<Harm> harms,
    List<Opinion> opinions,
    List<EnquiriesView.Consultation> thirdParties) {

  /** A harm that would follow. */
  record Harm(HarmId id, LocalDate on, Likelihood likelihood, String harm) {}

  /** An opinion of the qualified person, and what was put to them. */
  record Opinion(
      OpinionId id,
      LocalDate on,
      String qualifiedPerson,
      Likelihood likelihood,
      @Nullable String submission,
      String opinion) {}

  private record Key(ProvisionCode provision, Limb limb) {}

  private record Use(Key key, Strand strand, Strand.Ground ground) {}

  static List<ExemptionRelied> all(Source source) {
    Map<Key, List<Use>> uses = new LinkedHashMap<>();
    source.file().findings().strands().stream()
        .flatMap(ExemptionRelied::uses)
        .forEach(use -> uses.computeIfAbsent(use.key(), _ -> new ArrayList<>()).add(use));
    return uses.entrySet().stream()
        .map(entry -> of(entry.getKey(), entry.getValue(), source))
        .toList();
  }

  private static Stream<Use> uses(Strand strand) {
    return Stream.concat(
        strand.withheldUnder().stream().map(ground -> use(strand, ground, Limb.COMMUNICATE)),
        strand.neitherConfirmedNorDeniedUnder().stream()
            .map(ground -> use(strand, ground, Limb.CONFIRM_OR_DENY)));
  }

  private static Use use(Strand strand, Strand.Ground ground, Limb limb) {
    return new Use(new Key(ground.provision(), limb), strand, ground);
  }

  private static ExemptionRelied of(Key key, List<Use> uses, Source source) {
    List<StrandId> strands = uses.stream().map(use -> use.strand().id()).distinct().toList();
    Findings findings = source.file().findings();
    Exemption known = ExemptionCatalogue.standard().find(key.provision().value()).orElse(null);
    return new ExemptionRelied(
        key.provision(),
        key.limb(),
        known == null ? null : known.subject(),
        known == null ? null : known.needsPublicInterestTest(),
        known == null ? null : known.engagement(),
        strands,
        uses.stream()
            .map(use -> Shown.text(use.ground().why()))
            .flatMap(Stream::ofNullable)
            .distinct()
            .toList(),
        findings.harms().stream()
            .filter(harm -> harm.limb() == key.limb())
            .filter(harm -> harm.exemptions().contains(key.provision()))
            .filter(harm -> harm.strands().stream().anyMatch(strands::contains))
            .map(h -> new Harm(h.id(), h.on(), h.likelihood(), Shown.required(h.harmCaused())))
            .toList(),
        findings.opinions().stream()
            .filter(opinion -> opinion.limb() == key.limb())
            .filter(opinion -> opinion.exemptions().contains(key.provision()))
            .filter(opinion -> opinion.strands().stream().anyMatch(strands::contains))
            .map(
                o ->
                    new Opinion(
                        o.opinion(),
                        o.happenedOn(),
                        o.qualifiedPerson(),
                        o.likelihood(),
                        Shown.text(o.submission()),
                        Shown.required(o.reasons())))
            .toList(),
        EnquiriesView.of(findings.enquiries(), source.day()).consultations().stream()
            .filter(asked -> asked.strands().stream().anyMatch(strands::contains))
            .toList());
  }

  List<Missing> missing() {
    var missing = new ArrayList<Missing>();
    if (why.isEmpty()) {
      missing.add(
          new Missing(
              8,
              "Why %s is engaged%s".formatted(provision, Elements.of(provision)),
              limb == Limb.COMMUNICATE ? "apply-exemption" : "neither-confirm-nor-deny"));
    }
    if (engagement != null && engagement.needsHarm() && harms.isEmpty()) {
      missing.add(
          new Missing(
              8,
              "The harm under %s, how it would come about, and whether it would or would be likely to"
                  .formatted(provision),
              "record-harm"));
    }
    harms.stream()
        .filter(harm -> harm.likelihood() == Likelihood.NOT_STATED)
        .forEach(
            harm ->
                missing.add(
                    new Missing(
                        8,
                        "Whether harm %s would follow, or would be likely to".formatted(harm.id()),
                        "record-harm")));
    if (engagement == Engagement.QUALIFIED_OPINION && opinions.isEmpty()) {
      missing.add(
          new Missing(
              8,
              "The qualified person's opinion under %s, and what was put to them"
                  .formatted(provision),
              "record-qualified-person-opinion"));
    }
    return missing;
  }
}
