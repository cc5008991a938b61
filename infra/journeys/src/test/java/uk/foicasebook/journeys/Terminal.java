package uk.foicasebook.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import uk.foicasebook.local.Home;
import uk.foicasebook.local.LocalRun;
import uk.foicasebook.local.Ports;
import uk.foicasebook.local.demo.Desk;

/** A terminal in which the local run was started, and what it printed there. */
final class Terminal {
  private final Process process;
  private final Path printed;
  private final Ports ports;
  private final Path data;

  private Terminal(Process process, Path printed, Ports ports, Path data) {
    this.process = process;
    this.printed = printed;
    this.ports = ports;
    this.data = data;
  }

  /** Starts it with {@code words}, the first two of which are {@code --data DIR}. */
  static Terminal run(Ports ports, String... words) {
    try {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.add("--enable-native-access=ALL-UNNAMED");
      command.add("--sun-misc-unsafe-memory-access=allow");
      command.add("-Dcasebook.home=" + Home.find().directory());
      command.addAll(List.of("-cp", System.getProperty("java.class.path")));
      command.add(LocalRun.class.getName());
      command.addAll(List.of(words));
      Path printed = Files.createTempFile("terminal", ".txt");
      printed.toFile().deleteOnExit();
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.redirectOutput(printed.toFile());
      builder.environment().putAll(environment(ports));
      return new Terminal(builder.start(), printed, ports, Path.of(words[1]));
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  String output() {
    try {
      return Files.readString(printed);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  void awaitReady() {
    Eventually.holds(
        () ->
            assertThat(!process.isAlive() || output().contains("FOI Casebook is ready\n"))
                .isTrue());
    assertThat(output()).contains("FOI Casebook is ready\n");
  }

  /** Waits for its end and gives its status. */
  int awaitEnd() {
    try {
      assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("has ended").isTrue();
      return process.exitValue();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  long pid() {
    return process.pid();
  }

  void signal(String name) {
    kill(name, process.pid());
  }

  /** Kills one of its parts as a crash would. */
  void killChild(String part) {
    kill("KILL", remembered(data.resolve("run").resolve(part + ".pid")));
  }

  /** The parts that still run though it has ended. */
  List<Long> childrenAlive() {
    try (Stream<Path> files = Files.list(data.resolve("run"))) {
      return files
          .map(Terminal::remembered)
          .filter(pid -> ProcessHandle.of(pid).isPresent())
          .toList();
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  /** Whether the query service knows a case by its reference. */
  boolean finds(String reference) {
    try (HttpClient http = HttpClient.newHttpClient()) {
      Desk officer = Desk.of(http, ports.signIn(), "officer");
      String address = "http://localhost:" + ports.query() + "/cases?reference=" + reference;
      Eventually.holds(
          () ->
              assertThat(officer.get(address).body().path("cases").findValuesAsString("reference"))
                  .isEqualTo(List.of(reference)));
      return true;
    }
  }

  private static long remembered(Path pidFile) {
    try {
      return Long.parseLong(Files.readAllLines(pidFile).getFirst());
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  private static void kill(String signal, long pid) {
    try {
      new ProcessBuilder("kill", "-" + signal, Long.toString(pid)).inheritIO().start().waitFor();
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private static Map<String, String> environment(Ports ports) {
    return Map.of(
        "CASEBOOK_QUERY_PORT", Integer.toString(ports.query()),
        "CASEBOOK_COMMAND_PORT", Integer.toString(ports.command()),
        "CASEBOOK_SIGN_IN_PORT", Integer.toString(ports.signIn()),
        "CASEBOOK_KAFKA_PORT", Integer.toString(ports.kafka()),
        "CASEBOOK_POSTGRES_PORT", Integer.toString(ports.postgres()));
  }
}
