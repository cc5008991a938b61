package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.command.domain.CaseRefusal.NothingNamed;
import uk.foicasebook.command.domain.CaseRefusal.UnknownOtherCase;
import uk.foicasebook.command.domain.IntakeCommand.ChangeRegime;
import uk.foicasebook.command.domain.IntakeCommand.DeclareInvalid;
import uk.foicasebook.command.domain.IntakeCommand.HandleAsSubjectAccess;
import uk.foicasebook.command.domain.IntakeCommand.LinkCases;
import uk.foicasebook.command.domain.IntakeCommand.RecordValidRequest;
import uk.foicasebook.command.domain.IntakeCommand.TransferRequest;
import uk.foicasebook.command.domain.IntakeCommand.WithdrawRequest;
import uk.foicasebook.command.domain.IntakeRefusal.HeldHere;
import uk.foicasebook.command.domain.IntakeRefusal.NeedsPermission;
import uk.foicasebook.command.domain.IntakeRefusal.NothingWasWanting;
import uk.foicasebook.command.domain.IntakeRefusal.PermittedOutOfTime;
import uk.foicasebook.command.domain.IntakeRefusal.ValidInAnyForm;
import uk.foicasebook.command.domain.StrandRefusal.DeniedCannotBeConfirmed;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.IntakeEvent.CasesLinked;
import uk.foicasebook.events.IntakeEvent.HandledAsSubjectAccess;
import uk.foicasebook.events.IntakeEvent.RegimeChanged;
import uk.foicasebook.events.IntakeEvent.RequestDeclaredInvalid;
import uk.foicasebook.events.IntakeEvent.RequestMadeValid;
import uk.foicasebook.events.IntakeEvent.RequestTransferred;
import uk.foicasebook.events.IntakeEvent.RequestWithdrawn;
import uk.foicasebook.events.Regime;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.law.CitationKind;
import uk.foicasebook.law.Cites;

/** What becomes of the request before, or instead of, an answer. */
final class TurnDecisions {

  /** There is no request until all of it is there; nobody's time runs meanwhile. */
  @Cites({"FOIA 2000 s.8(1)", "EIR 2004 reg 5(1)"})
  Decision declareInvalid(DeclareInvalid c, CaseFile file, Occasion occasion) {
    return Rule.obey(
        List.of(
            (_, _, _) -> Rule.unless(!c.reasons().isEmpty(), () -> new NothingNamed("reasons")),
            (_, f, _) -> Rule.unless(f.request().regime() != Regime.EIR, ValidInAnyForm::new)),
        c,
        file,
        occasion,
        () -> List.of(new RequestDeclaredInvalid(c.happenedOn(), c.reasons(), c.why())));
  }

  /** The day on which the last of it came is the date of receipt. */
  @Cites({"FOIA 2000 s.8(1)", "FOIA 2000 s.10(6)"})
  Decision madeValid(RecordValidRequest c, CaseFile file, Occasion occasion) {
    RequestMadeValid fact = new RequestMadeValid(c.happenedOn(), c.channel(), c.supplied());
    Turns turns = file.request().turns();
    return turns.has(fact)
        ? Decision.accept()
        : Rule.obey(
            List.of(
                (_, f, _) ->
                    Rule.unless(
                        turns.isInvalid(),
                        () -> new NothingWasWanting(f.clock().receipt().receivedOn()))),
            c,
            file,
            occasion,
            () -> List.of(fact));
  }

  /**
   * Information is under the regime it is under, whenever that is found; what was relied on under
   * the other does not fit any more, and no response goes out that rests on it.
   */
  @Cites({"FOIA 2000 s.39(1)", "EIR 2004 reg 5(1)"})
  Decision changeRegime(ChangeRegime c, CaseFile file, Occasion occasion) {
    List<StrandId> strands = named(c.strands());
    return isUnder(c.regime(), strands, file)
        ? Decision.accept()
        : Rule.obey(
            List.of((_, f, _) -> StrandRules.known(strands, f)),
            c,
            file,
            occasion,
            () -> List.of(new RegimeChanged(c.happenedOn(), c.regime(), strands, c.why())));
  }

  private static boolean isUnder(Regime regime, List<StrandId> strands, CaseFile file) {
    Turns turns = file.request().turns();
    return strands.isEmpty()
        ? turns.regime() == regime
            && file.findings().strands().names().stream()
                .allMatch(strand -> turns.regimeOf(strand) == regime)
        : strands.stream().allMatch(file.findings().strands()::has)
            && strands.stream().allMatch(strand -> turns.regimeOf(strand) == regime);
  }

  /** One's own data is asked for under another right, and answered in a month. */
  @Cites({"FOIA 2000 s.40(1)", "EIR 2004 reg 5(3)", "UK GDPR Art 12(3)"})
  Decision subjectAccess(HandleAsSubjectAccess c, CaseFile file, Occasion occasion) {
    List<StrandId> strands = named(c.strands());
    return file.request().turns().areSubjectAccess(strands)
        ? Decision.accept()
        : Rule.obey(
            List.of((_, f, _) -> StrandRules.known(strands, f)),
            c,
            file,
            occasion,
            () -> List.of(new HandledAsSubjectAccess(c.happenedOn(), strands, c.why())));
  }

  /**
   * What another authority holds may be passed on to it. The requester is still to be told, in the
   * time there was, that it is not held here.
   */
  @Cites("EIR 2004 reg 10(1)")
  @Cites(value = "ICO guidance on section 10", kind = CitationKind.GUIDANCE)
  Decision transfer(TransferRequest c, CaseFile file, Occasion occasion) {
    List<StrandId> strands = named(c.strands());
    return Rule.obey(
        List.of(
            (_, f, _) -> StrandRules.known(strands, f),
            (_, f, _) -> StrandRules.unansweredBefore(c.happenedOn(), strands, f),
            (_, f, _) -> notHeld(strands, f),
            (_, f, _) -> notDenied(strands, f),
            (_, f, _) -> permitted(c, strands, f)),
        c,
        file,
        occasion,
        () ->
            List.of(
                new RequestTransferred(
                    c.happenedOn(), strands, c.toAuthority(), c.permittedOn(), c.why())));
  }

  private static List<Refusal> notHeld(List<StrandId> strands, CaseFile file) {
    return Rule.given(
        (strands.isEmpty() ? file.findings().strands().names().stream() : strands.stream())
            .filter(strand -> file.findingOf(strand) == Finding.HELD)
            .findFirst()
            .map(strand -> new HeldHere(strand, file.request().turns().regimeOf(strand))));
  }

  /** Who passes a thing on says that it is not held here. */
  private static List<Refusal> notDenied(List<StrandId> strands, CaseFile file) {
    return Rule.given(
        (strands.isEmpty() ? file.findings().strands().names().stream() : strands.stream())
            .filter(strand -> !file.grounds().exemptions().denying(strand).isEmpty())
            .findFirst()
            .map(
                strand ->
                    new DeniedCannotBeConfirmed(
                        strand, file.grounds().exemptions().denying(strand))));
  }

  private static List<Refusal> permitted(TransferRequest c, List<StrandId> strands, CaseFile file) {
    LocalDate permittedOn = c.permittedOn();
    if (permittedOn != null) {
      boolean inTime =
          !permittedOn.isBefore(file.request().receivedOn())
              && !permittedOn.isAfter(c.happenedOn());
      return Rule.unless(
          inTime,
          () -> new PermittedOutOfTime(permittedOn, file.request().receivedOn(), c.happenedOn()));
    }
    Turns turns = file.request().turns();
    Stream<Regime> regimes =
        strands.isEmpty() ? Stream.of(turns.regime()) : strands.stream().map(turns::regimeOf);
    return Rule.given(
        regimes
            .filter(regime -> regime != Regime.EIR)
            .findFirst()
            .<Refusal>map(NeedsPermission::new));
  }

  /** Only the requester withdraws a request, and silence is no withdrawal. */
  @Cites("FOIA 2000 s.1(1)")
  Decision withdraw(WithdrawRequest c, CaseFile file, Occasion occasion) {
    List<StrandId> strands = named(c.strands());
    return Rule.obey(
        List.of(
            (_, f, _) -> StrandRules.known(strands, f),
            (_, f, _) -> StrandRules.unansweredBefore(c.happenedOn(), strands, f)),
        c,
        file,
        occasion,
        () -> List.of(new RequestWithdrawn(c.happenedOn(), strands, c.channel(), c.words())));
  }

  /** Only cases there are belong together, and only those of one authority. */
  Decision link(LinkCases c, CaseFile file, Occasion occasion) {
    return Rule.obey(
        List.of(
            (_, _, _) -> Rule.unless(!c.cases().isEmpty(), () -> new NothingNamed("cases")),
            (_, _, o) ->
                Rule.given(
                    c.cases().stream()
                        .filter(other -> !o.others().containsKey(other))
                        .findFirst()
                        .map(UnknownOtherCase::new))),
        c,
        file,
        occasion,
        () -> List.of(new CasesLinked(c.happenedOn(), c.cases(), c.kind(), c.why())));
  }

  private static List<StrandId> named(@Nullable List<StrandId> strands) {
    return Objects.requireNonNullElse(strands, List.of());
  }
}
