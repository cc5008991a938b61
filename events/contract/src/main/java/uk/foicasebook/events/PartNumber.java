package uk.foicasebook.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A numbered question of the request: {@code 1}, {@code 1a}. */
public record PartNumber(@JsonValue String value) {
  @JsonCreator
  public PartNumber {
    Scalars.notBlank("PartNumber", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
