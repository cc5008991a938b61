package uk.foicasebook.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A strand of the case: what a search found, or would find, and how it is determined. */
public record StrandId(@JsonValue String value) {
  @JsonCreator
  public StrandId {
    Scalars.notBlank("StrandId", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
