package uk.foicasebook.command.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.foicasebook.command.domain.Determination.Disclosed;
import uk.foicasebook.command.domain.Determination.NeitherConfirmedNorDenied;
import uk.foicasebook.command.domain.Determination.NothingHeld;
import uk.foicasebook.command.domain.Determination.Undetermined;
import uk.foicasebook.command.domain.Determination.Withheld;
import uk.foicasebook.command.domain.Shortcoming.BalanceFavoursDisclosure;
import uk.foicasebook.command.domain.Shortcoming.HarmNotStated;
import uk.foicasebook.command.domain.Shortcoming.LikelihoodNotStated;
import uk.foicasebook.command.domain.Shortcoming.NoQualifiedPersonOpinion;
import uk.foicasebook.command.domain.Shortcoming.PartUnanswered;
import uk.foicasebook.command.domain.Shortcoming.PublicInterestNotTested;
import uk.foicasebook.command.domain.Shortcoming.StrandUndetermined;
import uk.foicasebook.events.Balance;
import uk.foicasebook.events.ExemptionEvent.HarmRecorded;
import uk.foicasebook.events.Likelihood;
import uk.foicasebook.events.Limb;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.exemption.Exemption;
import uk.foicasebook.law.exemption.ExemptionCatalogue;
import uk.foicasebook.law.exemption.Precondition;

/** Everything a response lacks, in the order a reader of the notice would miss it. */
final class Shortcomings {
  private Shortcomings() {}

  static List<Shortcoming> of(Response response, CaseFile file, Occasion occasion) {
    return Stream.of(
            undetermined(response, file),
            Completion.of(response, file).passedOver().stream().map(PartUnanswered::new),
            claims(response, file).flatMap(claim -> ofClaim(claim, file, occasion)),
            RefusalNotice.missingFrom(response, file, occasion))
        .<Shortcoming>flatMap(found -> found)
        .toList();
  }

  @Cites("FOIA 2000 s.1(1)")
  private static Stream<Shortcoming> undetermined(Response response, CaseFile file) {
    return strands(response, file)
        .filter(strand -> file.determinationOf(strand) instanceof Undetermined)
        .map(StrandUndetermined::new);
  }

  /** Every provision the response relies on, for each strand and duty apart. */
  static Stream<Claim> claims(Response response, CaseFile file) {
    return strands(response, file)
        .flatMap(
            strand ->
                switch (file.determinationOf(strand)) {
                  case NeitherConfirmedNorDenied(var provisions) ->
                      provisions.stream().map(p -> new Claim(strand, p, Limb.CONFIRM_OR_DENY));
                  case Withheld(var exemptions) ->
                      exemptions.stream().map(e -> new Claim(strand, e, Limb.COMMUNICATE));
                  case NothingHeld _, Disclosed _, Undetermined _ -> Stream.empty();
                });
  }

  /** The strands of the response in the order of the file, so that reasons come in one order. */
  private static Stream<StrandId> strands(Response response, CaseFile file) {
    return file.findings().strands().values().stream()
        .map(Strand::id)
        .filter(response.strands()::contains);
  }

  private static Stream<Shortcoming> ofClaim(Claim claim, CaseFile file, Occasion occasion) {
    return ground(claim, occasion).stream()
        .flatMap(
            ground ->
                Stream.of(
                        harm(claim, ground, file),
                        test(claim, ground, file),
                        opinion(claim, ground))
                    .flatMap(found -> found));
  }

  /** The ground of a claim in this authority's hands, as the catalogue has it now. */
  static Optional<Exemption> ground(Claim claim, Occasion occasion) {
    return ExemptionCatalogue.standard()
        .find(claim.exemption().value())
        .map(ground -> ground.inTheHandsOf(occasion.kind()));
  }

  @Cites("FOIA 2000 s.17(1)(c)")
  private static Stream<Shortcoming> harm(Claim claim, Exemption ground, CaseFile file) {
    if (!ground.engagement().needsHarm()) {
      return Stream.empty();
    }
    List<HarmRecorded> stated = file.grounds().harms().statedFor(claim);
    if (stated.isEmpty()) {
      return Stream.of(new HarmNotStated(claim));
    }
    return stated.stream().allMatch(harm -> harm.likelihood() == Likelihood.NOT_STATED)
        ? Stream.of(new LikelihoodNotStated(claim))
        : Stream.empty();
  }

  @Cites({"FOIA 2000 s.2(1)(b)", "FOIA 2000 s.2(2)(b)"})
  private static Stream<Shortcoming> test(Claim claim, Exemption ground, CaseFile file) {
    if (!ground.needsPublicInterestTest()) {
      return Stream.empty();
    }
    return file.grounds()
        .tests()
        .lastOn(claim)
        .map(
            test ->
                test.balance() == Balance.MAINTAIN
                    ? Stream.<Shortcoming>empty()
                    : Stream.<Shortcoming>of(new BalanceFavoursDisclosure(claim, test.test())))
        .orElseGet(() -> Stream.of(new PublicInterestNotTested(claim)));
  }

  @Cites("FOIA 2000 s.36(2)")
  private static Stream<Shortcoming> opinion(Claim claim, Exemption ground) {
    return ground.preconditions().contains(Precondition.QUALIFIED_PERSON_OPINION)
        ? Stream.of(new NoQualifiedPersonOpinion(claim))
        : Stream.empty();
  }
}
