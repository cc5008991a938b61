package uk.foicasebook.events.contract;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.foicasebook.events.Fact;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.wire.EventNames;
import uk.foicasebook.events.wire.StoredName;

/**
 * The JSON Schema of a fact in its current revision, read off the record: every component is
 * required, null stands only where the component is nullable, nothing else may stand there.
 */
final class FactSchema {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final ObjectNode definitions = JSON.createObjectNode();

  private FactSchema() {}

  /** Where the schema of a fact and revision is kept. */
  static Path file(StoredName name) {
    return Path.of("schemas", name + ".schema.json");
  }

  /** The schema as it is checked in. */
  static String of(Class<? extends Fact> kind) {
    var name = EventNames.FACTS.nameOf(kind);
    var generator = new FactSchema();
    var schema = JSON.createObjectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "urn:foi-casebook:schema:" + name);
    schema.put("title", name.name() + ", revision " + name.revision());
    schema.setAll(generator.object(kind));
    if (!generator.definitions.isEmpty()) {
      schema.set("$defs", generator.definitions);
    }
    return JSON.writeValueAsString(schema) + "\n";
  }

  private ObjectNode object(Class<?> type) {
    var schema = JSON.createObjectNode().put("type", "object");
    var properties = schema.putObject("properties");
    var required = schema.putArray("required");
    for (var component : type.getRecordComponents()) {
      properties.set(component.getName(), property(component));
      required.add(component.getName());
    }
    return schema.put("additionalProperties", false);
  }

  private ObjectNode property(RecordComponent component) {
    var value = value(component.getGenericType());
    if (!Optionals.isOptional(component)) {
      return value;
    }
    var either = JSON.createObjectNode();
    either.putArray("anyOf").add(value).addObject().put("type", "null");
    return either;
  }

  private ObjectNode value(Type type) {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      var array = JSON.createObjectNode().put("type", "array");
      array.set("items", value(list.getActualTypeArguments()[0]));
      return array;
    }
    var plain = (Class<?>) type;
    if (plain == String.class) {
      return JSON.createObjectNode().put("type", "string");
    }
    if (plain == boolean.class) {
      return JSON.createObjectNode().put("type", "boolean");
    }
    if (plain == int.class || plain == Integer.class || plain == long.class) {
      return JSON.createObjectNode().put("type", "integer").put("minimum", 0);
    }
    if (plain == LocalDate.class) {
      return JSON.createObjectNode().put("type", "string").put("format", "date");
    }
    return reference(plain);
  }

  private ObjectNode reference(Class<?> type) {
    var name = type.getSimpleName();
    if (!definitions.has(name)) {
      definitions.set(name, definition(type));
    }
    return JSON.createObjectNode().put("$ref", "#/$defs/" + name);
  }

  private ObjectNode definition(Class<?> type) {
    if (type == ProtectedText.class) {
      return protectedText();
    }
    if (type.isEnum()) {
      var schema = JSON.createObjectNode();
      var values = schema.putArray("enum");
      Stream.of(type.getEnumConstants())
          .map(value -> ((Enum<?>) value).name())
          .forEach(values::add);
      return schema;
    }
    return type.isRecord() && isScalar(type) ? scalar(type) : object(type);
  }

  private static boolean isScalar(Class<?> type) {
    var components = type.getRecordComponents();
    return components.length == 1
        && components[0].getAccessor().isAnnotationPresent(JsonValue.class);
  }

  private static ObjectNode scalar(Class<?> type) {
    var schema = JSON.createObjectNode().put("type", "string");
    return type.getRecordComponents()[0].getType() == UUID.class
        ? schema.put("format", "uuid")
        : schema.put("pattern", "\\S");
  }

  private static ObjectNode protectedText() {
    var schema = JSON.createObjectNode();
    schema.put("description", "Words, the words under a key, or the mark that the key is gone.");
    var forms = schema.putArray("oneOf");
    forms.addObject().put("type", "string").put("pattern", "\\S");
    var ciphertext = forms.addObject().put("type", "object");
    ciphertext.putObject("properties").set("key", JSON.createObjectNode().put("type", "string"));
    ((ObjectNode) ciphertext.get("properties")).putObject("ciphertext").put("type", "string");
    ciphertext.putArray("required").add("key").add("ciphertext");
    ciphertext.put("additionalProperties", false);
    var erased = forms.addObject().put("type", "object");
    erased.putObject("properties").putObject("erased").put("const", true);
    erased.putArray("required").add("erased");
    erased.put("additionalProperties", false);
    return schema;
  }
}
