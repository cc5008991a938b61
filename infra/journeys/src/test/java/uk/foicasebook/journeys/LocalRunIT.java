package uk.foicasebook.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import uk.foicasebook.local.Ports;

/**
 * What {@code infra/run} promises to the person at the terminal, and to the scripts that rely on
 * it.
 */
@TestMethodOrder(OrderAnnotation.class)
class LocalRunIT {
  @TempDir(cleanup = CleanupMode.ALWAYS)
  static Path directory;

  private static final Ports PORTS = Ports.free();

  private static Terminal running;

  @AfterAll
  static void nothing_is_left_behind() {
    if (running != null) {
      running.signal("TERM");
      running.awaitEnd();
    }
  }

  @Test
  @Order(1)
  void it_says_how_far_it_is_and_then_that_it_is_ready() {
    running = Terminal.run(PORTS, "--data", data());
    running.awaitReady();
    assertThat(running.output())
        .contains("PostgreSQL answers on port " + PORTS.postgres())
        .contains("Kafka answers on port " + PORTS.kafka())
        .contains("The command service answers on port " + PORTS.command())
        .contains("The query service answers on port " + PORTS.query())
        .contains("Three things to try");
    assertThat(running.finds("01/FOI/19/000807")).isTrue();
  }

  @Test
  @Order(2)
  void a_second_start_on_the_same_data_is_told_who_has_it() {
    Terminal second = Terminal.run(Ports.free(), "--data", data());
    assertThat(second.awaitEnd()).isEqualTo(1);
    assertThat(second.output())
        .isEqualTo(
            "Another FOI Casebook (process %d) is running on the data in %s. Stop it, or give this one its own with --data.\n"
                .formatted(running.pid(), data()));
  }

  @Test
  @Order(3)
  void a_port_in_use_is_named_with_the_variable_that_moves_it() {
    Terminal second = Terminal.run(PORTS, "--data", directory.resolve("other").toString());
    assertThat(second.awaitEnd()).isEqualTo(1);
    assertThat(second.output())
        .contains(
            "Port %d is in use by something else. The query service needs it; set CASEBOOK_QUERY_PORT to another."
                .formatted(PORTS.query()))
        .doesNotContain("\tat ");
  }

  @Test
  @Order(4)
  void data_are_not_emptied_without_being_asked_to() {
    running.signal("TERM");
    assertThat(running.awaitEnd()).isZero();
    Terminal fresh = Terminal.run(PORTS, "--data", data(), "--fresh");
    assertThat(fresh.awaitEnd()).isEqualTo(1);
    assertThat(fresh.output())
        .isEqualTo("--fresh would delete every case in %s. Add --yes.\n".formatted(data()));
  }

  @Test
  @Order(5)
  void what_was_there_is_there_after_a_restart() {
    running = Terminal.run(PORTS, "--data", data());
    running.awaitReady();
    assertThat(running.finds("01/FOI/19/000807")).isTrue();
    assertThat(running.output()).doesNotContain("sample cases");
  }

  @Test
  @Order(6)
  void after_a_kill_the_next_start_clears_up_and_finds_everything() {
    running.signal("KILL");
    running.awaitEnd();
    running = Terminal.run(PORTS, "--data", data());
    running.awaitReady();
    assertThat(running.output()).contains("left by a run that was killed");
    assertThat(running.finds("01/FOI/19/000807")).isTrue();
  }

  @Test
  @Order(7)
  void a_part_that_is_killed_is_started_again() {
    running.killChild("query-service");
    Eventually.holds(() -> assertThat(running.output()).contains("query-service answers again"));
    assertThat(running.finds("01/FOI/19/000807")).isTrue();
  }

  @Test
  @Order(8)
  void interrupted_it_stops_everything_and_ends_with_status_0() {
    running.signal("INT");
    assertThat(running.awaitEnd()).isZero();
    assertThat(running.childrenAlive()).isEmpty();
    assertThat(Path.of(data(), "postgres", "postmaster.pid")).doesNotExist();
    assertThat(Files.exists(Path.of(data(), "logs", "command-service.log"))).isTrue();
    running = null;
  }

  private static String data() {
    return directory.resolve("data").toString();
  }
}
