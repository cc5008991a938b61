package uk.foicasebook.command.audit;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import uk.foicasebook.command.Postgres;
import uk.foicasebook.events.Fact;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.events.wire.EventJson;
import uk.foicasebook.events.wire.FactHash;
import uk.foicasebook.events.wire.Metadata;

/** A store in the hands of somebody who may do anything to it, and the audit of it. */
final class Book {
  private final JdbcClient store;
  private final CheckpointBook heads;
  private final StoreAudit audit;
  private final Checkpoints checkpoints;

  private Book(String database, Path key, int factsInOne) {
    var source = new DriverManagerDataSource(database, Postgres.OWNER, "");
    this.store = JdbcClient.create(source);
    var keys = new CheckpointKey(key.toString());
    this.heads = new CheckpointBook(store, new JdbcTemplate(source));
    var rows = new StoredRows(store);
    var settled = new SettledPosition(store);
    this.audit = new StoreAudit(rows, heads, keys, settled);
    this.checkpoints =
        new Checkpoints(
            keys, heads, rows, settled, Clock.systemUTC(), factsInOne, new SimpleMeterRegistry());
  }

  static Book copyOf(String database, Path key) {
    return copyOf(database, key, 100_000);
  }

  static Book copyOf(String database, Path key, int factsInOne) {
    return new Book(Postgres.copyOf(database), key, factsInOne);
  }

  /** The streams that are said to be under a checkpoint, in the order they are read in. */
  List<String> streams(long number) {
    var streams = new ArrayList<String>();
    heads.eachHead(number, each -> streams.add(each.head().stream()));
    return streams;
  }

  Verification verify() {
    return verify("sample-police");
  }

  Verification verify(String authority) {
    return audit.verify(authority);
  }

  Checkpoints checkpoints() {
    return checkpoints;
  }

  /** Whatever a superuser can say. */
  void tamper(String sql, Object... parameters) {
    store.sql(sql).params(List.of(parameters)).update();
  }

  /** Puts another fact in the place of one, and makes every hash of the case right again. */
  void rewrite(String stream, long revision, Fact other) {
    var previous = FactHash.NONE_BEFORE;
    for (var fact : facts(stream)) {
      var now = fact.revision() == revision ? other : fact.fact();
      previous = put(stream, fact, now, previous);
    }
  }

  /** Puts a fact after the last one of a case, as the service itself would, at a position. */
  void append(String stream, long position, Fact added) {
    var last = facts(stream).getLast();
    var fact =
        Envelope.seal(
            "00000000-0000-0000-0000-" + "%012d".formatted(position),
            stream,
            last.revision() + 1,
            position,
            added,
            last.metadata().provenance(),
            last.metadata().hash());
    tamper(
        """
        insert into domain_event_entry
          (global_index, event_identifier, aggregate_identifier, sequence_number, type, time_stamp,
           payload_type, payload_revision, payload, meta_data)
        overriding system value
        select ?, ?, aggregate_identifier, ?, type, time_stamp, ?, ?, ?, ?
          from domain_event_entry where aggregate_identifier = ? and sequence_number = ?
        """,
        position,
        fact.eventId(),
        fact.revision(),
        fact.name().name(),
        Integer.toString(fact.name().revision()),
        fact.payload(),
        fact.metadataBytes(),
        stream,
        last.revision());
  }

  private String put(String stream, Envelope fact, Fact now, String previous) {
    var sealed =
        Envelope.seal(
            fact.eventId(),
            stream,
            fact.revision(),
            fact.position(),
            now,
            fact.metadata().provenance(),
            previous);
    tamper(
        """
        update domain_event_entry set payload_type = ?, payload_revision = ?, payload = ?, meta_data = ?
         where aggregate_identifier = ? and sequence_number = ?
        """,
        sealed.name().name(),
        Integer.toString(sealed.name().revision()),
        EventJson.write(now),
        sealed.metadataBytes(),
        stream,
        fact.revision());
    return Metadata.read(sealed.metadataBytes()).hash();
  }

  List<Envelope> facts(String stream) {
    var facts = new ArrayList<Envelope>();
    new StoredRows(store)
        .byStream(
            Long.MAX_VALUE,
            row -> {
              if (row.stream().equals(stream)) {
                facts.add(row.fact().orElseThrow());
              }
            });
    return facts;
  }
}
