package uk.foicasebook.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A fees notice under FOIA 2000 s.9. */
public record FeesNoticeId(@JsonValue String value) {
  @JsonCreator
  public FeesNoticeId {
    Scalars.notBlank("FeesNoticeId", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
