package uk.foicasebook.query.projection;

import java.util.OptionalLong;

/** What Kafka has and the archive has not. */
public interface Backlog {
  /** How many facts of cases are still to come; empty where Kafka does not say. */
  OptionalLong facts();
}
