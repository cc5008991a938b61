package uk.foicasebook.command.domain;

import static uk.foicasebook.law.exemption.GroundsCheck.Pleading.IN_THE_ALTERNATIVE;
import static uk.foicasebook.law.exemption.GroundsCheck.Pleading.TOGETHER;

import java.util.List;
import java.util.stream.Stream;
import uk.foicasebook.command.domain.ExemptionCommand.ApplyExemption;
import uk.foicasebook.command.domain.ExemptionRefusal.DeniesRatherThanWithholds;
import uk.foicasebook.command.domain.ExemptionRefusal.MutuallyExclusive;
import uk.foicasebook.command.domain.ExemptionRefusal.NoNcndProvision;
import uk.foicasebook.command.domain.ExemptionRefusal.NotForThisAuthority;
import uk.foicasebook.command.domain.ExemptionRefusal.NotInForce;
import uk.foicasebook.command.domain.ExemptionRefusal.TestOnAbsoluteExemption;
import uk.foicasebook.command.domain.ExemptionRefusal.WithholdsRatherThanDenies;
import uk.foicasebook.events.Limb;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.exemption.Exemption;
import uk.foicasebook.law.exemption.ExemptionCatalogue;
import uk.foicasebook.law.exemption.GroundsCheck;
import uk.foicasebook.law.exemption.Objection;
import uk.foicasebook.law.exemption.Precondition;

/** What may be done with the grounds of one strand: the law objects, and we refuse. */
final class ExemptionRules {
  private ExemptionRules() {}

  /**
   * What is held may be withheld on these grounds, beside those relied on already. Grounds that
   * exclude one another are pleaded in the alternative, and then the reason given says so.
   */
  @Cites({"FOIA 2000 s.2(2)", "FOIA 2000 s.35(1)"})
  static List<Refusal> withhold(
      ApplyExemption c, List<Exemption> grounds, CaseFile file, Occasion occasion) {
    List<Exemption> together =
        Stream.concat(reliedOn(c.strand(), file), grounds.stream()).distinct().toList();
    return refusals(
        check(file, occasion)
            .toWithholding(together, c.why() == null ? TOGETHER : IN_THE_ALTERNATIVE));
  }

  private static Stream<Exemption> reliedOn(StrandId strand, CaseFile file) {
    return file.grounds().exemptions().withholding(strand).stream()
        .flatMap(code -> ExemptionCatalogue.standard().find(code.value()).stream());
  }

  /** On these grounds it may be left unsaid whether anything is held. */
  @Cites("FOIA 2000 s.2(1)")
  static List<Refusal> deny(List<Exemption> grounds, CaseFile file, Occasion occasion) {
    return refusals(check(file, occasion).toNcnd(grounds));
  }

  /** An opinion is on grounds that exclude the duty it is about. */
  @Cites({"FOIA 2000 s.36(2)", "FOIA 2000 s.36(3)"})
  static List<Refusal> opine(Limb limb, List<Exemption> grounds, CaseFile file, Occasion occasion) {
    return switch (limb) {
      case CONFIRM_OR_DENY -> deny(grounds, file, occasion);
      case COMMUNICATE ->
          refusals(check(file, occasion).toWithholding(grounds, IN_THE_ALTERNATIVE));
    };
  }

  /** What is absolute is not weighed; in breach of confidence the defence is. */
  @Cites({"FOIA 2000 s.2(3)", "FOIA 2000 s.41(1)(b)"})
  static List<Refusal> weigh(List<Exemption> grounds, Occasion occasion) {
    return grounds.stream()
        .filter(ground -> !ground.inTheHandsOf(occasion.kind()).needsPublicInterestTest())
        .filter(ground -> !ground.preconditions().contains(Precondition.NO_PUBLIC_INTEREST_DEFENCE))
        .<Refusal>map(ground -> new TestOnAbsoluteExemption(Citations.code(ground)))
        .toList();
  }

  private static GroundsCheck check(CaseFile file, Occasion occasion) {
    return new GroundsCheck(occasion.kind(), file.request().receivedOn());
  }

  private static List<Refusal> refusals(List<Objection> objections) {
    return objections.stream().map(ExemptionRules::refusal).toList();
  }

  private static Refusal refusal(Objection objection) {
    ProvisionCode claimed = Citations.code(objection.claimed());
    String citation = objection.provision();
    return switch (objection) {
      case Objection.NotForThisAuthority o -> new NotForThisAuthority(claimed, o.kind(), citation);
      case Objection.NotInForce o -> new NotInForce(claimed, o.on(), citation);
      case Objection.OnlyForNcnd _ -> new DeniesRatherThanWithholds(claimed, citation);
      case Objection.NotForNcnd o when o.instead().isEmpty() ->
          new NoNcndProvision(claimed, citation);
      case Objection.NotForNcnd o ->
          new WithholdsRatherThanDenies(
              claimed, o.instead().stream().map(Citations::code).toList(), citation);
      case Objection.ExcludedBy o ->
          new MutuallyExclusive(claimed, Citations.code(o.by()), citation);
    };
  }
}
