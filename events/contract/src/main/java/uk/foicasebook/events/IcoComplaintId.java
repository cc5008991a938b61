package uk.foicasebook.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A complaint to the Commissioner about the case. */
public record IcoComplaintId(@JsonValue String value) {
  @JsonCreator
  public IcoComplaintId {
    Scalars.notBlank("IcoComplaintId", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
