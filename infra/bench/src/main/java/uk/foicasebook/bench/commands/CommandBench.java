package uk.foicasebook.bench.commands;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import uk.foicasebook.keys.MasterKey;

/**
 * Four things in turns on one PostgreSQL with fsync on, by as many clients: one row of a fact's
 * size inserted a transaction; a command with sealing and chain; the same without either; and the
 * first again, over HTTP. Of each the median of the rounds counts, and of all only the ratios.
 */
public final class CommandBench {
  private static final int CLIENTS = 32;

  /** So few that the compiler has a processor: among 32 clients it waits for minutes. */
  private static final int WARMING = 2;

  private static final int CASES = 1280;
  private static final int ROUNDS = 5;
  private static final Duration WARM_UP = Duration.ofSeconds(10);
  private static final int MOST_WARM_UPS = 24;
  private static final double WARM = 1.03;
  private static final Duration ROUND = Duration.ofSeconds(8);
  private static final int ROW_BYTES = 600;

  private static final double LOSS_BOUND = 0.15;
  private static final double IN_PROCESS_BOUND = 0.40;
  private static final double OVER_HTTP_BOUND = 0.25;

  private final EmbeddedPostgres postgres;
  private final Hired full;
  private final Hired plain;
  private final String token;

  private CommandBench(EmbeddedPostgres postgres, Hired full, Hired plain, String token) {
    this.postgres = postgres;
    this.full = full;
    this.plain = plain;
    this.token = token;
  }

  /**
   * Exit status 1 where a bound is missed.
   *
   * @param arguments the class path of the service as it is, and of the one that seals and chains
   *     nothing
   */
  public static void main(String[] arguments) throws Exception {
    System.setProperty("http.maxConnections", Integer.toString(CLIENTS));
    var directory = Files.createTempDirectory("command-bench");
    try (var postgres =
            EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "200")
                .start();
        var signIn = new SignInDesk();
        var full =
            Hired.with(
                arguments[0], directory.resolve("full.log"), settings(postgres, signIn, "full"));
        var plain =
            Hired.with(
                arguments[1],
                directory.resolve("plain.log"),
                settings(postgres, signIn, "plain"))) {
      System.out.println("Logs of the two services are in " + directory);
      System.exit(new CommandBench(postgres, full, plain, signIn.officer()).run() ? 0 : 1);
    }
  }

  private boolean run() throws Exception {
    prepare();
    System.out.println("Warming up");
    for (var clients : List.of(WARMING, CLIENTS)) {
      warm(() -> inProcess(full, clients, WARM_UP).perSecond);
      warm(() -> inProcess(plain, clients, WARM_UP).perSecond);
      warm(() -> overHttp(clients, WARM_UP).perSecond);
    }
    inserts(ROUND);
    var rounds = new ArrayList<Round>();
    System.out.printf("%n%8s%10s%10s%10s%10s%n", "round", "inserts", "full", "plain", "http");
    for (var number = 1; number <= ROUNDS; number++) {
      var round =
          new Round(
              inserts(ROUND),
              inProcess(full, CLIENTS, ROUND),
              inProcess(plain, CLIENTS, ROUND),
              overHttp(CLIENTS, ROUND));
      System.out.printf(
          "%8d%10.0f%10.0f%10.0f%10.0f%n",
          number,
          round.inserted,
          round.commands.perSecond,
          round.unsealed.perSecond,
          round.asked.perSecond);
      rounds.add(round);
    }
    return judge(rounds);
  }

  private interface Rate {
    double measured() throws InterruptedException;
  }

  /**
   * Commands on cases just opened, and what they cost.
   *
   * @param cpu processor milliseconds of a command, in the service
   */
  private record Measured(double perSecond, double cpu) {
    static Measured of(Hired worker, Duration time, Rate rate) throws InterruptedException {
      var before = worker.cpuMillis();
      var perSecond = rate.measured();
      return new Measured(
          perSecond, (worker.cpuMillis() - before) / (perSecond * time.toSeconds()));
    }
  }

  /** Until it grows no faster three times running: the compiler is done with it. */
  private static void warm(Rate rate) throws InterruptedException {
    var best = 0.0;
    var still = 0;
    for (var times = 0; times < MOST_WARM_UPS && still < 3; times++) {
      var now = rate.measured();
      still = now > best * WARM ? 0 : still + 1;
      best = Math.max(best, now);
    }
  }

  private record Round(double inserted, Measured commands, Measured unsealed, Measured asked) {}

  private static boolean judge(List<Round> rounds) {
    var loss = median(rounds, r -> 1 - r.commands.perSecond / r.unsealed.perSecond);
    var inProcess = median(rounds, r -> r.commands.perSecond / r.inserted);
    var overHttp = median(rounds, r -> r.asked.perSecond / r.inserted);
    System.out.printf("%n%-52s%8s%10s%n", "median of " + rounds.size() + " rounds", "", "bound");
    System.out.printf(
        "%-52s%8.2f%10.2f%n", "lost to sealing and chain, of a command", loss, LOSS_BOUND);
    System.out.printf(
        "%-52s%8.2f%10.2f%n", "commands in process to rows inserted", inProcess, IN_PROCESS_BOUND);
    System.out.printf(
        "%-52s%8.2f%10.2f%n", "commands over HTTP to rows inserted", overHttp, OVER_HTTP_BOUND);
    System.out.printf(
        "%-52s%8.2f%n",
        "processor milliseconds a command in process", median(rounds, r -> r.commands.cpu));
    System.out.printf(
        "%-52s%8.2f%n",
        "processor milliseconds a command over HTTP", median(rounds, r -> r.asked.cpu));
    return loss <= LOSS_BOUND && inProcess >= IN_PROCESS_BOUND && overHttp >= OVER_HTTP_BOUND;
  }

  private static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
    var sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  /** Text nobody has said before, of the length of a short answer. */
  static String answer(int client, long turn) {
    return "In 2025 there were %d of them, of which %d were found again; see the table of %d."
        .formatted(turn, client, turn + client);
  }

  private void prepare() throws SQLException {
    try (var connection = postgres.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(
          """
          create table row_of_a_fact (
            position bigint generated always as identity primary key,
            event varchar(36) not null unique, stream varchar(36) not null,
            revision bigint not null, payload bytea not null, unique (stream, revision))
          """);
    }
  }

  /** One of the cases, so that each is nobody else's and all have their turn. */
  static String one(List<String> cases, int client, long turn, int clients) {
    return cases.get((int) ((client + turn * clients) % cases.size()));
  }

  private static Measured inProcess(Hired worker, int clients, Duration time)
      throws InterruptedException {
    worker.open(CASES);
    return Measured.of(worker, time, () -> worker.perSecond(clients, time));
  }

  private Measured overHttp(int clients, Duration time) throws InterruptedException {
    var cases = full.open(CASES);
    return Measured.of(full, time, () -> asked(cases, clients, time));
  }

  private double asked(List<String> cases, int clients, Duration time) throws InterruptedException {
    return Clients.perSecond(
        clients,
        time,
        (client, turn) ->
            post(
                full.port(),
                "/" + one(cases, client, turn, clients) + "/draft-answer",
                """
                {"happenedOn":"2026-03-18","strand":"figures","part":"1","answer":"Asked: %s"}
                """
                    .formatted(answer(client, System.nanoTime()))));
  }

  /** By the plainest of clients: what it takes is taken from the service beside it. */
  private void post(int port, String path, String body) throws IOException {
    var connection =
        (HttpURLConnection)
            URI.create("http://localhost:" + port + "/cases" + path).toURL().openConnection();
    connection.setRequestMethod("POST");
    connection.setDoOutput(true);
    connection.setRequestProperty("Authorization", "Bearer " + token);
    connection.setRequestProperty("Content-Type", "application/json");
    var bytes = body.getBytes(UTF_8);
    connection.setFixedLengthStreamingMode(bytes.length);
    try (var sent = connection.getOutputStream()) {
      sent.write(bytes);
    }
    if (connection.getResponseCode() >= 300) {
      try (var said = connection.getErrorStream()) {
        throw new IllegalStateException(
            connection.getResponseCode() + ": " + new String(said.readAllBytes(), UTF_8));
      }
    }
    try (var answer = connection.getInputStream()) {
      answer.readAllBytes();
    }
  }

  private double inserts(Duration time) throws SQLException, InterruptedException {
    var connections = new ArrayList<Connection>();
    try {
      for (var i = 0; i < CLIENTS; i++) {
        connections.add(postgres.getPostgresDatabase().getConnection());
      }
      var payload = new byte[ROW_BYTES];
      return Clients.perSecond(
          CLIENTS,
          time,
          (client, turn) -> {
            try (var row =
                connections
                    .get(client)
                    .prepareStatement(
                        "insert into row_of_a_fact (event, stream, revision, payload)"
                            + " values (?, ?, ?, ?)")) {
              row.setString(1, UUID.randomUUID().toString());
              row.setString(2, UUID.randomUUID().toString());
              row.setLong(3, turn);
              row.setBytes(4, payload);
              row.executeUpdate();
            }
          });
    } finally {
      for (var connection : connections) {
        connection.close();
      }
    }
  }

  private static List<String> settings(EmbeddedPostgres postgres, SignInDesk signIn, String name)
      throws SQLException {
    try (var connection = postgres.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create database store_" + name);
      statement.execute("create database keys_" + name);
    }
    var address = "jdbc:postgresql://localhost:" + postgres.getPort() + "/";
    return List.of(
        "--server.port=0",
        "--spring.datasource.url=" + address + "store_" + name + "?reWriteBatchedInserts=true",
        "--casebook.keys.url=" + address + "keys_" + name,
        "--casebook.keys.master-key=" + MasterKey.newKeyset(),
        "--casebook.receipt-secret=a secret for the benchmark",
        "--casebook.publisher.enabled=false",
        "--casebook.limits.requests-per-minute=0",
        "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + SignInDesk.ISSUER,
        "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + signIn.keys());
  }
}
