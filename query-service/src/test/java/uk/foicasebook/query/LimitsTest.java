package uk.foicasebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.foicasebook.query.running.QueryService;
import uk.foicasebook.query.running.SignIn;

/** How much one client may ask for, and what every answer carries. */
class LimitsTest {
  private static QueryService service;

  @BeforeAll
  static void start() {
    service =
        QueryService.start("casebook.limits.burst=5", "casebook.limits.requests-per-minute=1");
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void one_person_who_asks_too_often_waits_and_the_others_do_not() {
    String eager = SignIn.token("sample-police", "officer");
    HttpResponse<String> last = service.as(eager, "/board").whole();
    for (int i = 0; i < 5; i++) {
      last = service.as(eager, "/board").whole();
    }

    assertThat(last.statusCode()).isEqualTo(429);
    assertThat(last.body()).contains("too-many-requests");
    assertThat(Long.parseLong(last.headers().firstValue("Retry-After").orElseThrow()))
        .isBetween(1L, 60L);
    assertThat(service.as(SignIn.token("other-council", "officer"), "/board").status())
        .isEqualTo(200);
    assertThat(service.as(null, "/actuator/health/liveness").status()).isEqualTo(200);
  }

  @Test
  void what_is_too_large_is_not_read() throws Exception {
    assertThat(send(null, "X-Long", "x".repeat(17_000)).statusCode()).isEqualTo(431);
    assertThat(send(BodyPublishers.ofString(" ".repeat(1 << 19)), "X-Short", "x").statusCode())
        .isEqualTo(413);
    assertThat(
            send(
                    BodyPublishers.fromPublisher(
                        BodyPublishers.ofByteArrays(List.of(new byte[1 << 18], new byte[1 << 18]))),
                    "X-Short",
                    "x")
                .statusCode())
        .isIn(400, 413);
  }

  @Test
  void every_answer_carries_safe_headers() {
    for (String path : List.of("/board", "/actuator/health/liveness")) {
      var headers = service.as(null, path).whole().headers();
      assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
      assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
      assertThat(headers.firstValue("Content-Security-Policy")).isPresent();
      assertThat(headers.firstValue("Server")).isEmpty();
    }
  }

  private static HttpResponse<String> send(
      HttpRequest.BodyPublisher body, String name, String value)
      throws IOException, InterruptedException {
    String path = body == null ? "/openapi.json" : "/calculator";
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + service.port() + path))
            .header(name, value);
    if (body != null) {
      request.header("Content-Type", "application/json").POST(body);
    }
    try (HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      return http.send(request.build(), BodyHandlers.ofString());
    }
  }
}
