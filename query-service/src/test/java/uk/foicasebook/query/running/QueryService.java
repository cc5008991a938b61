package uk.foicasebook.query.running;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.foicasebook.events.AuthorityEvent;
import uk.foicasebook.events.CalendarEvent;
import uk.foicasebook.events.wire.CloudEventHeaders;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.query.QueryServiceApplication;
import uk.foicasebook.query.archive.ReferenceArchive;

/** A query service on a database and a topic of its own. */
public final class QueryService implements AutoCloseable {
  /** The day the tests are run on, as far as the service knows. */
  public static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

  /** Of the topic of case events, as many as in the field. */
  public static final int PARTITIONS = 6;

  private static final String CALENDAR = "-calendar";
  private static final String AUTHORITIES = "-authorities";
  private static final JsonMapper JSON = new JsonMapper();

  private final String database;
  private final String topic;
  private final HttpClient http = HttpClient.newHttpClient();
  private final KafkaProducer<String, byte[]> producer =
      new KafkaProducer<>(
          Map.of("bootstrap.servers", Parts.bootstrapServers(), "linger.ms", "5"),
          new StringSerializer(),
          new ByteArraySerializer());
  private ConfigurableApplicationContext context;

  private QueryService(String database, String topic) {
    this.database = database;
    this.topic = topic;
  }

  /** Starts on an empty database and an empty topic. */
  public static QueryService start(String... properties) {
    var service = new QueryService(Parts.database(), Parts.name("facts"));
    service.makeTopic();
    service.run(properties);
    return service;
  }

  /** Starts on an empty database while nobody has made the topic. */
  public static QueryService startWithoutTopic() {
    var service = new QueryService(Parts.database(), Parts.name("facts"));
    service.run();
    return service;
  }

  /** Where it listens. */
  public int port() {
    return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
  }

  /** A second instance beside this one: same database, topic and group. */
  public QueryService another() {
    var other = new QueryService(database, topic);
    other.run();
    return other;
  }

  /** Another service, with nothing but what the topic has. */
  public QueryService onAnEmptyDatabase(String... properties) {
    var other = new QueryService(Parts.database(), topic);
    other.run(properties);
    return other;
  }

  /** Starts it again after {@link #stop()}. */
  public void run(String... properties) {
    context =
        new SpringApplicationBuilder(QueryServiceApplication.class)
            .initializers(
                c ->
                    ((GenericApplicationContext) c)
                        .registerBean(
                            "standingClock",
                            Clock.class,
                            () -> Clock.fixed(NOW, ZoneOffset.UTC),
                            bean -> bean.setPrimary(true)))
            .run(arguments(properties));
  }

  /** What is said last of a property holds. */
  private String[] arguments(String... properties) {
    var all = new LinkedHashMap<String, String>();
    all.put("server.port", "0");
    all.put("spring.datasource.url", database);
    all.put("spring.datasource.username", "postgres");
    all.put("spring.datasource.hikari.connection-timeout", "5000");
    all.put("spring.kafka.bootstrap-servers", Parts.bootstrapServers());
    all.put("spring.kafka.consumer.group-id", topic);
    all.put("casebook.feed.topic", topic);
    all.put("casebook.feed.calendar-topic", topic + CALENDAR);
    all.put("casebook.feed.authority-topic", topic + AUTHORITIES);
    all.put("spring.security.oauth2.resourceserver.jwt.issuer-uri", SignIn.issuer());
    all.put("casebook.keys.url", Parts.keys());
    all.put("casebook.keys.master-key", Parts.MASTER_KEY);
    all.put("casebook.audit.command-service", "");
    all.put("spring.main.banner-mode", "off");
    all.put("casebook.subscription-secret", "for tests only, and of some length");
    for (String property : properties) {
      int equals = property.indexOf('=');
      all.put(property.substring(0, equals), property.substring(equals + 1));
    }
    return all.entrySet().stream()
        .map(property -> "--%s=%s".formatted(property.getKey(), property.getValue()))
        .toArray(String[]::new);
  }

  /** Stops it; its database and topic stay. */
  public void stop() {
    context.close();
  }

  /** Makes the topic, with the partitions it has in the field. */
  public void makeTopic() {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", Parts.bootstrapServers()))) {
      admin
          .createTopics(
              List.of(
                  new NewTopic(topic, PARTITIONS, (short) 1),
                  new NewTopic(topic + CALENDAR, 1, (short) 1),
                  new NewTopic(topic + AUTHORITIES, 1, (short) 1)))
          .all()
          .get();
    } catch (InterruptedException | ExecutionException fault) {
      throw new IllegalStateException(fault);
    }
  }

  /** Drops the topic with all that is in it. */
  public void dropTopic() {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", Parts.bootstrapServers()))) {
      admin.deleteTopics(List.of(topic, topic + CALENDAR, topic + AUTHORITIES)).all().get();
      await()
          .until(
              () -> admin.listTopics().names().get().stream().noneMatch(t -> t.startsWith(topic)));
    } catch (InterruptedException | ExecutionException fault) {
      throw new IllegalStateException(fault);
    }
  }

  /** Publishes facts as the command service does. */
  public void publish(List<Envelope> facts) {
    for (Envelope fact : facts) {
      send(topicOf(fact.stream()), fact.stream(), CloudEventHeaders.of(fact), fact.payload());
    }
    producer.flush();
  }

  private String topicOf(String stream) {
    if (stream.equals(CalendarEvent.CALENDAR)) {
      return topic + CALENDAR;
    }
    return AuthorityEvent.isStream(stream) ? topic + AUTHORITIES : topic;
  }

  /** Publishes facts as the command service does. */
  public void publish(Envelope... facts) {
    publish(Arrays.asList(facts));
  }

  /** Publishes a record as it is. */
  public void publish(String key, Map<String, byte[]> headers, byte[] value) {
    send(topic, key, headers, value);
    producer.flush();
  }

  private void send(String to, String key, Map<String, byte[]> headers, byte[] value) {
    var each = new ProducerRecord<>(to, key, value);
    headers.forEach((name, bytes) -> each.headers().add(name, bytes));
    var _ = producer.send(each);
  }

  /** Its tables. */
  public JdbcClient db() {
    return context.getBean(JdbcClient.class);
  }

  /** One of its beans. */
  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  /** One of its beans, where there are several of its type. */
  public <T> T bean(String name, Class<T> type) {
    return context.getBean(name, type);
  }

  /** An answer: its status, its body as JSON, and the whole of it. */
  public record Answer(int status, JsonNode body, HttpResponse<String> whole) {}

  /** Asks as an officer of the sample police. */
  public Answer get(String path, String... headers) {
    return as(SignIn.token("sample-police", "officer"), path, headers);
  }

  /** Asks with a token, or none. */
  public Answer as(String token, String path, String... headers) {
    var request = HttpRequest.newBuilder(uri(path));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  /** Posts JSON without a token. */
  public Answer post(String path, String json) {
    return send(
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json))
            .build());
  }

  /** Posts JSON with a token. */
  public Answer post(String path, String json, String token) {
    return send(
        HttpRequest.newBuilder(uri(path))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json))
            .build());
  }

  /** Waits until as many facts are archived. */
  public void awaitFacts(long count) {
    await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(20))
        .until(() -> db().sql("select count(*) from fact").query(Long.class).single() == count);
  }

  /** Waits until the feed has begun every partition, also those to which nothing was published. */
  public void awaitPartitions() {
    await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(20))
        .until(
            () ->
                db().sql("select count(*) from feed_offset where topic = ?")
                        .param(topic)
                        .query(Long.class)
                        .single()
                    == PARTITIONS);
  }

  /** Waits until a stream that is about no case has reached a revision. */
  public void awaitReference(String stream, long revision) {
    await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(20))
        .until(() -> bean(ReferenceArchive.class).revision(stream) >= revision);
  }

  /** The component of the health that the feed is. */
  public JsonNode feedHealth() {
    return as(null, "/actuator/health").body().path("components").path("feed");
  }

  @Override
  public void close() {
    producer.close();
    context.close();
    http.close();
  }

  private Answer send(HttpRequest request) {
    try {
      var response = http.send(request, BodyHandlers.ofString());
      boolean json =
          response.headers().firstValue("Content-Type").filter(t -> t.contains("json")).isPresent();
      JsonNode body = json ? JSON.readTree(response.body()) : JSON.createObjectNode();
      return new Answer(response.statusCode(), body, response);
    } catch (IOException | InterruptedException fault) {
      throw new IllegalStateException(fault);
    }
  }

  private URI uri(String path) {
    return URI.create("http://localhost:" + port() + path);
  }
}
