package uk.foicasebook.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A letter from the Commissioner. */
public record IcoLetterId(@JsonValue String value) {
  @JsonCreator
  public IcoLetterId {
    Scalars.notBlank("IcoLetterId", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
