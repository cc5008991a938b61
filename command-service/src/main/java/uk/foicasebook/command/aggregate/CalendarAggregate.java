package uk.foicasebook.command.aggregate;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.command.domain.CalendarCommand;
import uk.foicasebook.command.domain.Decision;
import uk.foicasebook.command.domain.Ruling.Denied;
import uk.foicasebook.command.domain.Ruling.Granted;
import uk.foicasebook.command.domain.Ruling.Unchanged;
import uk.foicasebook.events.CalendarEvent;
import uk.foicasebook.events.calendar.CalendarFold;
import uk.foicasebook.law.calendar.CalendarEditions;

/** The one calendar of the installation, which begins with the editions the law carries. */
@Aggregate(type = "calendar", commandTargetResolver = CaseTarget.BEAN)
class CalendarAggregate {
  @AggregateIdentifier
  @SuppressWarnings("UnusedVariable") // Axon reads it
  private @Nullable String id;

  private CalendarEditions editions = CalendarEditions.official();
  private long revision = -1;

  @CommandHandler(commandName = Instruction.CALENDAR_COMMAND)
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Recorded on(
      CalendarCommand c, @MetaDataValue(Instruction.KEY) Instruction i, ReferenceOffice office) {
    return obey(c, i, office);
  }

  private Recorded obey(CalendarCommand command, Instruction given, ReferenceOffice office) {
    var expected = given.expectedRevision();
    if (expected != null && expected != revision) {
      throw refused(new StaleRevision(expected, revision));
    }
    var occasion = office.occasion(given, editions);
    return switch (office.decide(command, editions, occasion)) {
      case Granted(var fact) -> {
        id = CalendarEvent.CALENDAR;
        apply(fact, office.signature(command, given, occasion));
        yield new Recorded(null, revision, List.of(fact));
      }
      case Unchanged() -> new Recorded(null, revision, List.of());
      case Denied(var reasons) -> throw refused(new Decision.Refused(reasons));
    };
  }

  private static CommandExecutionException refused(Object why) {
    return new CommandExecutionException(why.getClass().getSimpleName(), null, why);
  }

  @EventSourcingHandler
  void on(CalendarEvent fact) {
    id = CalendarEvent.CALENDAR;
    revision++;
    editions = editions.with(CalendarFold.edition(editions.newest(), fact));
  }
}
