package uk.foicasebook.command.aggregate;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.messaging.annotation.SourceId;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.command.domain.CaseCommand;
import uk.foicasebook.command.domain.CaseRefusal.NoSuchCase;
import uk.foicasebook.command.domain.Decision;
import uk.foicasebook.command.domain.FoiCase;
import uk.foicasebook.command.domain.FoiCase.Known;
import uk.foicasebook.events.CaseEvent;

/**
 * A request for information, from the day it comes in, and the one way every command is obeyed.
 * What follows from a command is the decider's business, whose switches name them all.
 */
@Aggregate(type = "case", repository = CaseRepository.BEAN, commandTargetResolver = CaseTarget.BEAN)
public class CaseAggregate {
  @AggregateIdentifier
  @SuppressWarnings("UnusedVariable") // Axon reads it
  private @Nullable String id;

  private FoiCase state = FoiCase.unknown();
  private long revision = -1;

  @Decides
  Recorded on(CaseCommand c, @MetaDataValue(Instruction.KEY) Instruction i, CaseOffice office) {
    return obey(c, i, office);
  }

  private Recorded obey(CaseCommand command, Instruction given, CaseOffice office) {
    var occasion = office.occasion(given, command);
    var decision = office.decide(command, state, occasion);
    admit(given, decision);
    return switch (decision) {
      case Decision.Accepted(var facts) ->
          record(office.seal(given.caseId(), facts), given, office.signature(given, occasion));
      case Decision.Refused refusal -> throw refused(refusal);
    };
  }

  /** To a stale page this is another case; to those who may not see it there is none at all. */
  private void admit(Instruction given, Decision decision) {
    var expected = given.expectedRevision();
    if (state instanceof Known
        && expected != null
        && expected != revision
        && !decision.equals(Decision.refuse(new NoSuchCase()))) {
      throw refused(new StaleRevision(expected, revision));
    }
  }

  private Recorded record(List<CaseEvent> facts, Instruction given, MetaData signature) {
    id = given.caseId().toString();
    facts.forEach(fact -> apply(fact, signature));
    if (state instanceof Known known) {
      return new Recorded(known.reference(), revision, facts);
    }
    throw new IllegalStateException("An unknown case accepts nothing but its opening");
  }

  private static CommandExecutionException refused(Object why) {
    return new CommandExecutionException(why.getClass().getSimpleName(), null, why);
  }

  @EventSourcingHandler
  void on(CaseEvent fact, MetaData beside, @SourceId String caseId, CaseOffice office) {
    id = caseId;
    revision++;
    state = state.evolve(office.open(caseId, fact), Signature.by(beside));
  }
}
