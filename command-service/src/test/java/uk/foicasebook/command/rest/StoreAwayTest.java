package uk.foicasebook.command.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.foicasebook.command.Casebook;
import uk.foicasebook.command.Postgres;
import uk.foicasebook.command.Requests;
import uk.foicasebook.command.SignIn;

/** PostgreSQL goes away under a running service. */
class StoreAwayTest {

  @Test
  void a_command_is_told_to_come_back_and_nothing_of_the_database()
      throws IOException, SQLException {
    try (var postgres = EmbeddedPostgres.start()) {
      try (var connection = postgres.getPostgresDatabase().getConnection();
          var statement = connection.createStatement()) {
        for (var database : List.of("store_1", "keys_1")) {
          statement.execute("create database " + database);
        }
        for (var role : List.of(Postgres.APPLICATION, Postgres.READER)) {
          statement.execute("create role " + role + " login");
        }
      }
      try (var casebook =
          Casebook.on(
              "jdbc:postgresql://localhost:%d/store_1".formatted(postgres.getPort()),
              "--spring.datasource.hikari.connection-timeout=500")) {
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
