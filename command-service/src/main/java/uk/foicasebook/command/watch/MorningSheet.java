package uk.foicasebook.command.watch;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import uk.foicasebook.command.aggregate.StoredCases;
import uk.foicasebook.command.config.UkCivilDay;
import uk.foicasebook.command.desk.CommandDesk;
import uk.foicasebook.command.desk.Order;
import uk.foicasebook.command.desk.Outcome;
import uk.foicasebook.command.desk.Person;
import uk.foicasebook.command.desk.Submission;
import uk.foicasebook.command.desk.WatchedCases;
import uk.foicasebook.command.desk.WatchedCases.Watched;
import uk.foicasebook.command.domain.CaseCommand;
import uk.foicasebook.command.domain.Role;
import uk.foicasebook.command.domain.Standing;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.PersonId;

/**
 * Goes through every case in which something is owed or may still come, one command a line. It
 * remembers no run: it looks at today, so that after days of downtime it does what is left to do,
 * and run twice it finds nothing the second time.
 */
@Component
public class MorningSheet {
  private static final Logger log = LoggerFactory.getLogger(MorningSheet.class);
  private static final PersonId HAND = new PersonId("morning-sheet");

  private final WatchedCases watched;
  private final StoredCases cases;
  private final CommandDesk desk;
  private final OneAtATime turn;
  private final Clock clock;
  private final int soon;
  private final AtomicInteger warned;

  MorningSheet(
      WatchedCases watched,
      StoredCases cases,
      CommandDesk desk,
      OneAtATime turn,
      Clock clock,
      MeterRegistry meters,
      @Value("${casebook.morning-sheet.soon:5}") int soon) {
    this.watched = watched;
    this.cases = cases;
    this.desk = desk;
    this.turn = turn;
    this.clock = clock;
    this.soon = soon;
    this.warned = meters.gauge("casebook.morning.warnings", new AtomicInteger());
  }

  /** What the sheet of today says. Nothing is done about it. */
  public Sheet read(AuthorityId authority) {
    return go(authority, false);
  }

  /**
   * Does what the sheet says.
   *
   * @param authority whose cases; null for all
   * @return empty where another instance is at it
   */
  public Optional<Sheet> run(@Nullable AuthorityId authority) {
    return turn.take(() -> go(authority, true));
  }

  private Sheet go(@Nullable AuthorityId authority, boolean doing) {
    LocalDate today = UkCivilDay.of(clock.instant());
    var lapses = new ArrayList<Sheet.Lapse>();
    var warnings = new ArrayList<Sheet.Warning>();
    var over = new ArrayList<Sheet.Over>();
    var unread = 0;
    for (var each : watched.all(authority)) {
      try {
        var standing = cases.standing(each.caseId(), each.authority(), HAND);
        if (standing.isPresent()) {
          line(each, standing.get(), today, doing, lapses, warnings, over);
        }
      } catch (RuntimeException failure) {
        // One case that cannot be read must not keep the others from their day.
        unread++;
        log.warn("Case {} is not on the morning sheet", each.caseId(), failure);
      }
    }
    warnings.sort(Comparator.comparing(Sheet.Warning::due));
    if (doing) {
      warned.set(warnings.size());
      log.info(
          "Morning sheet of {}: {} lapsed, {} due soon or overdue, {} over, {} unread",
          today,
          lapses.size(),
          warnings.size(),
          over.size(),
          unread);
    }
    return new Sheet(today, lapses, warnings, over, unread);
  }

  private void line(
      Watched each,
      Standing standing,
      LocalDate today,
      boolean doing,
      List<Sheet.Lapse> lapses,
      List<Sheet.Warning> warnings,
      List<Sheet.Over> over) {
    var reference = standing.reference();
    var commands = new ArrayList<>(WhenFeeUnpaidForThreeMonthsThenLapse.commands(standing));
    commands.addAll(WhenClarificationUnansweredThenLapse.commands(standing, today));
    for (var command : commands) {
      if (!doing || isDone(each, command)) {
        lapses.add(Sheet.Lapse.of(each.caseId(), reference, command));
      }
    }
    WhenDueSoonThenWarn.warnings(standing, today, soon).stream()
        .map(deadline -> Sheet.Warning.of(each.caseId(), reference, deadline, today))
        .forEach(warnings::add);
    if (WhenWindowsEndThenForget.isOver(standing, today) && commands.isEmpty()) {
      over.add(new Sheet.Over(each.caseId(), reference));
      if (doing) {
        // Where the decider says no, the case waits for what no deadline is counted for.
        WhenWindowsEndThenClose.command(standing, today)
            .ifPresent(command -> isDone(each, command));
        watched.drop(each);
      }
    }
  }

  /** That the decider says no is ordinary: what was due was done an hour ago. */
  private boolean isDone(Watched each, CaseCommand command) {
    var person = new Person(each.authority(), HAND, Set.of(Role.SERVICE));
    var outcome =
        desk.submit(
            new Submission(
                each.caseId().toString(),
                List.of(new Order(command, null, null, null)),
                person,
                null,
                null,
                UUID.randomUUID().toString()));
    return outcome instanceof Outcome.Answered(var answer) && !answer.facts().isEmpty();
  }
}
