package uk.foicasebook.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Advice and assistance given under FOIA 2000 s.16. */
public record AssistanceId(@JsonValue String value) {
  @JsonCreator
  public AssistanceId {
    Scalars.notBlank("AssistanceId", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
