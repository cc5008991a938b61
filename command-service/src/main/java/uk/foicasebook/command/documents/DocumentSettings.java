package uk.foicasebook.command.documents;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What documents are taken, and where they are kept.
 *
 * @param largest how large one may be
 * @param mediaTypes the types that are taken
 * @param clamd where a ClamAV daemon listens, {@code host:port}; null where nothing looks for
 *     viruses
 * @param clamdPatience how long it may take to answer
 * @param s3 the S3 store to keep them in; null to keep them in PostgreSQL
 */
@ConfigurationProperties("casebook.documents")
public record DocumentSettings(
    @DefaultValue("25MB") DataSize largest,
    @DefaultValue({
          "application/pdf",
          "application/rtf",
          "application/msword",
          "application/vnd.ms-excel",
          "application/vnd.ms-powerpoint",
          "application/vnd.ms-outlook",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "application/vnd.openxmlformats-officedocument.presentationml.presentation",
          "application/vnd.oasis.opendocument.text",
          "application/vnd.oasis.opendocument.spreadsheet",
          "application/vnd.oasis.opendocument.presentation",
          "image/jpeg",
          "image/png",
          "image/tiff",
          "message/rfc822",
          "text/csv",
          "text/plain"
        })
        List<String> mediaTypes,
    @Nullable String clamd,
    @DefaultValue("60s") Duration clamdPatience,
    @Nullable S3 s3) {

  /**
   * A store that speaks S3.
   *
   * @param endpoint its address; null for Amazon's own
   * @param withheldBucket where withheld material goes; null for the same bucket
   * @param accessKey null to take both keys from the environment the service runs in
   */
  public record S3(
      @Nullable String endpoint,
      @DefaultValue("eu-west-2") String region,
      String bucket,
      @Nullable String withheldBucket,
      @Nullable String accessKey,
      @Nullable String secretKey) {

    /** Never a key. */
    @Override
    public String toString() {
      return "S3[" + bucket + "]";
    }
  }
}
