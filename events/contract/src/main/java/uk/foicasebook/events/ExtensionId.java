package uk.foicasebook.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A notice that more time is taken. */
public record ExtensionId(@JsonValue String value) {
  @JsonCreator
  public ExtensionId {
    Scalars.notBlank("ExtensionId", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
