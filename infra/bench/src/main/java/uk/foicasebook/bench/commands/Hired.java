package uk.foicasebook.bench.commands;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A {@link Worker} in its own process. */
final class Hired implements AutoCloseable {
  private final Process process;
  private final BufferedReader answers;
  private final PrintWriter orders;
  private final int port;

  private Hired(Process process) {
    this.process = process;
    this.answers = process.inputReader(StandardCharsets.UTF_8);
    this.orders = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
    this.port = Integer.parseInt(answer());
  }

  static Hired with(String classPath, Path log, List<String> settings) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx512m",
            "-XX:+UseSerialGC", // as infra/run starts it
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-cp",
            classPath,
            Worker.class.getName()));
    command.addAll(settings);
    return new Hired(new ProcessBuilder(command).redirectError(Redirect.to(log.toFile())).start());
  }

  int port() {
    return port;
  }

  /** Opens so many cases, to work on from now on. */
  List<String> open(int many) {
    return List.of(ask("open " + many).split(" "));
  }

  double perSecond(int clients, Duration time) {
    return Double.parseDouble(ask("work " + clients + " " + time));
  }

  long cpuMillis() {
    return Long.parseLong(ask("cpu"));
  }

  private String ask(String order) {
    orders.println(order);
    return answer();
  }

  private String answer() {
    try {
      var answer = answers.readLine();
      if (answer == null) {
        throw new IllegalStateException("A worker has gone; its log says why");
      }
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    orders.close();
    process.destroy();
  }
}
