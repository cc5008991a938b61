package uk.foicasebook.events.wire;

import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.ProtectedText.Ciphertext;
import uk.foicasebook.events.ProtectedText.Erased;
import uk.foicasebook.events.ProtectedText.Plain;

/** A protected text is a string, {@code {"key", "ciphertext"}}, or {@code {"erased": true}}. */
final class ProtectedTextJson {
  private static final Set<String> CIPHERTEXT = Set.of("key", "ciphertext");
  private static final Set<String> ERASED = Set.of("erased");

  private ProtectedTextJson() {}

  static void addTo(SimpleModule module) {
    module.addSerializer(new Writer());
    module.addDeserializer(ProtectedText.class, new Reader());
  }

  private static final class Writer extends StdSerializer<ProtectedText> {
    Writer() {
      super(ProtectedText.class);
    }

    @Override
    public void serialize(ProtectedText text, JsonGenerator json, SerializationContext context) {
      switch (text) {
        case Plain(var words) -> json.writeString(words);
        case Ciphertext(var key, var ciphertext) -> {
          json.writeStartObject();
          json.writeStringProperty("key", key);
          json.writeStringProperty("ciphertext", ciphertext);
          json.writeEndObject();
        }
        case Erased() -> {
          json.writeStartObject();
          json.writeBooleanProperty("erased", true);
          json.writeEndObject();
        }
      }
    }
  }

  private static final class Reader extends StdDeserializer<ProtectedText> {
    Reader() {
      super(ProtectedText.class);
    }

    @Override
    public ProtectedText deserialize(JsonParser json, DeserializationContext context) {
      if (json.hasToken(JsonToken.VALUE_STRING)) {
        return new Plain(json.getString());
      }
      JsonNode tree = context.readTree(json);
      var names = Set.copyOf(tree.propertyNames());
      if (names.equals(CIPHERTEXT)
          && tree.get("key").isString()
          && tree.get("ciphertext").isString()) {
        return new Ciphertext(tree.get("key").stringValue(), tree.get("ciphertext").stringValue());
      }
      if (names.equals(ERASED)
          && tree.get("erased").isBoolean()
          && tree.get("erased").booleanValue()) {
        return new Erased();
      }
      // Says nothing of what was found: it may be somebody's words.
      throw DatabindException.from(json, "neither a text, nor a ciphertext, nor an erased text");
    }
  }
}
