package uk.foicasebook.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A recorded statement of harm. */
public record HarmId(@JsonValue String value) {
  @JsonCreator
  public HarmId {
    Scalars.notBlank("HarmId", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
