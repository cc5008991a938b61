package uk.foicasebook.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.foicasebook.broker.FreePort;

class LocalPostgresTest {
  @TempDir Path directory;

  @Test
  void what_it_acknowledged_is_on_disk_and_there_after_a_restart() throws Exception {
    int port = FreePort.find();
    try (DataDirectory data = DataDirectory.take(directory)) {
      try (LocalPostgres postgres = LocalPostgres.start(data, port)) {
        assertThat(ask(postgres, Databases.STORE, "create table kept as select 'a fact' as said"))
            .isEqualTo(List.of());
        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
          assertThat(ask(postgres, Databases.STORE, "show " + setting)).isEqualTo(List.of("on"));
        }
      }
      try (LocalPostgres postgres = LocalPostgres.start(data, port)) {
        assertThat(ask(postgres, Databases.STORE, "select said from kept"))
            .isEqualTo(List.of("a fact"));
      }
    }
  }

  @Test
  void one_service_cannot_enter_the_database_of_the_other() {
    try (DataDirectory data = DataDirectory.take(directory);
        LocalPostgres postgres = LocalPostgres.start(data, FreePort.find())) {
      String store = postgres.environment(Databases.STORE).get("SPRING_DATASOURCE_URL");
      assertThat(
              catchThrowable(() -> DriverManager.getConnection(store, Databases.READ, "").close()))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void the_command_service_works_in_roles_that_own_nothing() throws Exception {
    try (DataDirectory data = DataDirectory.take(directory);
        LocalPostgres postgres = LocalPostgres.start(data, FreePort.find())) {
      var environment = postgres.commandEnvironment();

      assertThat(environment)
          .containsEntry("SPRING_DATASOURCE_USERNAME", Databases.STORE_APPLICATION)
          .containsEntry("SPRING_FLYWAY_USER", Databases.STORE)
          .containsEntry("CASEBOOK_KEYS_USERNAME", Databases.KEYS_APPLICATION)
          .containsEntry("CASEBOOK_KEYS_OWNER_USERNAME", Databases.KEYS);
      try (var connection =
              DriverManager.getConnection(
                  environment.get("SPRING_DATASOURCE_URL"), Databases.STORE_APPLICATION, "");
          var statement = connection.createStatement()) {
        assertThat(catchThrowable(() -> statement.execute("create table mine (said text)")))
            .hasMessageContaining("permission denied");
      }
    }
  }

  private static List<String> ask(LocalPostgres postgres, String database, String query)
      throws SQLException {
    String url = postgres.environment(database).get("SPRING_DATASOURCE_URL");
    try (var connection = DriverManager.getConnection(url, database, "");
        var statement = connection.createStatement()) {
      List<String> answers = new ArrayList<>();
      if (statement.execute(query)) {
        try (var rows = statement.getResultSet()) {
          while (rows.next()) {
            answers.add(rows.getString(1));
          }
        }
      }
      return answers;
    }
  }
}
