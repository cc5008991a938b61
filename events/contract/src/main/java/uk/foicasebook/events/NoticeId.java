package uk.foicasebook.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An information notice or a decision notice of the Commissioner. */
public record NoticeId(@JsonValue String value) {
  @JsonCreator
  public NoticeId {
    Scalars.notBlank("NoticeId", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
