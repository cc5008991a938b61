package uk.foicasebook.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The authority's own number for a case, in any form, unique within the authority: {@code
 * 01/FOI/19/000807}.
 */
public record Reference(@JsonValue String value) {
  @JsonCreator
  public Reference {
    Scalars.notBlank("Reference", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
