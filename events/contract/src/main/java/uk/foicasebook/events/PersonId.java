package uk.foicasebook.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A person as the sign-in server knows them: never a name, never a requester. */
public record PersonId(@JsonValue String value) {
  @JsonCreator
  public PersonId {
    Scalars.notBlank("PersonId", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
