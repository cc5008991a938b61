package uk.foicasebook.command.domain;

import java.util.List;
import java.util.Optional;
import uk.foicasebook.command.domain.RegulatorCommand.RecordAppeal;
import uk.foicasebook.command.domain.RegulatorCommand.RecordTribunalDecision;
import uk.foicasebook.command.domain.RegulatorRefusal.AppealIdTaken;
import uk.foicasebook.command.domain.RegulatorRefusal.NothingToAppealFrom;
import uk.foicasebook.command.domain.RegulatorRefusal.OnlyTheAuthorityAppeals;
import uk.foicasebook.command.domain.RegulatorRefusal.StepsOfFailedAppeal;
import uk.foicasebook.command.domain.RegulatorRefusal.UnknownAppeal;
import uk.foicasebook.command.domain.RegulatorRefusal.UnknownNotice;
import uk.foicasebook.events.AppealId;
import uk.foicasebook.events.Appellant;
import uk.foicasebook.events.RegulatorEvent.AppealRecorded;
import uk.foicasebook.events.RegulatorEvent.TribunalDecisionRecorded;
import uk.foicasebook.events.Tribunal;
import uk.foicasebook.events.TribunalOutcome;
import uk.foicasebook.law.Cites;

/** Appeals against the Commissioner's notices, and what the tribunals decide. */
final class AppealDecisions {

  /** A late appeal is on file like any other: whether it is heard is for the tribunal. */
  @Cites({"FOIA 2000 s.57(1)", "FOIA 2000 s.57(2)"})
  Decision lodge(RecordAppeal c, CaseFile file, Occasion occasion) {
    Regulator regulator = file.regulator();
    Entries<AppealId, AppealRecorded> known = regulator.appeals().lodged();
    AppealId name =
        Optional.ofNullable(c.appeal())
            .orElseGet(() -> known.nameFor(id -> lodged(c, id), "appeal", AppealId::new));
    return Rule.obey(
        List.of(
            (_, _, _) ->
                Rule.unless(
                    regulator.notices().sentOn(c.notice()).isPresent(),
                    () -> new UnknownNotice(c.notice())),
            (_, _, _) ->
                RegulatorRules.follows(c.happenedOn(), regulator.notices().sentOn(c.notice())),
            (_, _, _) -> mayAppeal(c, regulator),
            (_, _, _) ->
                Rule.unless(
                    c.tribunal() != Tribunal.UPPER
                        || regulator.appeals().decisionsOn(c.notice()).findAny().isPresent(),
                    () -> new NothingToAppealFrom(c.notice())),
            (_, _, _) -> RegulatorRules.free(known, name, lodged(c, name), AppealIdTaken::new)),
        c,
        file,
        occasion,
        () -> List.of(lodged(c, name)));
  }

  private static AppealRecorded lodged(RecordAppeal c, AppealId name) {
    return new AppealRecorded(
        c.happenedOn(), name, c.notice(), c.by(), c.tribunal(), c.tribunalReference());
  }

  private static List<Refusal> mayAppeal(RecordAppeal c, Regulator regulator) {
    return Rule.unless(
        c.by() == Appellant.AUTHORITY || !regulator.notices().information().has(c.notice()),
        () -> new OnlyTheAuthorityAppeals(c.notice()));
  }

  @Cites("FOIA 2000 s.58(1)")
  Decision decide(RecordTribunalDecision c, CaseFile file, Occasion occasion) {
    Appeals appeals = file.regulator().appeals();
    return Rule.obey(
        List.of(
            (_, _, _) ->
                Rule.unless(appeals.lodged().has(c.appeal()), () -> new UnknownAppeal(c.appeal())),
            (_, _, _) ->
                RegulatorRules.follows(
                    c.happenedOn(),
                    appeals.lodged().find(c.appeal()).map(AppealRecorded::happenedOn)),
            (_, _, _) -> RegulatorRules.forwards(c.happenedOn(), c.complyBy()),
            (_, f, _) -> RegulatorRules.steps(c.steps(), c.complyBy(), f),
            (_, _, _) ->
                Rule.unless(
                    c.steps().isEmpty() || changesTheNotice(c.outcome()),
                    () -> new StepsOfFailedAppeal(c.appeal()))),
        c,
        file,
        occasion,
        () ->
            List.of(
                new TribunalDecisionRecorded(
                    c.happenedOn(),
                    c.appeal(),
                    c.outcome(),
                    c.steps(),
                    c.complyBy(),
                    c.reasons())));
  }

  private static boolean changesTheNotice(TribunalOutcome outcome) {
    return switch (outcome) {
      case ALLOWED, PARTLY_ALLOWED -> true;
      case DISMISSED, WITHDRAWN -> false;
    };
  }
}
