package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.foicasebook.command.domain.ErasureRefusal.NeededForTask;
import uk.foicasebook.command.domain.ErasureRefusal.NotTheirs;
import uk.foicasebook.command.domain.ErasureRefusal.OnlyTheRequester;
import uk.foicasebook.command.domain.ErasureRefusal.RequesterErased;
import uk.foicasebook.command.domain.ErasureRefusal.RetentionNotOver;
import uk.foicasebook.command.domain.ErasureRefusal.RetentionNotRunning;
import uk.foicasebook.command.domain.ErasureRefusal.UnderHold;
import uk.foicasebook.command.domain.RecordsCommand.ErasePersonalData;
import uk.foicasebook.command.domain.RecordsCommand.RevealRequester;
import uk.foicasebook.events.ErasureGround;
import uk.foicasebook.events.ErasureScope;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.time.Deadline;

/** When personal data may go, and what cannot be done once it has. */
final class ErasureRules {
  private ErasureRules() {}

  /** In their order; the first broken one answers. */
  static List<Rule<? super ErasePersonalData>> erasing() {
    return List.of(
        ONLY_THE_REQUESTER,
        NOTHING_HELD,
        THEIR_OWN,
        (_, file, occasion) -> Owing.countable(file, occasion),
        RETENTION_OVER,
        NO_LONGER_NEEDED);
  }

  private static final Rule<ErasePersonalData> ONLY_THE_REQUESTER =
      (c, _, _) ->
          Rule.unless(
              !c.everywhere() || c.scope() == ErasureScope.REQUESTER,
              () -> new OnlyTheRequester(c.scope()));

  /** To destroy what is held may be an offence. */
  @Cites("FOIA 2000 s.77")
  private static final Rule<ErasePersonalData> NOTHING_HELD =
      (_, file, _) ->
          Rule.given(
              file.records().heldUnder().map(hold -> new UnderHold(hold.hold(), hold.reason())));

  @Cites("UK GDPR Art 17(1)")
  private static final Rule<ErasePersonalData> THEIR_OWN =
      (c, _, _) ->
          Rule.unless(
              c.ground() != ErasureGround.REQUEST_OF_SUBJECT || c.scope() != ErasureScope.CASE,
              () -> new NotTheirs(c.scope()));

  @Cites("UK GDPR Art 5(1)(e)")
  private static final Rule<ErasePersonalData> RETENTION_OVER =
      (c, file, occasion) ->
          c.ground() == ErasureGround.RETENTION_ENDED
              ? retention(c.happenedOn(), Owing.retention(file, occasion))
              : List.of();

  private static List<Refusal> retention(LocalDate on, Optional<Deadline> retention) {
    if (retention.isEmpty()) {
      return List.of(new RetentionNotRunning());
    }
    LocalDate until = retention.get().due();
    return Rule.unless(on.isAfter(until), () -> new RetentionNotOver(until));
  }

  /** What the Act has the authority do with the data comes before the wish to be forgotten. */
  @Cites("UK GDPR Art 17(3)(b)")
  private static final Rule<ErasePersonalData> NO_LONGER_NEEDED =
      (c, file, occasion) ->
          Rule.given(
              Owing.keeping(file, occasion, c.happenedOn())
                  .map(open -> new NeededForTask(open.kind().kebab(), open.due())));

  static final Rule<RevealRequester> NOT_ERASED =
      (_, file, _) -> Rule.unless(!file.records().forgotRequester(), () -> new RequesterErased());
}
