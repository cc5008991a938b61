package uk.foicasebook.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A note on the file. */
public record NoteId(@JsonValue String value) {
  @JsonCreator
  public NoteId {
    Scalars.notBlank("NoteId", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
