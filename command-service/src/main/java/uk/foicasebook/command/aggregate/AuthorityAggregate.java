package uk.foicasebook.command.aggregate;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.messaging.annotation.SourceId;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.command.domain.Authority;
import uk.foicasebook.command.domain.AuthorityCommand;
import uk.foicasebook.command.domain.Decision;
import uk.foicasebook.command.domain.Ruling.Denied;
import uk.foicasebook.command.domain.Ruling.Granted;
import uk.foicasebook.command.domain.Ruling.Unchanged;
import uk.foicasebook.events.AuthorityEvent;

/** A public authority, which begins with having settled nothing about itself. */
@Aggregate(type = "authority", commandTargetResolver = CaseTarget.BEAN)
class AuthorityAggregate {
  @AggregateIdentifier
  @SuppressWarnings("UnusedVariable") // Axon reads it
  private @Nullable String id;

  private Authority state = Authority.unknown();
  private long revision = -1;

  @CommandHandler(commandName = Instruction.AUTHORITY_COMMAND)
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Recorded on(
      AuthorityCommand c, @MetaDataValue(Instruction.KEY) Instruction i, ReferenceOffice office) {
    return obey(c, i, office);
  }

  private Recorded obey(AuthorityCommand command, Instruction given, ReferenceOffice office) {
    var expected = given.expectedRevision();
    if (expected != null && expected != revision) {
      throw refused(new StaleRevision(expected, revision));
    }
    var occasion = office.occasion(given);
    return switch (office.decide(command, state, occasion)) {
      case Granted(var fact) -> {
        id = given.stream();
        apply(fact, office.signature(given, occasion));
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
  void on(AuthorityEvent fact, @SourceId String stream) {
    id = stream;
    revision++;
    state = state.evolve(fact);
  }
}
