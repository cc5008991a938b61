package uk.foicasebook.command.domain;

import java.util.List;
import java.util.stream.Stream;
import uk.foicasebook.command.domain.CaseRefusal.HappenedBeforeReceipt;
import uk.foicasebook.command.domain.CaseRefusal.HappensInTheFuture;
import uk.foicasebook.command.domain.CaseRefusal.KnownBeforeItHappened;
import uk.foicasebook.command.domain.CaseRefusal.KnownInTheFuture;
import uk.foicasebook.command.domain.CaseRefusal.ReceivedInTheFuture;
import uk.foicasebook.command.domain.IntakeCommand.ImportCase;
import uk.foicasebook.command.domain.IntakeCommand.ReceiveRequest;
import uk.foicasebook.law.Cites;

/** How the three times of a fact bear on one another. Being late is never a ground here. */
final class TimeRules {
  private TimeRules() {}

  /** What is wrong with the times of a command on its own, the first thing only. */
  static List<Refusal> broken(Command command, Occasion occasion) {
    return Stream.of(KNOWN_BY_NOW, RECEIVED_BY_TODAY, HAPPENED_BY_TODAY, HAPPENED_BEFORE_KNOWN)
        .flatMap(rule -> rule.broken(command, occasion).stream())
        .limit(1)
        .toList();
  }

  /** The same for a command on a case. */
  static List<Refusal> broken(CaseCommand command, CaseFile file, Occasion occasion) {
    List<Refusal> alone = broken(command, occasion);
    return alone.isEmpty() ? beforeReceipt(command, file) : alone;
  }

  private interface TimeRule {
    List<Refusal> broken(Command command, Occasion occasion);
  }

  private static final TimeRule KNOWN_BY_NOW =
      (_, occasion) ->
          Rule.unless(
              !occasion.knownAt().isAfter(occasion.now()),
              () -> new KnownInTheFuture(occasion.knownAt(), occasion.now()));

  @Cites("FOIA 2000 s.10(6)")
  private static final TimeRule RECEIVED_BY_TODAY =
      (command, occasion) ->
          Rule.unless(
              !(command instanceof ReceiveRequest || command instanceof ImportCase)
                  || isPast(command, occasion),
              () -> new ReceivedInTheFuture(command.happenedOn(), occasion.today()));

  private static final TimeRule HAPPENED_BY_TODAY =
      (command, occasion) ->
          Rule.unless(
              isPast(command, occasion),
              () -> new HappensInTheFuture(command.happenedOn(), occasion.today()));

  private static final TimeRule HAPPENED_BEFORE_KNOWN =
      (command, occasion) ->
          Rule.unless(
              !command.happenedOn().isAfter(occasion.knownOn()),
              () -> new KnownBeforeItHappened(command.happenedOn(), occasion.knownOn()));

  private static boolean isPast(Command command, Occasion occasion) {
    return !command.happenedOn().isAfter(occasion.today());
  }

  @Cites("FOIA 2000 s.1(1)")
  private static List<Refusal> beforeReceipt(CaseCommand command, CaseFile file) {
    return Rule.unless(
        !command.happenedOn().isBefore(file.request().receivedOn()),
        () -> new HappenedBeforeReceipt(command.happenedOn(), file.request().receivedOn()));
  }
}
