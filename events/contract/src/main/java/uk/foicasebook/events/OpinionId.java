package uk.foicasebook.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An opinion of the qualified person under FOIA 2000 s.36. */
public record OpinionId(@JsonValue String value) {
  @JsonCreator
  public OpinionId {
    Scalars.notBlank("OpinionId", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
