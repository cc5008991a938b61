package uk.foicasebook.command.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import uk.foicasebook.command.Casebook;
import uk.foicasebook.command.Requests;
import uk.foicasebook.command.SignIn;

/** PostgreSQL goes away under a running service. */
class StoreAwayTest {

  @Test
  void a_command_is_told_to_come_back_and_nothing_of_the_database() throws IOException {
    try (var postgres = EmbeddedPostgres.start()) {
      var address = "jdbc:postgresql://localhost:%d/postgres".formatted(postgres.getPort());
      try (var casebook =
          Casebook.on(
              address,
              "--spring.datasource.username=postgres",
              "--spring.datasource.hikari.connection-timeout=500",
              "--casebook.keys.url=" + address.replace("/postgres", "/template1"),
              "--casebook.keys.username=postgres")) {
        assertThat(casebook.post("/cases", Requests.received()).status()).isEqualTo(201);
        assertThat(casebook.get("/actuator/health/readiness").status()).isEqualTo(200);

        postgres.close();

        var command = casebook.post("/cases", Requests.received());
        assertThat(command.status()).isEqualTo(503);
        assertThat(command.problem()).isEqualTo("store-unavailable");
        assertThat(command.header("Retry-After")).isEqualTo("5");
        assertThat(command.response().body())
            .doesNotContain("jdbc", "localhost", "Hikari", "Exception", "select", "\tat ");
        var auditor = SignIn.token("audrey", "sample-police", "auditor");
        assertThat(casebook.getAs(auditor, "/audit/verify").status()).isEqualTo(503);
        assertThat(casebook.get("/actuator/health/readiness").status()).isEqualTo(503);
        assertThat(casebook.get("/actuator/health/liveness").status()).isEqualTo(200);
      }
    }
  }
}
