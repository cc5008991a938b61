package uk.foicasebook.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A draft on its way through the clearance chain. */
public record ClearanceId(@JsonValue String value) {
  @JsonCreator
  public ClearanceId {
    Scalars.notBlank("ClearanceId", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
