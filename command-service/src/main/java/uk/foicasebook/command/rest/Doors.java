package uk.foicasebook.command.rest;

import org.springframework.http.HttpStatus;
import uk.foicasebook.command.desk.Person;
import uk.foicasebook.command.security.RoleTable;
import uk.foicasebook.command.security.SignedIn;

/** Who is let through to a command, and what is said where there is none. */
final class Doors {
  private Doors() {}

  static Problem noSuchCommand() {
    return Problem.of(
        HttpStatus.NOT_FOUND,
        "no-such-command",
        "There is no such command",
        "Every command is listed in /openapi.json.");
  }

  /**
   * @throws Problem unless one of the person's roles may give the command
   */
  static void demandRole(Person person, CommandRoute route) {
    var allowed = RoleTable.rolesFor(route.command());
    if (person.roles().stream().noneMatch(allowed::contains)) {
      throw Problem.of(
              HttpStatus.FORBIDDEN,
              "not-allowed",
              "Not allowed",
              "Your roles do not allow " + route.name() + ".")
          .with("roles", allowed.stream().map(SignedIn::claim).sorted().toList());
    }
  }
}
