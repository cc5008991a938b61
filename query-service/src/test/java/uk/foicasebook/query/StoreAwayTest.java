package uk.foicasebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.query.config.Role;
import uk.foicasebook.query.config.Route;
import uk.foicasebook.query.running.Facts;
import uk.foicasebook.query.running.QueryService;
import uk.foicasebook.query.running.SignIn;

/** The database of the read models goes away under a running service. */
class StoreAwayTest {
  /** What is answered from memory, or is about the service itself. */
  private static final Set<Route> WITHOUT_DATABASE =
      EnumSet.of(
          Route.AUTHORITY_PROFILE,
          Route.CALENDAR,
          Route.DIARY_SUBSCRIPTION,
          Route.OPENAPI,
          Route.HEALTH,
          Route.METRICS,
          Route.STATISTICS);

  @Test
  void every_question_that_needs_it_is_answered_with_when_to_ask_again() throws IOException {
    List<Envelope> facts = Facts.openCase(1, "2026-02-24");
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
        var service =
            QueryService.start(
                "spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                "spring.datasource.hikari.connection-timeout=500")) {
      service.publish(facts);
      service.awaitFacts(facts.size());
      assertThat(service.get("/board").status()).isEqualTo(200);

      postgres.close();

      String everybody =
          SignIn.token(
              "sample-police",
              Arrays.stream(Role.values()).map(Role::claim).toArray(String[]::new));
      var otherwise = new EnumMap<Route, Integer>(Route.class);
      for (Route route : Route.values()) {
        if (route.method().name().equals("GET") && !WITHOUT_DATABASE.contains(route)) {
          var answer = service.as(everybody, path(route));
          if (answer.status() != 503) {
            otherwise.put(route, answer.status());
            continue;
          }
          assertThat(answer.whole().headers().firstValue("Retry-After")).hasValue("5");
          assertThat(answer.whole().headers().firstValue("Content-Disposition")).isEmpty();
          assertThat(answer.whole().headers().firstValue("Content-Type").orElseThrow())
              .startsWith("application/problem+json");
          assertThat(answer.whole().body())
              .contains("urn:foi-casebook:problem:database-unavailable")
              .doesNotContain("jdbc", "localhost", "Hikari", "Exception", "select", "\tat ");
        }
      }
      assertThat(otherwise).isEmpty();
      assertThat(service.as(null, "/actuator/health/readiness").status()).isEqualTo(503);
      assertThat(service.as(null, "/actuator/health/liveness").status()).isEqualTo(200);
    }
  }

  private static String path(Route route) {
    return route
            .path()
            .replace("{caseId}", Facts.caseNumber(1).toString())
            .replace("{step}", "0")
            .replace("{definition}", "section-45-code")
            .replaceAll("\\{[^}]+}", "1")
        + (route == Route.CASE_DIFF ? "?from=2026-03-02" : "")
        + (route.path().contains("{definition}") ? "?period=2026-Q1" : "")
        + (route.path().contains("/cases") && route.path().contains("{definition}")
            ? "&figure=received"
            : "");
  }
}
