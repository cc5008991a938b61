package uk.foicasebook.command.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.foicasebook.events.CaseId;

/**
 * Contents in the store itself, in parts, so that none is ever in memory whole. A part is read by a
 * question of its own: a reader who is slow keeps no transaction open.
 */
final class PostgresStorage implements Storage {
  private static final int PART = 512 * 1024;

  private final JdbcClient store;
  private final TransactionTemplate transactions;

  PostgresStorage(JdbcClient store, TransactionTemplate transactions) {
    this.store = store;
    this.transactions = transactions;
  }

  @Override
  public String name() {
    return "postgres";
  }

  @Override
  public void put(Location location, Path sealed) {
    transactions.executeWithoutResult(
        _ -> {
          try (InputStream from = Files.newInputStream(sealed)) {
            byte[] bytes = from.readNBytes(PART);
            for (int part = 0; bytes.length > 0; part++) {
              store
                  .sql(
                      "insert into %s (content_id, part, case_id, shelf, bytes) values (?, ?, ?, ?, ?)"
                          .formatted(table(location.shelf())))
                  .params(
                      location.id(),
                      part,
                      location.caseId().value(),
                      location.shelf().name(),
                      bytes)
                  .update();
              bytes = from.readNBytes(PART);
            }
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  @Override
  public InputStream open(Location location) {
    return new Parts(location);
  }

  @Override
  public void delete(Location location) {
    store
        .sql("delete from %s where content_id = ?".formatted(table(location.shelf())))
        .param(location.id())
        .update();
  }

  @Override
  public void deleteAll(CaseId caseId, Shelf shelf) {
    store
        .sql("delete from %s where case_id = ? and shelf = ?".formatted(table(shelf)))
        .params(caseId.value(), shelf.name())
        .update();
  }

  private static String table(Shelf shelf) {
    return switch (shelf) {
      case WITHHELD -> "withheld_content";
      case DISCLOSABLE, CORRESPONDENCE, CONSULTATION -> "document_content";
    };
  }

  /** The parts of a content, one after another, until there is none. */
  private final class Parts extends InputStream {
    private final Location location;
    private InputStream part = InputStream.nullInputStream();
    private int next;

    Parts(Location location) {
      this.location = location;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int read = part.read(into, offset, length);
      if (read >= 0 || length == 0) {
        return read;
      }
      var bytes =
          store
              .sql(
                  "select bytes from %s where content_id = ? and part = ?"
                      .formatted(table(location.shelf())))
              .params(location.id(), next++)
              .query(byte[].class)
              .optional();
      if (bytes.isEmpty()) {
        return -1;
      }
      part = new ByteArrayInputStream(bytes.get());
      return read(into, offset, length);
    }
  }
}
