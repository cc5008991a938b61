package uk.foicasebook.command.rest;

import java.util.Locale;
import uk.foicasebook.command.domain.AuthorityCommand;
import uk.foicasebook.command.domain.CalendarCommand;
import uk.foicasebook.command.domain.Command;
import uk.foicasebook.command.domain.IntakeCommand.ImportCase;
import uk.foicasebook.command.domain.IntakeCommand.ReceiveRequest;

/**
 * Where a command is posted to.
 *
 * @param name as in the address: {@code receive-request}
 * @param shape of its body
 */
record CommandRoute(String name, Class<? extends Command> command, Shape.Members shape) {

  static CommandRoute of(Class<? extends Command> command) {
    return new CommandRoute(kebab(command), command, Shapes.of(command.asSubclass(Record.class)));
  }

  /** Whether it needs no case, since it makes one. */
  boolean opensCase() {
    return command == ReceiveRequest.class || command == ImportCase.class;
  }

  /** What it is about. */
  About about() {
    if (CalendarCommand.class.isAssignableFrom(command)) {
      return About.CALENDAR;
    }
    return AuthorityCommand.class.isAssignableFrom(command) ? About.AUTHORITY : About.CASE;
  }

  /** The address, as a template. */
  String path() {
    if (command == ReceiveRequest.class) {
      return "/cases";
    }
    return opensCase() ? "/cases/" + name : about().prefix() + name;
  }

  private static String kebab(Class<?> command) {
    return command.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
