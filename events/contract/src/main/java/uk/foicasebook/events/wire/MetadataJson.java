package uk.foicasebook.events.wire;

import java.io.ByteArrayOutputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.PersonId;

/** {@link Metadata} as one flat JSON object of strings, read only in the form it is written in. */
final class MetadataJson {
  private static final JsonMapper JSON = StrictJson.mapper();
  private static final Set<String> MEMBERS =
      Set.of(
          "authority",
          "by",
          "onBehalfOf",
          "why",
          "knownAt",
          "recordedAt",
          "correlationId",
          "previousHash",
          "hash");

  private MetadataJson() {}

  static byte[] bytes(Map<String, String> members) {
    var written = new ByteArrayOutputStream(512);
    try (var json = JSON.createGenerator(written)) {
      json.writeStartObject();
      members.forEach(json::writeStringProperty);
      json.writeEndObject();
    }
    return written.toByteArray();
  }

  static Metadata read(byte[] json) {
    var members = new LinkedHashMap<String, Object>();
    try (var parser = JSON.createParser(json)) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        for (var name = parser.nextName(); name != null; name = parser.nextName()) {
          var value = parser.nextToken();
          members.put(name, value == JsonToken.VALUE_STRING ? parser.getString() : value);
          parser.skipChildren();
        }
      }
    } catch (JacksonException e) {
      throw UnreadableFact.at("metadata", e);
    }
    var metadata = of(members);
    // The hash covers stored bytes, so there must be one way only to write the same metadata.
    if (!Arrays.equals(metadata.toJson(), json)) {
      throw new UnreadableFact("metadata is not in its one written form");
    }
    return metadata;
  }

  static Metadata of(Map<String, ?> members) {
    for (var name : members.keySet()) {
      if (!MEMBERS.contains(name)) {
        throw new UnreadableFact("metadata has a member that is not known: " + name);
      }
    }
    var onBehalfOf = optional(members, "onBehalfOf");
    return new Metadata(
        parsed(members, "authority", AuthorityId::new),
        parsed(members, "by", PersonId::new),
        onBehalfOf == null ? null : new PersonId(onBehalfOf),
        optional(members, "why") == null ? null : parsed(members, "why", ProtectedString::read),
        parsed(members, "knownAt", Instant::parse),
        parsed(members, "recordedAt", Instant::parse),
        required(members, "correlationId"),
        required(members, "previousHash"),
        required(members, "hash"));
  }

  private static <T> T parsed(Map<String, ?> members, String name, Function<String, T> parse) {
    try {
      return parse.apply(required(members, name));
    } catch (DateTimeException | IllegalArgumentException e) {
      throw UnreadableFact.at("metadata", name, e);
    }
  }

  private static String required(Map<String, ?> members, String name) {
    var value = optional(members, name);
    if (value == null) {
      throw new UnreadableFact("metadata lacks " + name);
    }
    return value;
  }

  private static @Nullable String optional(Map<String, ?> members, String name) {
    return switch (members.get(name)) {
      case null -> null;
      case String text -> text;
      case Object _ -> throw new UnreadableFact("metadata " + name + " is not a string");
    };
  }
}
