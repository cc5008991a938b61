package uk.foicasebook.command.aggregate;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;

/**
 * Handles every command the decider decides. Axon finds a handler by the name of a command, which
 * is its exact class unless the message says otherwise; ours says one name for all. An unknown case
 * reaches the decider too, which knows what to say to it; Axon would only say that there is no such
 * aggregate.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@CommandHandler(commandName = Instruction.COMMAND)
@CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
@interface Decides {}
