package uk.foicasebook.command.documents;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import uk.foicasebook.events.CaseId;

/**
 * Contents in a store that speaks S3: {@code shelf/case/content}, withheld material in a bucket of
 * its own where one is named. A store that keeps earlier versions keeps deleted ones too; they stay
 * sealed, and their key is gone.
 */
final class S3Storage implements Storage, AutoCloseable {
  private final S3Client s3;
  private final String bucket;
  private final String withheld;

  S3Storage(S3Client s3, String bucket, @Nullable String withheld) {
    this.s3 = s3;
    this.bucket = bucket;
    this.withheld = withheld == null ? bucket : withheld;
  }

  @Override
  public String name() {
    return "s3";
  }

  @Override
  public void put(Location location, Path sealed) {
    ask(
        () ->
            s3.putObject(
                put -> put.bucket(bucket(location.shelf())).key(key(location)),
                RequestBody.fromFile(sealed)));
  }

  @Override
  public InputStream open(Location location) {
    return ask(
        () -> {
          try {
            return s3.getObject(get -> get.bucket(bucket(location.shelf())).key(key(location)));
          } catch (NoSuchKeyException _) {
            return InputStream.nullInputStream();
          }
        });
  }

  @Override
  public void delete(Location location) {
    ask(() -> s3.deleteObject(gone -> gone.bucket(bucket(location.shelf())).key(key(location))));
  }

  @Override
  public void deleteAll(CaseId caseId, Shelf shelf) {
    ask(
        () -> {
          s3.listObjectsV2Paginator(
                  list -> list.bucket(bucket(shelf)).prefix(folder(caseId, shelf)))
              .contents()
              .forEach(
                  object -> s3.deleteObject(gone -> gone.bucket(bucket(shelf)).key(object.key())));
          return caseId;
        });
  }

  private String bucket(Shelf shelf) {
    return switch (shelf) {
      case WITHHELD -> withheld;
      case DISCLOSABLE, CORRESPONDENCE, CONSULTATION -> bucket;
    };
  }

  private static String key(Location location) {
    return folder(location.caseId(), location.shelf()) + location.id();
  }

  private static String folder(CaseId caseId, Shelf shelf) {
    return shelf.spelt() + "/" + caseId + "/";
  }

  private static <T> T ask(Supplier<T> question) {
    try {
      return question.get();
    } catch (SdkException e) {
      throw new StorageAway("The S3 store does not answer as it should", e);
    }
  }

  @Override
  public void close() {
    s3.close();
  }
}
