package uk.foicasebook.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A team or business unit of the authority. */
public record TeamId(@JsonValue String value) {
  @JsonCreator
  public TeamId {
    Scalars.notBlank("TeamId", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
