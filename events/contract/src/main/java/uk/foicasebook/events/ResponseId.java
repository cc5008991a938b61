package uk.foicasebook.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A response, issued by the casebook or recorded after the event. */
public record ResponseId(@JsonValue String value) {
  @JsonCreator
  public ResponseId {
    Scalars.notBlank("ResponseId", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
