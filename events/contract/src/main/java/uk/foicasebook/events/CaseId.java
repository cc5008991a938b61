package uk.foicasebook.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * The opaque identity of a case, a UUID of version 7. It says nothing of the requester or the
 * subject.
 */
public record CaseId(@JsonValue UUID value) {
  @JsonCreator
  public CaseId {}

  /**
   * Reads the usual text form.
   *
   * @throws IllegalArgumentException if the text is not a UUID
   */
  public static CaseId of(String text) {
    return new CaseId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
