package uk.foicasebook.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A public authority served by this installation, for example {@code sample-police}. */
public record AuthorityId(@JsonValue String value) {
  @JsonCreator
  public AuthorityId {
    Scalars.notBlank("AuthorityId", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
