package uk.foicasebook.command.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.foicasebook.command.Casebook;
import uk.foicasebook.command.Postgres;
import uk.foicasebook.command.Requests;
import uk.foicasebook.command.SignIn;

/** How much one client may ask for, and what every answer carries. */
class LimitsTest {
  private static Casebook casebook;

  @BeforeAll
  static void start() {
    casebook =
        Casebook.on(
            Postgres.newDatabase(),
            "--casebook.limits.burst=5",
            "--casebook.limits.requests-per-minute=1");
  }

  @AfterAll
  static void stop() {
    casebook.close();
  }

  @Test
  void one_person_who_asks_too_often_waits_and_the_others_do_not() {
    var eager = SignIn.token("eager", "sample-police", "officer");
    for (var i = 0; i < 5; i++) {
      assertThat(casebook.postAs(eager, "/cases", Requests.received()).status()).isEqualTo(201);
    }

    var refused = casebook.postAs(eager, "/cases", Requests.received());

    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.problem()).isEqualTo("too-many-requests");
    assertThat(Long.parseLong(refused.header("Retry-After"))).isBetween(1L, 60L);
    assertThat(casebook.post("/cases", Requests.received()).status()).isEqualTo(201);
    assertThat(
            casebook
                .postAs(
                    SignIn.token("eager", "other-council", "officer"),
                    "/cases",
                    Requests.received())
                .status())
        .isEqualTo(201);
    assertThat(casebook.get("/actuator/health/liveness").status()).isEqualTo(200);
  }

  @Test
  void headers_that_are_too_large() {
    var reply = as("headers", "/cases", "{}", "X-Long", "x".repeat(17_000));

    assertThat(reply.status()).isEqualTo(431);
    assertThat(reply.problem()).isEqualTo("headers-too-large");
  }

  @Test
  void a_body_that_is_too_large_said_beforehand_or_not() {
    var large = " ".repeat((1 << 20) + 1);
    assertThat(as("body", "/cases", large).status()).isEqualTo(413);

    var streamed =
        casebook
            .request("/cases")
            .header("Authorization", "Bearer " + SignIn.token("body", "sample-police", "officer"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large.getBytes())))
            .build();
    var reply = casebook.send(streamed);
    assertThat(reply.status()).isEqualTo(413);
    assertThat(reply.problem()).isEqualTo("body-too-large");
  }

  @Test
  void every_answer_carries_safe_headers_and_says_nothing_of_the_server() {
    var answers =
        List.of(
            as("safe", "/cases", Requests.received()),
            as("safe", "/cases", "{}"),
            casebook.get("/cases"),
            casebook.get("/actuator/health/liveness"));
    assertThat(answers)
        .allSatisfy(
            answer -> {
              assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
              assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
              assertThat(answer.header("Cache-Control")).contains("no-store");
              assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
              assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
              assertThat(answer.header("Server")).isEmpty();
              assertThat(answer.header("X-Powered-By")).isEmpty();
            });
  }

  private static Casebook.Reply as(String person, String path, String body, String... headers) {
    return casebook.postAs(SignIn.token(person, "sample-police", "officer"), path, body, headers);
  }
}
