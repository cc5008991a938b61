package uk.foicasebook.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A referral to somebody who advises. */
public record ReferralId(@JsonValue String value) {
  @JsonCreator
  public ReferralId {
    Scalars.notBlank("ReferralId", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
