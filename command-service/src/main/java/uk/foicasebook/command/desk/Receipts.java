package uk.foicasebook.command.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The answers given under an {@code Idempotency-Key}, kept for ever, each person's apart. Only what
 * was accepted is kept: a refusal has changed nothing, and is worth asking for again.
 */
@Component
class Receipts {
  private final JdbcClient jdbc;
  private final RequestSeal seal;
  private final Clock clock;

  Receipts(JdbcClient jdbc, RequestSeal seal, Clock clock) {
    this.jdbc = jdbc;
    this.seal = seal;
    this.clock = clock;
  }

  Optional<Receipt> find(Person person, RetryKey key) {
    return jdbc.sql(
            """
            select body_hmac, answer from command_receipt
             where authority = ? and principal = ? and key = ?
            """)
        .params(person.authority().value(), person.id().value(), sealed(key))
        .query(
            (row, _) ->
                new Receipt(
                    MessageDigest.isEqual(row.getBytes("body_hmac"), seal.of(key.request())),
                    AnswerJson.read(row.getBytes("answer"))))
        .optional();
  }

  /** Keeps an answer, in the transaction of its facts. */
  void keep(Person person, RetryKey key, Answer answer) {
    jdbc.sql(
            """
            insert into command_receipt (authority, principal, key, body_hmac, answer, recorded_at)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(
            person.authority().value(),
            person.id().value(),
            sealed(key),
            seal.of(key.request()),
            AnswerJson.write(answer),
            clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** A client may have written a name into a key, so that none is kept as it came. */
  private String sealed(RetryKey key) {
    return HexFormat.of().formatHex(seal.of(key.key().getBytes(UTF_8)));
  }
}
