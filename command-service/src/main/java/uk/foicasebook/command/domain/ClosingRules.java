package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import uk.foicasebook.command.domain.ClosingRefusal.AlreadyClosed;
import uk.foicasebook.command.domain.ClosingRefusal.CaseIsClosed;
import uk.foicasebook.command.domain.ClosingRefusal.ClosedBeforeLastAction;
import uk.foicasebook.command.domain.ClosingRefusal.NotOnFile;
import uk.foicasebook.command.domain.ClosingRefusal.ReopenedBeforeClosed;
import uk.foicasebook.command.domain.ClosingRefusal.StillOwed;
import uk.foicasebook.command.domain.ClosingRefusal.WhyIsNeeded;
import uk.foicasebook.command.domain.ClosingRefusal.WithCommissioner;
import uk.foicasebook.command.domain.RecordsCommand.CloseCase;
import uk.foicasebook.command.domain.RecordsCommand.ReopenCase;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.ClockEvent.RequestLapsed;
import uk.foicasebook.events.ClosingReason;
import uk.foicasebook.events.IntakeEvent.RequestDeclaredInvalid;
import uk.foicasebook.events.IntakeEvent.RequestTransferred;
import uk.foicasebook.events.IntakeEvent.RequestWithdrawn;
import uk.foicasebook.events.RecordsEvent;
import uk.foicasebook.events.RecordsEvent.CaseClosed;
import uk.foicasebook.events.ReopeningReason;
import uk.foicasebook.law.Cites;

/** When a case may be closed, and what may be done once it is. */
final class ClosingRules {
  private ClosingRules() {}

  /** In their order; the first broken one answers. */
  static List<Rule<? super CloseCase>> closing() {
    return List.of(
        CLOSED_ONCE,
        WITH_A_WHY,
        ON_ITS_GROUND,
        AFTER_THE_LAST_ACTION,
        DECIDED,
        (_, file, occasion) -> Owing.countable(file, occasion),
        NOTHING_OWED);
  }

  static final Rule<ReopenCase> WITH_A_REASON =
      (c, _, _) ->
          Rule.unless(
              c.reason() != ReopeningReason.CLOSED_IN_ERROR || c.why() != null,
              () -> new WhyIsNeeded(c.reason().name()));

  static final Rule<ReopenCase> AFTER_IT_WAS_CLOSED =
      (c, file, _) ->
          Rule.given(
              Optional.ofNullable(file.records().closed())
                  .map(CaseClosed::happenedOn)
                  .filter(c.happenedOn()::isBefore)
                  .map(closedOn -> new ReopenedBeforeClosed(c.happenedOn(), closedOn)));

  private static final Rule<CloseCase> CLOSED_ONCE =
      (c, file, _) ->
          Rule.given(
              Optional.ofNullable(file.records().closed())
                  .filter(closed -> !closed.equals(fact(c)))
                  .map(closed -> new AlreadyClosed(closed.happenedOn(), closed.reason())));

  /** To close a request that was not answered, by nothing but our own say, needs an account. */
  private static final Rule<CloseCase> WITH_A_WHY =
      (c, _, _) ->
          Rule.unless(
              c.why() != null
                  || c.reason() != ClosingReason.DUPLICATE
                      && c.reason() != ClosingReason.ADMINISTRATIVE,
              () -> new WhyIsNeeded(c.reason().name()));

  @Cites({"FOIA 2000 s.1(3)", "FOIA 2000 s.8(1)", "FOIA 2000 s.9(2)"})
  private static final Rule<CloseCase> ON_ITS_GROUND =
      (c, file, _) ->
          Rule.unless(
              switch (c.reason()) {
                case WITHDRAWN -> isOnFile(file, RequestWithdrawn.class::isInstance);
                case TRANSFERRED -> isOnFile(file, RequestTransferred.class::isInstance);
                case LAPSED -> isOnFile(file, RequestLapsed.class::isInstance);
                case INVALID -> isOnFile(file, RequestDeclaredInvalid.class::isInstance);
                case COMPLETED, DUPLICATE, ADMINISTRATIVE -> true;
              },
              () -> new NotOnFile(c.reason()));

  private static boolean isOnFile(CaseFile file, Predicate<CaseEvent> kind) {
    return file.clock().told().stream().anyMatch(kind);
  }

  private static final Rule<CloseCase> AFTER_THE_LAST_ACTION =
      (c, file, _) ->
          Rule.given(
              file.clock().told().stream()
                  .filter(fact -> !(fact instanceof RecordsEvent))
                  .map(CaseEvent::happenedOn)
                  .filter(c.happenedOn()::isBefore)
                  .max(LocalDate::compareTo)
                  .map(last -> new ClosedBeforeLastAction(c.happenedOn(), last)));

  @Cites({"FOIA 2000 s.50(2)", "FOIA 2000 s.57(1)"})
  private static final Rule<CloseCase> DECIDED =
      (_, file, _) -> Rule.given(file.regulator().file().pending().map(WithCommissioner::new));

  /** What the closing itself brings to an end is not owed; everything else is. */
  @Cites({"FOIA 2000 s.1(1)", "FOIA 2000 s.10(1)"})
  private static final Rule<CloseCase> NOTHING_OWED =
      (c, file, occasion) ->
          Rule.given(
              Owing.duty(file.evolve(fact(c), occasion.by()), occasion)
                  .map(
                      duty ->
                          new StillOwed(
                              duty.kind().kebab(), duty.due(), duty.provision().citation())));

  static CaseClosed fact(CloseCase c) {
    return new CaseClosed(c.happenedOn(), c.reason(), c.why());
  }

  /**
   * What is done with a case that is closed: late evidence of what was before, and what keeps its
   * records. Anything else first opens it again.
   */
  static List<Refusal> shut(CaseCommand command, CaseFile file) {
    CaseClosed closed = file.records().closed();
    return closed == null
            || command instanceof RecordsCommand
            || !command.happenedOn().isAfter(closed.happenedOn())
        ? List.of()
        : List.of(new CaseIsClosed(closed.happenedOn(), closed.reason()));
  }
}
