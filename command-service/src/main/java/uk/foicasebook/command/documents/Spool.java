package uk.foicasebook.command.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.keys.ContentKey;

/**
 * A content that has come in, in a file that is gone as soon as it is dealt with. It is sealed on
 * its way into the file; the key exists in memory only, so that what a crash leaves there is noise.
 */
final class Spool implements AutoCloseable {
  private static final int BUFFER = 64 * 1024;

  private final CaseId caseId;
  private final ContentKey key;
  private final Path file;
  private final ByteArrayOutputStream beginning = new ByteArrayOutputStream();
  private final MessageDigest digest = Sha256.digest();
  private long size;

  private Spool(CaseId caseId, ContentKey key, Path file) {
    this.caseId = caseId;
    this.key = key;
    this.file = file;
  }

  /**
   * Takes a content in, and stops one byte after the most that is allowed.
   *
   * @param remembered how many of its first bytes are kept in memory
   */
  static Spool of(InputStream content, long most, int remembered, CaseId caseId, ContentKey key)
      throws IOException {
    Spool spool = new Spool(caseId, key, Files.createTempFile("document-", ".sealed"));
    try {
      spool.fill(content, most, remembered);
      return spool;
    } catch (IOException | RuntimeException e) {
      spool.close();
      throw e;
    }
  }

  private void fill(InputStream content, long most, int remembered) throws IOException {
    byte[] buffer = new byte[BUFFER];
    try (OutputStream into = key.sealing(caseId, Files.newOutputStream(file))) {
      for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        size += read;
        if (size > most) {
          return;
        }
        digest.update(buffer, 0, read);
        beginning.write(
            buffer, 0, Math.min(read, remembered - Math.min(remembered, beginning.size())));
        into.write(buffer, 0, read);
      }
    }
  }

  long size() {
    return size;
  }

  byte[] beginning() {
    return beginning.toByteArray();
  }

  /** What it is known by; to be asked once. */
  Sha256 sha256() {
    return Sha256.of(digest.digest());
  }

  Path sealed() {
    return file;
  }

  /** The content itself. */
  InputStream open() throws IOException {
    return key.opening(caseId, Files.newInputStream(file));
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }
}
