package uk.foicasebook.command.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a value of a fact should have been.
 *
 * @param field where it stands in the fact: {@code happenedOn}, {@code parts[2].wording}
 * @param value the right value; null for none
 */
public record RightValue(String field, @Nullable WrittenValue value) {
  /** The value as JSON text; null for none. */
  @Nullable String json() {
    return value == null ? null : value.json();
  }
}
