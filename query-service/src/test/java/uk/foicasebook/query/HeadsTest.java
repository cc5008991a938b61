package uk.foicasebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.foicasebook.events.chain.Head;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.query.running.Facts;
import uk.foicasebook.query.running.QueryService;
import uk.foicasebook.query.running.SignIn;

/** The archive beside the store it is a copy of, as an auditor has them compared. */
class HeadsTest {
  private static final List<Envelope> ONE = Facts.openCase(1, "2026-02-24");
  private static final List<Envelope> TWO = Facts.openCase(2, "2026-02-24");
  private static final String AUDITOR = SignIn.token("sample-police", "auditor");
  private static final Map<String, Head> STORE = new TreeMap<>();
  private static final List<String> TOKENS = new ArrayList<>();
  private static HttpServer commandService;
  private static QueryService service;

  @BeforeAll
  static void start() throws IOException {
    commandService =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    commandService.createContext(
        "/audit/heads",
        exchange -> {
          TOKENS.add(exchange.getRequestHeaders().getFirst("Authorization"));
          String after = exchange.getRequestURI().getQuery().substring("after=".length());
          byte[] page = page(after).getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, page.length);
          exchange.getResponseBody().write(page);
          exchange.close();
        });
    commandService.start();
    service =
        QueryService.start(
            "casebook.audit.command-service=http://localhost:"
                + commandService.getAddress().getPort());
    service.publish(ONE);
    service.publish(TWO);
    service.awaitFacts(ONE.size() + TWO.size());
  }

  /** One head a page, so that pages are followed. */
  private static String page(String after) {
    return JsonMapper.shared()
        .writeValueAsString(
            STORE.values().stream()
                .filter(head -> head.stream().compareTo(after) > 0)
                .findFirst()
                .<Map<String, Object>>map(
                    head -> Map.of("heads", List.of(head), "next", head.stream()))
                .orElse(Map.of("heads", List.of())));
  }

  @AfterAll
  static void stop() {
    service.close();
    commandService.stop(0);
  }

  @BeforeEach
  void the_store_has_both_cases() {
    STORE.clear();
    has(head(ONE.getLast()));
    has(head(TWO.getLast()));
  }

  @Test
  void two_books_that_agree_are_said_to() {
    JsonNode store = verify();
    assertThat(store.path("compared").asBoolean()).isTrue();
    assertThat(store.path("cases").asInt()).isEqualTo(2);
    assertThat(store.path("differences").isEmpty()).isTrue();
    assertThat(TOKENS).contains("Bearer " + AUDITOR);
  }

  @Test
  void what_came_after_the_store_was_asked_is_no_difference() {
    has(head(ONE.getFirst()));
    assertThat(verify().path("differences").isEmpty()).isTrue();
  }

  @Test
  void a_case_that_ends_otherwise_is_named() {
    Head is = head(ONE.getLast());
    has(new Head(is.stream(), is.revision(), "0".repeat(64)));
    assertDiffers(1, "revision 1 is another fact in the store");
  }

  @Test
  void a_case_whose_tail_is_missing_here_is_named() {
    has(new Head(head(ONE.getLast()).stream(), 7, "0".repeat(64)));
    assertDiffers(1, "it ends at revision 1 here, and at 7 in the store");
  }

  @Test
  void a_case_that_is_missing_here_is_named() {
    has(new Head(Facts.caseNumber(3).toString(), 4, "0".repeat(64)));
    assertDiffers(3, "it is missing here; the store has it up to revision 4");
  }

  @Test
  void a_case_that_the_store_has_not_is_named() {
    STORE.remove(TWO.getFirst().stream());
    assertDiffers(2, "the store has no such case");
  }

  @Test
  void what_could_not_be_compared_is_not_said_to_agree() {
    try (var alone = QueryService.start();
        var lost = QueryService.start("casebook.audit.command-service=http://localhost:1")) {
      for (QueryService each : List.of(alone, lost)) {
        JsonNode store = each.as(AUDITOR, "/audit/verify").body().path("store");
        assertThat(store.path("compared").asBoolean()).isFalse();
        assertThat(store.path("says").asString()).startsWith("Not compared: ");
      }
    }
  }

  private static void assertDiffers(int caseNumber, String what) {
    JsonNode differences = verify().path("differences");
    assertThat(differences.findValuesAsString("caseId"))
        .containsExactly(Facts.caseNumber(caseNumber).toString());
    assertThat(differences.findValuesAsString("what")).containsExactly(what);
  }

  private static JsonNode verify() {
    return service.as(AUDITOR, "/audit/verify").body().path("store");
  }

  private static void has(Head head) {
    STORE.put(head.stream(), head);
  }

  private static Head head(Envelope fact) {
    return new Head(fact.stream(), fact.revision(), fact.metadata().hash());
  }
}
