package uk.foicasebook.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.foicasebook.keys.MasterKey;

/** A running command service on a real store, spoken to over HTTP. */
public final class Casebook implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String MASTER_KEY = MasterKey.newKeyset();
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ServletWebServerApplicationContext context;

  private Casebook(ServletWebServerApplicationContext context) {
    this.context = context;
  }

  /** On this database, without Kafka. */
  public static Casebook on(String database, String... more) {
    var arguments = new ArrayList<String>();
    arguments.add("--casebook.publisher.enabled=false");
    arguments.addAll(List.of(more));
    return start(database, arguments);
  }

  /** On this database, publishing to this broker. */
  public static Casebook publishing(String database, String bootstrapServers, String... more) {
    var arguments = new ArrayList<String>();
    arguments.add("--spring.kafka.bootstrap-servers=" + bootstrapServers);
    arguments.addAll(List.of(more));
    return start(database, arguments);
  }

  /** On this database, without Kafka, at the time this clock says. */
  public static Casebook at(Clock clock, String database) {
    var arguments = new ArrayList<>(List.of("--casebook.publisher.enabled=false"));
    return start(database, arguments, clock);
  }

  private static Casebook start(String database, List<String> more) {
    return start(database, more, null);
  }

  private static Casebook start(String database, List<String> more, Clock clock) {
    var arguments =
        new ArrayList<>(
            List.of(
                "--server.port=0",
                "--spring.datasource.url=" + database,
                "--spring.datasource.username=" + Postgres.APPLICATION,
                "--spring.flyway.user=" + Postgres.OWNER,
                "--casebook.keys.url=" + Postgres.keysOf(database),
                "--casebook.keys.username=" + Postgres.APPLICATION,
                "--casebook.keys.owner-username=" + Postgres.OWNER,
                "--casebook.keys.reader=" + Postgres.READER,
                "--casebook.keys.master-key=" + MASTER_KEY,
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + SignIn.ISSUER,
                "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + SignIn.keysAddress(),
                "--casebook.receipt-secret=a secret for tests only"));
    arguments.addAll(more);
    var application = new SpringApplication(CommandServiceApplication.class);
    if (clock != null) {
      application.addInitializers(
          context ->
              ((GenericApplicationContext) context)
                  .registerBean(
                      "settableClock", Clock.class, () -> clock, bean -> bean.setPrimary(true)));
    }
    return new Casebook(
        (ServletWebServerApplicationContext) application.run(arguments.toArray(String[]::new)));
  }

  /** What came back. */
  public record Reply(int status, JsonNode body, HttpResponse<String> response) {
    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    /** The last part of a problem document's type. */
    public String problem() {
      return body.path("type").asString("").replace("urn:foi-casebook:problem:", "");
    }

    public List<String> fields() {
      return body.path("fields").valueStream().map(each -> each.path("field").asString()).toList();
    }
  }

  /** Posts as an officer; headers in pairs. */
  public Reply post(String path, String json, String... headers) {
    return postAs(SignIn.officer(), path, json, headers);
  }

  public Reply postAs(String token, String path, String json, String... headers) {
    var request =
        request(path)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  public Reply getAs(String token, String path) {
    return send(request(path).header("Authorization", "Bearer " + token).build());
  }

  public Reply get(String path) {
    return send(request(path).build());
  }

  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(
        URI.create("http://localhost:" + context.getWebServer().getPort() + path));
  }

  public Reply send(HttpRequest request) {
    try {
      var response = http.send(request, BodyHandlers.ofString());
      var isJson = response.headers().firstValue("Content-Type").orElse("").contains("json");
      return new Reply(
          response.statusCode(),
          isJson ? JSON.readTree(response.body()) : JSON.createObjectNode(),
          response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Sends it and takes the answer as it is. */
  public HttpResponse<byte[]> fetch(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  public JdbcClient store() {
    return bean(JdbcClient.class);
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  public <T> T bean(String name, Class<T> type) {
    return context.getBean(name, type);
  }

  @Override
  public void close() {
    context.close();
  }
}
