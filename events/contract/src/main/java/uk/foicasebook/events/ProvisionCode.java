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

  /**
   * The section it is in, {@code FOIA 2000 s.40}; under the regulations of 2004, where regulation
   * 12 is many exceptions, the exception: {@code EIR 2004 reg 12(5)(e)}.
   */
  public String section() {
    int kept = value.contains(" reg 12(") ? 2 : 0;
    int end = -1;
    for (int brackets = 0; brackets <= kept; brackets++) {
      end = value.indexOf('(', end + 1);
      if (end < 0) {
        return value;
      }
    }
    return value.substring(0, end);
  }

  @Override
  public String toString() {
    return value;
  }
}
