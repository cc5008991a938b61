package uk.foicasebook.command.rest;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.foicasebook.command.desk.Person;
import uk.foicasebook.command.domain.Role;
import uk.foicasebook.command.security.SignedIn;
import uk.foicasebook.command.watch.MorningSheet;
import uk.foicasebook.command.watch.Sheet;

/** The morning sheet of one's own authority: to read, and to have gone through at once. */
@RestController
class MorningSheetResource {
  static final String PATH = "/morning-sheet";

  /** Who may see it: everybody who works on cases. */
  private static final Set<Role> READERS =
      EnumSet.of(Role.OFFICER, Role.MANAGER, Role.ADMINISTRATOR, Role.SERVICE);

  private static final Set<Role> RUNNERS = EnumSet.of(Role.MANAGER, Role.ADMINISTRATOR);

  private final MorningSheet sheet;

  MorningSheetResource(MorningSheet sheet) {
    this.sheet = sheet;
  }

  @GetMapping(PATH)
  Sheet read(@AuthenticationPrincipal Jwt token) {
    return sheet.read(demand(token, READERS).authority());
  }

  @PostMapping(PATH)
  Sheet run(@AuthenticationPrincipal Jwt token) {
    return sheet
        .run(demand(token, RUNNERS).authority())
        .orElseThrow(
            () ->
                Problem.of(
                    HttpStatus.CONFLICT,
                    "already-running",
                    "The morning sheet is being gone through",
                    "Somebody else started it. Read it again in a moment."));
  }

  private static Person demand(Jwt token, Set<Role> roles) {
    var person = SignedIn.person(token);
    if (person.roles().stream().noneMatch(roles::contains)) {
      throw Problem.of(
              HttpStatus.FORBIDDEN,
              "not-allowed",
              "Not allowed",
              "Your roles do not allow the morning sheet.")
          .with("roles", roles.stream().map(SignedIn::claim).sorted().toList());
    }
    return person;
  }
}
