package uk.foicasebook.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An estimate of what compliance would cost. */
public record EstimateId(@JsonValue String value) {
  @JsonCreator
  public EstimateId {
    Scalars.notBlank("EstimateId", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
