package uk.foicasebook.command.rest;

import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.jwt.Jwt;
import uk.foicasebook.command.desk.Person;
import uk.foicasebook.command.domain.Role;
import uk.foicasebook.command.security.Reading;
import uk.foicasebook.command.security.RoleTable;
import uk.foicasebook.command.security.SignedIn;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.CaseId;

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

  static Problem noSuchCase() {
    return Problem.of(HttpStatus.NOT_FOUND, "no-such-case", "No such case", "No case has this id.");
  }

  /** What is no id at all is no case either. */
  static CaseId caseId(String text) {
    try {
      return CaseId.of(text);
    } catch (IllegalArgumentException _) {
      throw noSuchCase();
    }
  }

  /**
   * @throws Problem unless one of the person's roles may give the command
   */
  static void demandRole(Person person, CommandRoute route) {
    demand(person, RoleTable.rolesFor(route.command()), route.name());
  }

  /**
   * Who asks, if one of their roles lets them.
   *
   * @throws Problem unless it does
   */
  static Person demandRole(Jwt token, Reading reading) {
    var person = SignedIn.person(token);
    demand(person, reading.roles(), reading.method() + " " + reading.path());
    return person;
  }

  /**
   * The authority somebody acts for, which must be the one they name. To others it is not there.
   *
   * @throws Problem unless it is
   */
  static AuthorityId demandAuthority(Jwt token, String named) {
    var theirs = SignedIn.person(token).authority();
    if (!theirs.value().equals(named)) {
      throw Problem.of(
          HttpStatus.NOT_FOUND,
          "no-such-authority",
          "No such authority",
          "You act for no authority of this id.");
    }
    return theirs;
  }

  private static void demand(Person person, Set<Role> allowed, String what) {
    if (person.roles().stream().noneMatch(allowed::contains)) {
      throw Problem.of(
              HttpStatus.FORBIDDEN,
              "not-allowed",
              "Not allowed",
              "Your roles do not allow " + what + ".")
          .with("roles", allowed.stream().map(SignedIn::claim).sorted().toList());
    }
  }
}
