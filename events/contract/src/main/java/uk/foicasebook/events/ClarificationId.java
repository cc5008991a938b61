package uk.foicasebook.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A question to the requester under FOIA 2000 s.1(3). */
public record ClarificationId(@JsonValue String value) {
  @JsonCreator
  public ClarificationId {
    Scalars.notBlank("ClarificationId", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
