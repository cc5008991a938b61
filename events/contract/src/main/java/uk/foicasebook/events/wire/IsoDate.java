package uk.foicasebook.events.wire;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * A civil day as {@code 2019-01-15} and in no other form; Jackson's own reader takes arrays too.
 */
final class IsoDate extends StdDeserializer<LocalDate> {
  IsoDate() {
    super(LocalDate.class);
  }

  @Override
  public LocalDate deserialize(JsonParser json, DeserializationContext context) {
    if (json.hasToken(JsonToken.VALUE_STRING)) {
      try {
        return LocalDate.parse(json.getString());
      } catch (DateTimeParseException e) {
        throw DatabindException.from(json, "not an ISO date", e);
      }
    }
    throw DatabindException.from(json, "not an ISO date");
  }
}
