package uk.foicasebook.command.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.foicasebook.command.desk.Answer;
import uk.foicasebook.command.desk.CommandDesk;
import uk.foicasebook.command.desk.Submission;
import uk.foicasebook.command.security.SignedIn;
import uk.foicasebook.events.AuthorityEvent;
import uk.foicasebook.events.CalendarEvent;

/** Where commands come in that are about no case: about what all cases rest on. */
@RestController
@RequestMapping(
    consumes = MediaType.APPLICATION_JSON_VALUE,
    produces = MediaType.APPLICATION_JSON_VALUE)
class ReferenceResource {
  private final CommandRoutes routes;
  private final CommandReader reader;
  private final CommandDesk desk;

  ReferenceResource(CommandRoutes routes, CommandReader reader, CommandDesk desk) {
    this.routes = routes;
    this.reader = reader;
    this.desk = desk;
  }

  /** Gives the calendar one command. */
  @PostMapping("/calendar/{command}")
  ResponseEntity<Answer> calendar(
      @PathVariable String command, @AuthenticationPrincipal Jwt token, HttpServletRequest request)
      throws IOException {
    return submit(CalendarEvent.CALENDAR, About.CALENDAR, command, token, request);
  }

  /** Gives an authority one command, which only its own people may. */
  @PostMapping("/authorities/{authority}/{command}")
  ResponseEntity<Answer> authority(
      @PathVariable String authority,
      @PathVariable String command,
      @AuthenticationPrincipal Jwt token,
      HttpServletRequest request)
      throws IOException {
    var theirs = Doors.demandAuthority(token, authority);
    return submit(AuthorityEvent.stream(theirs), About.AUTHORITY, command, token, request);
  }

  private ResponseEntity<Answer> submit(
      String stream, About about, String command, Jwt token, HttpServletRequest request)
      throws IOException {
    var person = SignedIn.person(token);
    var route = routes.about(about, command).orElseThrow(Doors::noSuchCommand);
    Doors.demandRole(person, route);
    var body = JsonBody.of(request);
    var orders = List.of(reader.read(route, body.json(), "", Set.of()));
    var submission =
        new Submission(
            stream,
            orders,
            person,
            RequestHeaders.expectedRevision(request),
            RequestHeaders.retryKey(request, body.bytes()),
            UUID.randomUUID().toString());
    return Outcomes.respond(desk.submit(submission), orders, false);
  }
}
