package uk.foicasebook.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A document on the file of a case. */
public record DocumentId(@JsonValue String value) {
  @JsonCreator
  public DocumentId {
    Scalars.notBlank("DocumentId", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
