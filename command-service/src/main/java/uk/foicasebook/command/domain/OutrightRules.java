package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.foicasebook.command.domain.ExemptionCommand.RefuseStrand;
import uk.foicasebook.command.domain.GroundRefusal.ConfirmingWithinTheLimit;
import uk.foicasebook.command.domain.GroundRefusal.CostNotEstimated;
import uk.foicasebook.command.domain.GroundRefusal.EarlierNotCompliedWith;
import uk.foicasebook.command.domain.GroundRefusal.NotOfThisRegime;
import uk.foicasebook.command.domain.GroundRefusal.NothingRepeated;
import uk.foicasebook.command.domain.GroundRefusal.VexatiousWithoutReasons;
import uk.foicasebook.command.domain.GroundRefusal.WithinTheLimit;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.Regime;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.cost.AppropriateLimit;
import uk.foicasebook.law.cost.CostDecision;
import uk.foicasebook.law.exemption.OutrightRefusal;

/** What must be so before a strand is refused without an exemption. */
final class OutrightRules {
  private OutrightRules() {}

  /** What stands against the first ground that does not stand. */
  static List<Refusal> broken(
      RefuseStrand c, List<OutrightRefusal> grounds, CaseFile file, Occasion occasion) {
    return grounds.stream()
        .flatMap(ground -> against(ground, c, file, occasion).stream())
        .limit(1)
        .toList();
  }

  private static List<Refusal> against(
      OutrightRefusal ground, RefuseStrand c, CaseFile file, Occasion occasion) {
    Regime regime = file.request().turns().regimeOf(c.strand());
    if (ground.provision().instrument() != Citations.instrumentOf(regime)) {
      return List.of(new NotOfThisRegime(code(ground), regime));
    }
    return switch (ground) {
      case COST, SCOTTISH_COST -> aboveTheLimit(ground, file, occasion);
      case COST_OF_CONFIRMING -> confirmingAboveTheLimit(ground, file, occasion);
      case VEXATIOUS, SCOTTISH_VEXATIOUS ->
          Rule.unless(
              c.why() != null, () -> new VexatiousWithoutReasons(code(ground), cited(ground)));
      case REPEATED, SCOTTISH_REPEATED -> repeats(ground, c, file, occasion);
    };
  }

  /** An estimate on file, alone or with what may be counted together, exceeds the limit. */
  @Cites({"FOIA 2000 s.12(1)", "FOIA 2000 s.12(4)", "FOISA 2002 s.12(1)"})
  private static List<Refusal> aboveTheLimit(
      OutrightRefusal ground, CaseFile file, Occasion occasion) {
    Costs costs = file.findings().costs();
    Optional<AppropriateLimit> limit = limit(ground, occasion);
    if (!costs.areEstimated() || limit.isEmpty()) {
      return List.of(new CostNotEstimated(code(ground), cited(ground)));
    }
    return Rule.unless(
        costs.inLaw().decide(limit.get()) != CostDecision.MUST_COMPLY,
        () ->
            new WithinTheLimit(
                code(ground),
                limit.get().costOf(costs.inLaw().together()),
                limit.get().pounds(),
                cited(ground)));
  }

  /** That even confirming costs too much is shown by the work of finding out alone. */
  @Cites("FOIA 2000 s.12(2)")
  private static List<Refusal> confirmingAboveTheLimit(
      OutrightRefusal ground, CaseFile file, Occasion occasion) {
    List<Refusal> whole = aboveTheLimit(ground, file, occasion);
    if (!whole.isEmpty()) {
      return whole;
    }
    Costs costs = file.findings().costs();
    return Rule.given(
        limit(ground, occasion)
            .filter(limit -> costs.inLaw().decide(limit) != CostDecision.NEED_NOT_CONFIRM_OR_DENY)
            .map(
                limit ->
                    new ConfirmingWithinTheLimit(
                        limit.costOf(costs.inLaw().confirming()), limit.pounds())));
  }

  /** What was asked before was complied with before this was asked. */
  @Cites({"FOIA 2000 s.14(2)", "FOISA 2002 s.14(2)"})
  private static List<Refusal> repeats(
      OutrightRefusal ground, RefuseStrand c, CaseFile file, Occasion occasion) {
    List<CaseId> earlier = c.earlier() == null ? List.of() : c.earlier();
    if (earlier.isEmpty()) {
      return List.of(new NothingRepeated(code(ground), cited(ground)));
    }
    return Rule.given(
        earlier.stream()
            .filter(id -> !isCompliedWith(occasion.other(id), file))
            .findFirst()
            .map(id -> new EarlierNotCompliedWith(id, cited(ground))));
  }

  private static boolean isCompliedWith(OtherCase earlier, CaseFile file) {
    LocalDate answeredOn = earlier.answeredOn();
    return answeredOn != null && !answeredOn.isAfter(file.request().receivedOn());
  }

  /** Whether a refusal on this ground is still borne out by what is on file. */
  @Cites({"FOIA 2000 s.12(1)", "FOIA 2000 s.12(2)"})
  static boolean isShown(OutrightRefusal ground, CaseFile file, Occasion occasion) {
    return switch (ground) {
      case COST, SCOTTISH_COST -> aboveTheLimit(ground, file, occasion).isEmpty();
      case COST_OF_CONFIRMING -> confirmingAboveTheLimit(ground, file, occasion).isEmpty();
      case VEXATIOUS, SCOTTISH_VEXATIOUS, REPEATED, SCOTTISH_REPEATED -> true;
    };
  }

  /** The limit of the enactment the ground is one of. */
  private static Optional<AppropriateLimit> limit(OutrightRefusal ground, Occasion occasion) {
    return switch (ground.provision().instrument()) {
      case FOIA_2000 -> CostDecisions.limit(Regime.FOIA, occasion);
      case EIR_2004 -> CostDecisions.limit(Regime.EIR, occasion);
      case FOISA_2002 -> CostDecisions.limit(Regime.FOISA, occasion);
    };
  }

  private static ProvisionCode code(OutrightRefusal ground) {
    return Citations.code(ground.provision());
  }

  private static String cited(OutrightRefusal ground) {
    return ground.provision().toString();
  }
}
