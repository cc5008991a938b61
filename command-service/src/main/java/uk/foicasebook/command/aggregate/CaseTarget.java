package uk.foicasebook.command.aggregate;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.springframework.stereotype.Component;

/** Finds what a command is for: beside the command, which does not carry it. */
@Component(CaseTarget.BEAN)
final class CaseTarget implements CommandTargetResolver {
  static final String BEAN = "caseTarget";

  @Override
  public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
    if (command.getMetaData().get(Instruction.KEY) instanceof Instruction instruction) {
      return new VersionedAggregateIdentifier(instruction.stream(), null);
    }
    throw new IllegalArgumentException(
        "A command travels with its instruction: " + command.getCommandName());
  }
}
