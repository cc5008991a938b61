package uk.foicasebook.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A reason for which nothing of the case may be destroyed. */
public record HoldId(@JsonValue String value) {
  @JsonCreator
  public HoldId {
    Scalars.notBlank("HoldId", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
