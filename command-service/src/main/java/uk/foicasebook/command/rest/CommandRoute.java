package uk.foicasebook.command.rest;

import java.util.Locale;
import uk.foicasebook.command.domain.CaseCommand;
import uk.foicasebook.command.domain.IntakeCommand.ReceiveRequest;

/**
 * Where a command is posted to.
 *
 * @param name as in the address: {@code receive-request}
 * @param shape of its body
 */
record CommandRoute(String name, Class<? extends CaseCommand> command, Shape.Members shape) {

  static CommandRoute of(Class<? extends CaseCommand> command) {
    return new CommandRoute(kebab(command), command, Shapes.of(command.asSubclass(Record.class)));
  }

  /** Whether it needs no case, since it makes one. */
  boolean opensCase() {
    return command == ReceiveRequest.class;
  }

  /** The address, as a template. */
  String path() {
    return opensCase() ? "/cases" : "/cases/{caseId}/" + name;
  }

  private static String kebab(Class<?> command) {
    return command.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
