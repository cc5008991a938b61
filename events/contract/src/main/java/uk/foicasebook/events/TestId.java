package uk.foicasebook.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A recorded public interest test. */
public record TestId(@JsonValue String value) {
  @JsonCreator
  public TestId {
    Scalars.notBlank("TestId", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
