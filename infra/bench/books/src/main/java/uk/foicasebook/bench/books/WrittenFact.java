package uk.foicasebook.bench.books;

import java.time.Instant;

/**
 * A fact as it is stored.
 *
 * @param recordedAt its place among the facts of all cases
 * @param line for {@code COPY domain_event_entry}
 */
record WrittenFact(Instant recordedAt, String line) implements Comparable<WrittenFact> {
  @Override
  public int compareTo(WrittenFact other) {
    return recordedAt.compareTo(other.recordedAt);
  }
}
