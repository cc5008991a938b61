package uk.foicasebook.command.domain;

import java.util.List;
import java.util.Optional;
import uk.foicasebook.command.domain.ExemptionRefusal.DeniesRatherThanWithholds;
import uk.foicasebook.command.domain.ExemptionRefusal.NoNcndProvision;
import uk.foicasebook.command.domain.ExemptionRefusal.NotForThisAuthority;
import uk.foicasebook.command.domain.ExemptionRefusal.TestOnAbsoluteExemption;
import uk.foicasebook.command.domain.ExemptionRefusal.WithholdsRatherThanDenies;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.exemption.Exemption;
import uk.foicasebook.law.exemption.Precondition;

/** What may be done with one ground, whatever the strand. */
@FunctionalInterface
interface ExemptionRule {
  Optional<Refusal> broken(Exemption ground, Occasion occasion);

  /** Section 35 is for government departments, and so on. */
  @Cites({"FOIA 2000 s.35(1)", "FOIA 2000 s.36(1)"})
  ExemptionRule IS_OPEN_TO_THE_AUTHORITY =
      (ground, occasion) ->
          ground.mayBeUsedBy(occasion.kind())
              ? Optional.empty()
              : Optional.of(new NotForThisAuthority(Citations.code(ground), occasion.kind()));

  /** What withholds is a ground against the duty to communicate. */
  @Cites("FOIA 2000 s.2(2)")
  ExemptionRule WITHHOLDS =
      (ground, _) ->
          ground.isNcnd()
              ? Optional.of(new DeniesRatherThanWithholds(Citations.code(ground)))
              : Optional.empty();

  /** What denies is a ground against the duty to confirm; not every exemption has one. */
  @Cites("FOIA 2000 s.2(1)")
  ExemptionRule DENIES =
      (ground, _) -> {
        if (ground.isNcnd()) {
          return Optional.empty();
        }
        return Optional.of(
            ground.ncnd().isEmpty()
                ? new NoNcndProvision(Citations.code(ground))
                : new WithholdsRatherThanDenies(
                    Citations.code(ground), ground.ncnd().stream().map(Citations::code).toList()));
      };

  /** What is absolute is not weighed; in breach of confidence the defence is. */
  @Cites({"FOIA 2000 s.2(3)", "FOIA 2000 s.41(1)(b)"})
  ExemptionRule IS_WEIGHED =
      (ground, occasion) ->
          ground.inTheHandsOf(occasion.kind()).needsPublicInterestTest()
                  || ground.preconditions().contains(Precondition.NO_PUBLIC_INTEREST_DEFENCE)
              ? Optional.empty()
              : Optional.of(new TestOnAbsoluteExemption(Citations.code(ground)));

  /** The first rule that some ground breaks. */
  static List<Refusal> firstBroken(
      List<ExemptionRule> rules, List<Exemption> grounds, Occasion occasion) {
    return grounds.stream()
        .flatMap(ground -> rules.stream().flatMap(rule -> rule.broken(ground, occasion).stream()))
        .limit(1)
        .toList();
  }
}
