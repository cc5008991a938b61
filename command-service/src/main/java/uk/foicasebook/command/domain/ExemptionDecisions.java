package uk.foicasebook.command.domain;

import java.util.List;
import java.util.Optional;
import uk.foicasebook.command.domain.CaseRefusal.NothingNamed;
import uk.foicasebook.command.domain.ExemptionCommand.ApplyExemption;
import uk.foicasebook.command.domain.ExemptionCommand.NeitherConfirmNorDeny;
import uk.foicasebook.command.domain.ExemptionCommand.RecordHarm;
import uk.foicasebook.command.domain.ExemptionCommand.RecordPublicInterestTest;
import uk.foicasebook.command.domain.ExemptionCommand.RecordQualifiedPersonOpinion;
import uk.foicasebook.command.domain.ExemptionCommand.RefuseStrand;
import uk.foicasebook.command.domain.ExemptionCommand.WithdrawExemption;
import uk.foicasebook.command.domain.ExemptionRefusal.NotReliedOn;
import uk.foicasebook.events.ExemptionEvent.ExemptionApplied;
import uk.foicasebook.events.ExemptionEvent.HarmRecorded;
import uk.foicasebook.events.ExemptionEvent.NeitherConfirmedNorDenied;
import uk.foicasebook.events.ExemptionEvent.PublicInterestTestRecorded;
import uk.foicasebook.events.HarmId;
import uk.foicasebook.events.Limb;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.events.TestId;
import uk.foicasebook.law.Cites;

/** What is withheld, or neither confirmed nor denied, and why. */
final class ExemptionDecisions {
  private final RelianceDecisions reliance = new RelianceDecisions();
  private final OutrightDecisions outright = new OutrightDecisions();

  Decision decide(ExemptionCommand command, CaseFile file, Occasion occasion) {
    return switch (command) {
      case ApplyExemption c -> apply(c, Citations.read(c.exemptions(), file), file, occasion);
      case NeitherConfirmNorDeny c -> deny(c, Citations.read(c.provisions(), file), file, occasion);
      case RecordHarm c -> harm(c, Citations.read(c.exemptions(), file), file, occasion);
      case RecordPublicInterestTest c ->
          weigh(c, Citations.read(c.exemptions(), file), file, occasion);
      case WithdrawExemption c -> reliance.withdraw(c, file, occasion);
      case RecordQualifiedPersonOpinion c -> reliance.opine(c, file, occasion);
      case RefuseStrand c -> outright.refuse(c, file, occasion);
    };
  }

  @Cites("FOIA 2000 s.1(1)(b)")
  private static Decision apply(
      ApplyExemption c, Citations cited, CaseFile file, Occasion occasion) {
    return Rule.obey(
        List.of(
            (_, _, _) -> names("exemptions", c.exemptions()),
            (_, f, _) -> StrandRules.known(List.of(c.strand()), f),
            (_, f, _) -> StrandRules.unanswered(c.strand(), f),
            (_, _, _) -> cited.problems(),
            (_, f, o) -> ExemptionRules.withhold(c, cited.grounds(), f, o),
            (_, f, _) -> StrandRules.withholdable(c.strand(), f)),
        c,
        file,
        occasion,
        () ->
            cited.codes().stream()
                .map(code -> new ExemptionApplied(c.happenedOn(), c.strand(), code, c.why()))
                .toList());
  }

  @Cites("FOIA 2000 s.1(1)(a)")
  private static Decision deny(
      NeitherConfirmNorDeny c, Citations cited, CaseFile file, Occasion occasion) {
    return Rule.obey(
        List.of(
            (_, _, _) -> names("provisions", c.provisions()),
            (_, f, _) -> StrandRules.known(List.of(c.strand()), f),
            (_, f, _) -> StrandRules.unanswered(c.strand(), f),
            (_, _, _) -> cited.problems(),
            (_, f, o) -> ExemptionRules.deny(cited.grounds(), f, o),
            (_, f, _) -> StrandRules.deniable(c.strand(), f)),
        c,
        file,
        occasion,
        () ->
            List.of(
                new NeitherConfirmedNorDenied(c.happenedOn(), c.strand(), cited.codes(), c.why())));
  }

  /** A harm may be stated without its likelihood; a response that rests on it may not go out. */
  private static Decision harm(RecordHarm c, Citations cited, CaseFile file, Occasion occasion) {
    HarmId name =
        Optional.ofNullable(c.harm())
            .orElseGet(() -> file.grounds().harms().nameFor(id -> stated(c, id, cited.codes())));
    return Rule.obey(
        List.of(
            (_, _, _) -> names("strands", c.strands()),
            (_, _, _) -> names("exemptions", c.exemptions()),
            (_, f, _) -> StrandRules.known(c.strands(), f),
            (_, _, _) -> cited.problems(),
            (_, f, _) -> reliedOn(c.limb(), c.strands(), cited.codes(), f)),
        c,
        file,
        occasion,
        () -> List.of(stated(c, name, cited.codes())));
  }

  private static HarmRecorded stated(RecordHarm c, HarmId name, List<ProvisionCode> exemptions) {
    return new HarmRecorded(
        c.happenedOn(), name, c.strands(), exemptions, c.limb(), c.likelihood(), c.harmCaused());
  }

  /** One balance may carry several qualified exemptions, but only one of the two duties. */
  @Cites({"FOIA 2000 s.2(1)(b)", "FOIA 2000 s.2(2)(b)"})
  private static Decision weigh(
      RecordPublicInterestTest c, Citations cited, CaseFile file, Occasion occasion) {
    TestId name =
        Optional.ofNullable(c.test())
            .orElseGet(() -> file.grounds().tests().nameFor(id -> struck(c, id, cited.codes())));
    return Rule.obey(
        List.of(
            (_, _, _) -> names("strands", c.strands()),
            (_, _, _) -> names("exemptions", c.exemptions()),
            (_, f, _) -> StrandRules.known(c.strands(), f),
            (_, _, _) -> cited.problems(),
            (_, _, o) -> ExemptionRules.weigh(cited.grounds(), o),
            (_, f, _) -> reliedOn(c.limb(), c.strands(), cited.codes(), f)),
        c,
        file,
        occasion,
        () -> List.of(struck(c, name, cited.codes())));
  }

  private static PublicInterestTestRecorded struck(
      RecordPublicInterestTest c, TestId name, List<ProvisionCode> exemptions) {
    return new PublicInterestTestRecorded(
        c.happenedOn(),
        name,
        c.strands(),
        exemptions,
        c.limb(),
        c.favouringDisclosure(),
        c.favouringMaintaining(),
        c.balance(),
        c.reasons());
  }

  private static List<Refusal> names(String list, List<?> named) {
    return Rule.unless(!named.isEmpty(), () -> new NothingNamed(list));
  }

  /** Every exemption named is relied on for every strand named, against that duty. */
  private static List<Refusal> reliedOn(
      Limb limb, List<StrandId> strands, List<ProvisionCode> exemptions, CaseFile file) {
    return Rule.given(
        strands.stream()
            .flatMap(strand -> exemptions.stream().map(code -> new Claim(strand, code, limb)))
            .filter(claim -> !file.grounds().exemptions().carry(claim))
            .findFirst()
            .map(NotReliedOn::new));
  }
}
