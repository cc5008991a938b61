package uk.foicasebook.local;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.local.demo.Desk;
import uk.foicasebook.local.demo.Teller;
import uk.foicasebook.local.signin.SignInServer;

/**
 * The whole system, running. What does not wait for another starts beside it: sign-in, PostgreSQL
 * and Kafka at once, the services as soon as their database is there.
 */
public final class Casebook implements AutoCloseable {
  private final DataDirectory data;
  private final Ports ports;
  private final Progress progress;
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final Parts parts;
  private final Child kafka;
  private volatile boolean closing;
  private volatile @Nullable SignInServer signIn;
  private volatile @Nullable LocalPostgres postgres;
  private volatile @Nullable Child command;
  private volatile @Nullable Child query;

  private Casebook(Home home, DataDirectory data, Ports ports, Progress progress) {
    this.data = data;
    this.ports = ports;
    this.progress = progress;
    this.parts = new Parts(home, data, ports, http);
    this.kafka = parts.kafka();
  }

  /** A system yet to be started, so that whoever holds it can also stop a start half done. */
  public static Casebook on(Home home, DataDirectory data, Ports ports, Progress progress) {
    return new Casebook(home, data, ports, progress);
  }

  /**
   * Starts every part and returns once all of them answer.
   *
   * @throws Trouble when one does not; the others may be running, so close it
   */
  public void start() {
    start(true);
  }

  /** The same without the query service, which is left to be started. */
  public void startWithoutQueries() {
    start(false);
  }

  private void start(boolean withQueries) {
    Strays.end(data, PidFile.all(data), progress);
    ports.requireFree();
    try (ExecutorService crew = Executors.newVirtualThreadPerTaskExecutor()) {
      CompletableFuture<Void> all =
          CompletableFuture.allOf(
              CompletableFuture.runAsync(this::startKafka, crew),
              CompletableFuture.runAsync(() -> startServices(withQueries), crew),
              CompletableFuture.runAsync(this::startSignIn, crew));
      all.join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof Trouble trouble
          ? trouble
          : new Trouble("The start failed: " + failed.getCause(), failed);
    }
  }

  private void startKafka() {
    launch(kafka);
    kafka.awaitReady();
    progress.say("Kafka answers on port " + ports.kafka());
  }

  private void startServices(boolean withQueries) {
    LocalPostgres database = LocalPostgres.start(data, ports.postgres());
    postgres = database;
    progress.say("PostgreSQL answers on port " + ports.postgres());
    Child commands = parts.commandService(database);
    command = commands;
    Child queries = parts.queryService(database);
    query = queries;
    launch(commands);
    if (withQueries) {
      launch(queries);
    }
    commands.awaitReady();
    progress.say("The command service answers on port " + ports.command());
    if (withQueries) {
      queries.awaitReady();
      progress.say("The query service answers on port " + ports.query());
    }
  }

  private void startSignIn() {
    signIn = SignInServer.start(ports.signIn(), data.of("sign-in"));
    progress.say("The sign-in server answers on port " + ports.signIn());
  }

  private synchronized void launch(Child child) {
    if (closing) {
      throw new Trouble("Stopped while starting");
    }
    child.launch();
  }

  /** A demo person at work: what they send carries their token. */
  public Desk desk(String person) {
    return Desk.of(http, ports.signIn(), person);
  }

  /** How many facts the query service has archived, read from its table behind its back. */
  public long archivedFacts() {
    return started(postgres).archivedFacts();
  }

  /** Somebody who enters stories through the command service. */
  public Teller teller() {
    return new Teller("http://localhost:" + ports.command(), this::desk);
  }

  public Ports ports() {
    return ports;
  }

  public Child kafka() {
    return kafka;
  }

  public Child commandService() {
    return started(command);
  }

  public Child queryService() {
    return started(query);
  }

  /** A second instance of the command service on the same store, to be started and stopped. */
  public Child anotherCommandService(int port) {
    return parts.commandService(started(postgres), "command-service-" + port, port);
  }

  /** Whether no fact has ever been stored. */
  boolean isEmpty() {
    return started(postgres).bookIsEmpty();
  }

  private static <T> T started(@Nullable T part) {
    if (part == null) {
      throw new IllegalStateException("Not started");
    }
    return part;
  }

  /** Stops every part, the services first, so that nothing they say is lost. */
  @Override
  public void close() {
    synchronized (this) {
      closing = true;
    }
    try (ExecutorService crew = Executors.newVirtualThreadPerTaskExecutor()) {
      crew.execute(() -> stop(command));
      crew.execute(() -> stop(query));
    }
    kafka.stop();
    LocalPostgres database = postgres;
    if (database != null) {
      database.close();
    }
    SignInServer server = signIn;
    if (server != null) {
      server.close();
    }
  }

  private static void stop(@Nullable Child child) {
    if (child != null) {
      child.stop();
    }
  }
}
