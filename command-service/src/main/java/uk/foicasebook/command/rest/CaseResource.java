package uk.foicasebook.command.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.foicasebook.command.desk.Answer;
import uk.foicasebook.command.desk.CaseIds;
import uk.foicasebook.command.desk.CommandDesk;
import uk.foicasebook.command.desk.Order;
import uk.foicasebook.command.desk.Person;
import uk.foicasebook.command.desk.Submission;
import uk.foicasebook.command.security.SignedIn;
import uk.foicasebook.events.CaseId;

/** The counter: commands come in here, each at its own address. */
@RestController
@RequestMapping(
    consumes = MediaType.APPLICATION_JSON_VALUE,
    produces = MediaType.APPLICATION_JSON_VALUE)
class CaseResource {
  private final CommandRoutes routes;
  private final CommandReader reader;
  private final BatchReader batches;
  private final CommandDesk desk;
  private final CaseIds caseIds;

  CaseResource(
      CommandRoutes routes,
      CommandReader reader,
      BatchReader batches,
      CommandDesk desk,
      CaseIds caseIds) {
    this.routes = routes;
    this.reader = reader;
    this.batches = batches;
    this.desk = desk;
    this.caseIds = caseIds;
  }

  /** Opens a case. */
  @PostMapping("/cases")
  ResponseEntity<Answer> open(@AuthenticationPrincipal Jwt token, HttpServletRequest request)
      throws IOException {
    return open(routes.opening(), token, request);
  }

  /** Opens a case from an earlier register. */
  @PostMapping("/cases/import-case")
  ResponseEntity<Answer> bringOver(@AuthenticationPrincipal Jwt token, HttpServletRequest request)
      throws IOException {
    return open(routes.opening("import-case"), token, request);
  }

  private ResponseEntity<Answer> open(CommandRoute route, Jwt token, HttpServletRequest request)
      throws IOException {
    var person = SignedIn.person(token);
    Doors.demandRole(person, route);
    var body = JsonBody.of(request);
    var order = reader.read(route, body.json(), "", Set.of());
    return submit(caseIds.next(), List.of(order), person, null, request, body, true);
  }

  /** Gives a case one command. */
  @PostMapping("/cases/{caseId}/{command}")
  ResponseEntity<Answer> command(
      @PathVariable String caseId,
      @PathVariable String command,
      @AuthenticationPrincipal Jwt token,
      HttpServletRequest request)
      throws IOException {
    var person = SignedIn.person(token);
    var route = route(command);
    Doors.demandRole(person, route);
    var id = Doors.caseId(caseId);
    var body = JsonBody.of(request);
    var order = reader.read(route, body.json(), "", Set.of());
    var expected = RequestHeaders.expectedRevision(request);
    return submit(id, List.of(order), person, expected, request, body, false);
  }

  /** Gives a case several commands, in order, all or none. */
  @PostMapping("/cases/{caseId}/" + BatchReader.COMMANDS)
  ResponseEntity<Answer> commands(
      @PathVariable String caseId, @AuthenticationPrincipal Jwt token, HttpServletRequest request)
      throws IOException {
    var person = SignedIn.person(token);
    var id = Doors.caseId(caseId);
    var body = JsonBody.of(request);
    var entries = batches.read(body.json());
    entries.forEach(entry -> Doors.demandRole(person, entry.route()));
    var orders = entries.stream().map(BatchReader.Entry::order).toList();
    var expected = RequestHeaders.expectedRevision(request);
    return submit(id, orders, person, expected, request, body, false);
  }

  private ResponseEntity<Answer> submit(
      CaseId id,
      List<Order> orders,
      Person person,
      @Nullable Long expected,
      HttpServletRequest request,
      JsonBody body,
      boolean opened) {
    var retryKey = RequestHeaders.retryKey(request, body.bytes());
    var correlation = UUID.randomUUID().toString();
    var submission = new Submission(id.toString(), orders, person, expected, retryKey, correlation);
    return Outcomes.respond(desk.submit(submission), orders, opened);
  }

  private CommandRoute route(String name) {
    return routes.forCase(name).orElseThrow(Doors::noSuchCommand);
  }
}
