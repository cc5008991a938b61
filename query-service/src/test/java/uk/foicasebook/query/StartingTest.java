package uk.foicasebook.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.foicasebook.query.running.Facts;
import uk.foicasebook.query.running.Parts;
import uk.foicasebook.query.running.QueryService;
import uk.foicasebook.query.running.SignIn;

/** How it starts and ends. */
class StartingTest {
  @TempDir Path directory;

  @Test
  void without_kafka_it_starts_and_answers_and_says_that_it_waits() {
    try (var service = QueryService.start()) {
      service.publish(Facts.openCase(1, "2026-02-02"));
      service.awaitFacts(2);
      service.stop();
      service.run("spring.kafka.bootstrap-servers=127.0.0.1:1");
      assertThat(service.get("/cases/" + Facts.caseNumber(1)).status()).isEqualTo(200);
      assertThat(service.feedHealth().path("status").asString()).isEqualTo("UNKNOWN");
      assertThat(service.as(null, "/actuator/health/readiness").status()).isEqualTo(200);
    }
  }

  @Test
  void health_says_how_far_the_calendar_reaches_and_not_where_the_service_lives() {
    try (var service = QueryService.start()) {
      var components = service.as(null, "/actuator/health").body().path("components");
      assertThat(components.path("calendar").path("status").asString()).isEqualTo("UP");
      assertThat(components.path("calendar").path("details").path("horizon").asString())
          .isEqualTo("2030-12-31");
      assertThat(components.toString()).doesNotContain("/tmp", "path");
    }
  }

  @Test
  void a_topic_that_comes_late_is_found() {
    try (var service = QueryService.startWithoutTopic()) {
      assertThat(service.feedHealth().path("status").asString()).isEqualTo("UNKNOWN");
      service.makeTopic();
      service.publish(Facts.openCase(1, "2026-02-02"));
      service.awaitFacts(2);
    }
  }

  @Test
  void it_goes_when_its_parent_has_gone() throws IOException, InterruptedException {
    Process child =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path")),
                    QueryServiceApplication.class.getName(),
                    "--casebook.exit-with-parent=true",
                    "--server.port=0",
                    "--spring.datasource.url=" + Parts.database(),
                    "--spring.kafka.bootstrap-servers=" + Parts.bootstrapServers(),
                    "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + SignIn.issuer(),
                    "--casebook.keys.url=" + Parts.keys(),
                    "--casebook.keys.master-key=" + Parts.MASTER_KEY,
                    "--logging.level.root=WARN",
                    "--logging.level.uk.foicasebook.query=INFO"))
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("log").toFile())
            .start();
    try {
      await()
          .atMost(Duration.ofSeconds(120))
          .until(() -> log().contains("Started QueryServiceApplication"));
      child.getOutputStream().close();
      assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(child.exitValue()).isZero();
    } finally {
      child.destroyForcibly();
    }
  }

  @Test
  void an_address_that_is_none_is_answered_without_a_page_of_the_servers_own() throws IOException {
    try (var service = QueryService.start();
        var socket = new Socket("localhost", service.port())) {
      OutputStream out = socket.getOutputStream();
      out.write(
          "GET /cases/%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
              .getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("<html", "Tomcat");
    }
  }

  private String log() throws IOException {
    return Files.readString(directory.resolve("log"));
  }
}
