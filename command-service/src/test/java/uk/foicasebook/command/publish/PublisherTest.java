package uk.foicasebook.command.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.foicasebook.broker.Broker;
import uk.foicasebook.broker.FreePort;
import uk.foicasebook.command.Casebook;
import uk.foicasebook.command.Postgres;
import uk.foicasebook.command.Requests;
import uk.foicasebook.command.SignIn;

class PublisherTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final int port = FreePort.find();
  private final String bootstrap = "localhost:" + port;
  private final String topic = "facts-" + UUID.randomUUID();

  @TempDir Path directory;

  @Test
  void facts_reach_kafka_with_the_bytes_and_the_place_they_have_in_the_store() throws Exception {
    try (var broker = Broker.start(directory, port);
        var casebook = publishing(Postgres.newDatabase())) {
      var caseId = open(casebook);
      casebook.post("/cases/" + caseId + "/assign-officer", Requests.assignedTo("olive"));

      var records = published(2);

      assertThat(records).extracting(ConsumerRecord::key).containsOnly(caseId);
      assertThat(records).extracting(r -> text(r, "ce_caserevision")).containsExactly("0", "1");
      assertThat(records)
          .extracting(r -> text(r, "ce_type"))
          .containsExactly(
              "uk.foicasebook.request-received.r1", "uk.foicasebook.officer-assigned.r1");
      for (var published : records) {
        var row = row(casebook, text(published, "ce_id"));
        assertThat(published.value()).isEqualTo(row.get("payload"));
        assertThat(published.headers().lastHeader("metadata").value())
            .isEqualTo(row.get("meta_data"));
        assertThat(text(published, "ce_position")).isEqualTo(row.get("global_index").toString());
        assertThat(text(published, "ce_time")).isEqualTo(row.get("time_stamp"));
        assertThat(text(published, "ce_source")).isEqualTo("/authorities/sample-police");
      }
      assertThat(settings(topic)).containsEntry("retention.ms", "-1");
      assertThat(settings(topic)).containsEntry("cleanup.policy", "delete");
    }
  }

  @Test
  void what_becomes_known_of_the_calendar_has_a_topic_of_its_own_with_one_partition()
      throws Exception {
    try (var broker = Broker.start(directory, port);
        var casebook = publishing(Postgres.newDatabase())) {
      open(casebook);
      var proclaimed =
          casebook.postAs(
              SignIn.token("ada", "sample-police", "administrator"),
              "/calendar/proclaim-holiday",
              """
              {"happenedOn": "2026-11-02", "date": "2028-07-03", "nations": ["SCOTLAND"],
               "name": "A day"}
              """);
      assertThat(proclaimed.status()).as("%s", proclaimed.body()).isEqualTo(200);

      assertThat(published(1)).hasSize(1);
      var records = published(1, topic + "-calendar");
      assertThat(records).extracting(ConsumerRecord::key).containsExactly("calendar");
      assertThat(records)
          .extracting(r -> text(r, "ce_type"))
          .containsExactly("uk.foicasebook.holiday-proclaimed.r1");
      assertThat(settings(topic + "-calendar"))
          .containsExactlyInAnyOrderEntriesOf(
              Map.of("retention.ms", "-1", "cleanup.policy", "delete"));
    }
  }

  @Test
  void what_an_authority_settles_has_a_topic_of_its_own_with_the_authority_as_key()
      throws Exception {
    try (var broker = Broker.start(directory, port);
        var casebook = publishing(Postgres.newDatabase())) {
      var settled =
          casebook.postAs(
              SignIn.token("ada", "sample-police", "administrator"),
              "/authorities/sample-police/set-authority-profile",
              """
              {"happenedOn": "2026-11-02", "effectiveFrom": "2026-11-02", "kind": "POLICE",
               "name": "Sample Police", "clearanceChain": [], "internalTargets": []}
              """);
      assertThat(settled.status()).as("%s", settled.body()).isEqualTo(200);

      var records = published(1, topic + "-authorities");
      assertThat(records)
          .extracting(ConsumerRecord::key)
          .containsExactly("authority/sample-police");
      assertThat(records)
          .extracting(r -> text(r, "ce_type"))
          .containsExactly("uk.foicasebook.authority-profile-set.r2");
      assertThat(settings(topic + "-authorities"))
          .containsExactlyInAnyOrderEntriesOf(
              Map.of("retention.ms", "-1", "cleanup.policy", "delete"));
    }
  }

  @Test
  void commands_go_on_while_kafka_is_away_and_nothing_is_lost() throws Exception {
    var database = Postgres.newDatabase();
    try (var casebook = publishing(database)) {
      var before = open(casebook);
      try (var broker = Broker.start(directory, port)) {
        published(1);
      }
      var during = open(casebook);
      casebook.post("/cases/" + during + "/assign-officer", Requests.assignedTo("olive"));

      try (var broker = Broker.start(directory, port)) {
        var records = published(3);
        assertThat(records).extracting(ConsumerRecord::key).contains(before, during);
        assertThat(records)
            .filteredOn(r -> r.key().equals(during))
            .extracting(r -> text(r, "ce_caserevision"))
            .containsSubsequence("0", "1");
      }
    }
  }

  @Test
  void one_instance_publishes_and_another_takes_over() throws Exception {
    var database = Postgres.newDatabase();
    try (var broker = Broker.start(directory, port);
        var first = publishing(database);
        var second = publishing(database)) {
      open(first);
      open(second);
      assertThat(published(2)).hasSize(2);
      assertThat(owners(first)).hasSize(1);

      first.close();
      open(second);

      assertThat(published(3)).hasSize(3);
    }
  }

  private Casebook publishing(String database) {
    return Casebook.publishing(
        database,
        bootstrap,
        "--casebook.publisher.topic=" + topic,
        "--casebook.publisher.calendar-topic=" + topic + "-calendar",
        "--casebook.publisher.authority-topic=" + topic + "-authorities");
  }

  private static String open(Casebook casebook) {
    return casebook.post("/cases", Requests.received()).body().get("caseId").asString();
  }

  /** What the topic holds once it holds this many different facts. */
  private List<ConsumerRecord<String, byte[]>> published(int facts) {
    return published(facts, topic);
  }

  private List<ConsumerRecord<String, byte[]>> published(int facts, String topic) {
    var records = new ArrayList<ConsumerRecord<String, byte[]>>();
    try (var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of(
                "bootstrap.servers",
                bootstrap,
                "group.id",
                UUID.randomUUID().toString(),
                "auto.offset.reset",
                "earliest",
                "metadata.max.age.ms",
                "500"),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      consumer.subscribe(List.of(topic));
      until(
          () -> {
            consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            return records.stream().map(r -> text(r, "ce_id")).distinct().count() >= facts;
          });
    }
    return records;
  }

  private Map<String, String> settings(String topic) throws Exception {
    try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", bootstrap))) {
      var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
      var settings = admin.describeConfigs(List.of(resource)).all().get().get(resource);
      return Map.of(
          "retention.ms", settings.get("retention.ms").value(),
          "cleanup.policy", settings.get("cleanup.policy").value());
    }
  }

  private static Map<String, Object> row(Casebook casebook, String eventId) {
    return casebook
        .store()
        .sql("select * from domain_event_entry where event_identifier = ?")
        .param(eventId)
        .query()
        .singleRow();
  }

  private static List<String> owners(Casebook casebook) {
    return casebook
        .store()
        .sql("select owner from token_entry where owner is not null")
        .query(String.class)
        .list();
  }

  private static String text(ConsumerRecord<?, ?> published, String header) {
    return new String(published.headers().lastHeader(header).value(), UTF_8);
  }

  private static void until(BooleanSupplier condition) {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("still waiting").isLessThan(deadline);
    }
  }
}
