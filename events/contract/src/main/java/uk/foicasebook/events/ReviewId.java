package uk.foicasebook.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A request for an internal review. */
public record ReviewId(@JsonValue String value) {
  @JsonCreator
  public ReviewId {
    Scalars.notBlank("ReviewId", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
