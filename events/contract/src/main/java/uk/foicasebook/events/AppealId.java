package uk.foicasebook.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An appeal to the tribunal. */
public record AppealId(@JsonValue String value) {
  @JsonCreator
  public AppealId {
    Scalars.notBlank("AppealId", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
