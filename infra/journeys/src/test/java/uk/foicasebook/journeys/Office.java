package uk.foicasebook.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import uk.foicasebook.local.Casebook;
import uk.foicasebook.local.Home;
import uk.foicasebook.local.demo.Answer;
import uk.foicasebook.local.demo.Desk;
import uk.foicasebook.local.demo.Story;

/** What journeys do over and over at a desk: open a case, command it, ask about it. */
final class Office {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final Desk desk;
  private final String commands;
  private final String queries;

  private Office(Desk desk, int commandPort, int queryPort) {
    this.desk = desk;
    this.commands = "http://localhost:" + commandPort;
    this.queries = "http://localhost:" + queryPort;
  }

  static Office of(Casebook casebook, String person) {
    return new Office(casebook.desk(person), casebook.ports().command(), casebook.ports().query());
  }

  static Office of(Casebook casebook) {
    return of(casebook, "officer");
  }

  /** The same person, speaking to another instance of the command service. */
  Office at(int commandPort, Casebook casebook) {
    return new Office(desk, commandPort, casebook.ports().query());
  }

  /** A case whose request came on a day long past, under a reference nobody has. */
  String opens() {
    Answer answer = command("", receipt("T/" + UUID.randomUUID()));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.body().path("caseId").asString();
  }

  /** Sends a command to {@code /cases} and {@code path}. */
  Answer command(String path, String json, String... headers) {
    return desk.post(commands + "/cases" + path, json, headers);
  }

  /** Gives a case an officer: the shortest command there is, refused only if the case is not. */
  Answer assigns(String caseId, String officer, String... headers) {
    return command(
        "/" + caseId + "/assign-officer",
        "{\"happenedOn\":\"2026-11-02\",\"officer\":\"%s\"}".formatted(officer),
        headers);
  }

  /** Stores a document of a case. */
  Answer stores(String caseId, String as, String mediaType, String content) {
    return desk.send(commands + "/cases/" + caseId + "/documents?as=" + as, mediaType, content);
  }

  /** Asks the command service for a document, or about documents. */
  Answer reads(String address, String... headers) {
    return desk.get(commands + address, headers);
  }

  Answer asks(String path) {
    return desk.get(queries + path);
  }

  /** What a query says once it has seen what {@code told} led to. */
  Answer asksAfter(Answer told, String path) {
    return desk.get(queries + path, "Casebook-After", told.body().path("after").asString());
  }

  /** The store's own account of itself, which auditors may ask the command service for. */
  Answer asksStore(String path) {
    return desk.get(commands + path);
  }

  JsonNode factsOf(String caseId) {
    return asks("/cases/" + caseId + "/history").body().path("facts");
  }

  static String receipt(String reference) {
    return """
    {"happenedOn":"2026-11-02","reference":"%s","channel":"EMAIL","wording":"How many?",
     "requester":{"name":"Sample Person","address":"sample@example.org","type":"INDIVIDUAL"}}\
    """
        .formatted(reference);
  }

  static Story modelCase() {
    Path file = Home.find().samples().resolve("model-case.json");
    return Story.read(file, TODAY);
  }
}
