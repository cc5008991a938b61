package uk.foicasebook.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A recorded search. */
public record SearchId(@JsonValue String value) {
  @JsonCreator
  public SearchId {
    Scalars.notBlank("SearchId", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
