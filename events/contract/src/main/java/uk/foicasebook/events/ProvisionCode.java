package uk.foicasebook.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A provision at paragraph level, printed one way: {@code FOIA 2000 s.31(1)(a)}. It is not checked
 * against the catalogue, since history must load after the catalogue has changed.
 */
public record ProvisionCode(@JsonValue String value) {
  @JsonCreator
  public ProvisionCode {
    Scalars.notBlank("ProvisionCode", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
