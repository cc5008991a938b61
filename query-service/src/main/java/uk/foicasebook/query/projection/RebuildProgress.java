package uk.foicasebook.query.projection;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rebuild, under way or done.
 *
 * @param readModels the tables it builds
 * @param casesTotal how many cases there were when it began
 * @param factsDone how many facts it has read
 * @param finishedAt null while it is under way
 * @param fault why it ended without taking the place of the live tables; null if it did not
 */
public record RebuildProgress(
    long id,
    List<String> readModels,
    Stage stage,
    long casesTotal,
    long casesDone,
    long factsDone,
    Instant startedAt,
    @Nullable Instant finishedAt,
    @Nullable String fault) {

  /** How far it has come. */
  public enum Stage {
    /** No table was ever made, and what Kafka has goes into the archive first. */
    ARCHIVING,
    /** Rows are written beside the live tables. */
    WRITING,
    /** Their indexes are made. */
    INDEXING,
    /** Cases that changed meanwhile are written again. */
    CATCHING_UP,
    /** The new tables stand in the place of the old. */
    DONE,
    /** It was given up; the live tables are as they were. */
    FAILED
  }

  /** One line of it, for health. */
  public String line() {
    if (stage == Stage.ARCHIVING) {
      return "%s: %s, what Kafka has is archived before they are made"
          .formatted(String.join(", ", readModels), stage);
    }
    return "%s: %s, %d of %d cases, %d facts"
        .formatted(String.join(", ", readModels), stage, casesDone, casesTotal, factsDone);
  }
}
