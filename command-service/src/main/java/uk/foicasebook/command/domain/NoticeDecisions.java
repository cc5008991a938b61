package uk.foicasebook.command.domain;

import java.util.List;
import java.util.Optional;
import uk.foicasebook.command.domain.RegulatorCommand.RecordCompliance;
import uk.foicasebook.command.domain.RegulatorCommand.RecordDecisionNotice;
import uk.foicasebook.command.domain.RegulatorCommand.RecordInformationNotice;
import uk.foicasebook.command.domain.RegulatorRefusal.NoticeIdTaken;
import uk.foicasebook.command.domain.RegulatorRefusal.StepsWithoutFailure;
import uk.foicasebook.command.domain.RegulatorRefusal.UnknownNotice;
import uk.foicasebook.command.domain.RegulatorRefusal.UnknownStep;
import uk.foicasebook.events.DecisionNoticeOutcome;
import uk.foicasebook.events.NoticeId;
import uk.foicasebook.events.NoticeStep;
import uk.foicasebook.events.RegulatorEvent.ComplianceRecorded;
import uk.foicasebook.events.RegulatorEvent.DecisionNoticeRecorded;
import uk.foicasebook.events.RegulatorEvent.InformationNoticeRecorded;
import uk.foicasebook.law.Cites;

/** The Commissioner's notices, and what is done about them. */
final class NoticeDecisions {

  @Cites("FOIA 2000 s.51(1)")
  Decision demand(RecordInformationNotice c, CaseFile file, Occasion occasion) {
    Notices known = file.regulator().notices();
    NoticeId name =
        Optional.ofNullable(c.notice())
            .or(() -> sameDemand(c, known))
            .orElseGet(() -> nextName(known));
    return Rule.obey(
        List.of(
            (_, f, _) -> RegulatorRules.known(c.complaint(), f),
            (_, _, _) -> RegulatorRules.forwards(c.happenedOn(), c.replyBy()),
            (_, _, _) ->
                RegulatorRules.free(
                    known.information(), name, demanded(c, name), NoticeIdTaken::new),
            (_, _, _) -> Rule.unless(!known.decisions().has(name), () -> new NoticeIdTaken(name))),
        c,
        file,
        occasion,
        () -> List.of(demanded(c, name)));
  }

  private static Optional<NoticeId> sameDemand(RecordInformationNotice c, Notices known) {
    return known.information().values().stream()
        .filter(notice -> notice.equals(demanded(c, notice.notice())))
        .map(InformationNoticeRecorded::notice)
        .findFirst();
  }

  private static InformationNoticeRecorded demanded(RecordInformationNotice c, NoticeId name) {
    return new InformationNoticeRecorded(
        c.happenedOn(), name, c.complaint(), c.replyBy(), c.asks());
  }

  /** What the Commissioner decided is kept as it was decided; how long it gives is the notice's. */
  @Cites("FOIA 2000 s.50(3)(b)")
  Decision decideComplaint(RecordDecisionNotice c, CaseFile file, Occasion occasion) {
    Notices known = file.regulator().notices();
    NoticeId name =
        Optional.ofNullable(c.notice())
            .or(() -> sameDecision(c, known))
            .orElseGet(() -> nextName(known));
    return Rule.obey(
        List.of(
            (_, f, _) -> RegulatorRules.known(c.complaint(), f),
            (_, _, _) -> RegulatorRules.forwards(c.happenedOn(), c.complyBy()),
            (_, f, _) -> RegulatorRules.steps(c.steps(), c.complyBy(), f),
            (_, _, _) -> failureBeforeSteps(c, name),
            (_, _, _) ->
                RegulatorRules.free(known.decisions(), name, decided(c, name), NoticeIdTaken::new),
            (_, _, _) ->
                Rule.unless(!known.information().has(name), () -> new NoticeIdTaken(name))),
        c,
        file,
        occasion,
        () -> List.of(decided(c, name)));
  }

  private static Optional<NoticeId> sameDecision(RecordDecisionNotice c, Notices known) {
    return known.decisions().values().stream()
        .filter(notice -> notice.equals(decided(c, notice.notice())))
        .map(DecisionNoticeRecorded::notice)
        .findFirst();
  }

  private static DecisionNoticeRecorded decided(RecordDecisionNotice c, NoticeId name) {
    return new DecisionNoticeRecorded(
        c.happenedOn(), name, c.complaint(), c.outcome(), c.breaches(), c.steps(), c.complyBy());
  }

  /** Steps put right what was wrong; where nothing was, there are none. */
  @Cites("FOIA 2000 s.50(4)")
  private static List<Refusal> failureBeforeSteps(RecordDecisionNotice c, NoticeId name) {
    return Rule.unless(
        c.outcome() != DecisionNoticeOutcome.NOT_UPHELD || c.steps().isEmpty(),
        () -> new StepsWithoutFailure(name));
  }

  /** Both kinds of notice share their names, since an appeal is against either. */
  private static NoticeId nextName(Notices known) {
    int number = known.information().values().size() + known.decisions().values().size() + 1;
    while (known.sentOn(new NoticeId("notice-" + number)).isPresent()) {
      number++;
    }
    return new NoticeId("notice-" + number);
  }

  @Cites("FOIA 2000 s.50(4)")
  Decision comply(RecordCompliance c, CaseFile file, Occasion occasion) {
    Regulator regulator = file.regulator();
    return Rule.obey(
        List.of(
            (_, _, _) ->
                Rule.unless(
                    regulator.notices().decisions().has(c.notice()),
                    () -> new UnknownNotice(c.notice())),
            (_, _, _) ->
                RegulatorRules.follows(c.happenedOn(), regulator.notices().sentOn(c.notice())),
            (_, _, _) -> ordered(c, regulator)),
        c,
        file,
        occasion,
        () -> complied(c, regulator));
  }

  private static List<ComplianceRecorded> complied(RecordCompliance c, Regulator regulator) {
    List<String> steps =
        c.steps().isEmpty()
            ? regulator.outstanding(c.notice()).stream().map(NoticeStep::number).toList()
            : c.steps();
    return steps.isEmpty()
        ? List.of()
        : List.of(new ComplianceRecorded(c.happenedOn(), c.notice(), steps, c.evidence()));
  }

  private static List<Refusal> ordered(RecordCompliance c, Regulator regulator) {
    List<String> numbers = regulator.ordered(c.notice()).stream().map(NoticeStep::number).toList();
    return Rule.given(
        c.steps().stream()
            .filter(number -> !numbers.contains(number))
            .findFirst()
            .map(number -> new UnknownStep(c.notice(), number)));
  }
}
