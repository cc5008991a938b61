package uk.foicasebook.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A third party asked for its view. */
public record ConsultationId(@JsonValue String value) {
  @JsonCreator
  public ConsultationId {
    Scalars.notBlank("ConsultationId", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
