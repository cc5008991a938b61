package uk.foicasebook.local;

import java.io.File;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.foicasebook.broker.BrokerMain;

/** How each part that runs in a process of its own is started. */
final class Parts {
  static final String KAFKA = "kafka";
  static final String COMMAND = "command-service";
  static final String QUERY = "query-service";

  /** Kafka's codecs and Tomcat reach outside the virtual machine; they may, without a warning. */
  private static final List<String> QUIET =
      List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");

  private static final String CLASS_PATH = System.getProperty("java.class.path", "");

  private final Home home;
  private final DataDirectory data;
  private final Ports ports;
  private final HttpClient http;

  Parts(Home home, DataDirectory data, Ports ports, HttpClient http) {
    this.home = home;
    this.data = data;
    this.ports = ports;
    this.http = http;
  }

  Child kafka() {
    List<String> command = java("-Xmx256m", "-XX:+UseSerialGC");
    if (!Files.isDirectory(Path.of(CLASS_PATH.split(File.pathSeparator, 2)[0]))) {
      command.addAll(learning(data.of("kafka.jsa")));
    }
    command.add("-Dlogback.configurationFile=broker-logback.xml");
    command.addAll(List.of("-cp", CLASS_PATH));
    command.add(BrokerMain.class.getName());
    command.addAll(List.of(data.of("kafka").toString(), Integer.toString(ports.kafka())));
    return new Child(KAFKA, command, Map.of(), data, Answers.connections(ports.kafka()));
  }

  Child commandService(LocalPostgres postgres) {
    return commandService(postgres, COMMAND, ports.command());
  }

  /** A further instance on the same store. */
  Child commandService(LocalPostgres postgres, String name, int port) {
    Map<String, String> environment = new HashMap<>(postgres.commandEnvironment());
    environment.put("CASEBOOK_CHECKPOINTS_KEY_FILE", Secrets.checkpointKey(data).toString());
    environment.put("CASEBOOK_CHECKPOINTS_FIRST_AFTER", "20s");
    environment.put("CASEBOOK_CHECKPOINTS_EVERY", "10m");
    return service(COMMAND, name, port, environment);
  }

  Child queryService(LocalPostgres postgres) {
    Map<String, String> databases = new HashMap<>(postgres.environment(Databases.READ));
    databases.putAll(postgres.keysEnvironment(Databases.READ));
    databases.put("CASEBOOK_SUBSCRIPTION_SECRET", Secrets.of(data, "subscription"));
    databases.put("CASEBOOK_AUDIT_COMMAND_SERVICE", "http://127.0.0.1:" + ports.command());
    return service(QUERY, QUERY, ports.query(), databases);
  }

  private Child service(String jar, String name, int port, Map<String, String> databases) {
    // Five virtual machines on a few processors: collectors that work side by side wait for each
    // other.
    List<String> command = java("-Xmx512m", "-XX:+UseSerialGC");
    home.classArchive(jar).ifPresent(archive -> command.addAll(learning(archive)));
    command.addAll(List.of("-jar", home.executable(jar).toString()));
    Map<String, String> environment = new HashMap<>(databases);
    environment.put("SPRING_KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.kafka());
    environment.put("SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI", signIn());
    environment.put(
        "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_JWK_SET_URI", signIn() + "/oauth2/jwks");
    environment.put("CASEBOOK_RECEIPT_SECRET", Secrets.of(data, "receipt"));
    environment.put("CASEBOOK_KEYS_MASTER_KEY_FILE", Secrets.masterKey(data).toString());
    environment.put("SERVER_PORT", Integer.toString(port));
    environment.put("SERVER_ADDRESS", "127.0.0.1");
    environment.put("CASEBOOK_EXIT_WITH_PARENT", "true");
    return new Child(name, command, environment, data, Answers.readiness(http, port));
  }

  /**
   * The virtual machine writes the classes it loaded to a file as it ends, and starts quicker with
   * it.
   */
  private static List<String> learning(Path archive) {
    return List.of(
        "-XX:+AutoCreateSharedArchive",
        "-XX:SharedArchiveFile=" + archive,
        "-Xlog:cds=off,cds+dynamic=off,aot=off");
  }

  private String signIn() {
    return "http://localhost:" + ports.signIn();
  }

  private static List<String> java(String... settings) {
    List<String> command = new ArrayList<>();
    command.add(Home.java());
    command.addAll(QUIET);
    command.addAll(List.of(settings));
    return command;
  }
}
