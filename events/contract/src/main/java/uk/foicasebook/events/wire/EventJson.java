package uk.foicasebook.events.wire;

import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.foicasebook.events.Fact;
import uk.foicasebook.events.history.History;

/**
 * The only mapper of facts: plain record JSON in UTF-8, no type information inside, the same bytes
 * for the same fact.
 */
public final class EventJson {
  private static final JsonMapper JSON = StrictJson.mapper();

  private EventJson() {}

  /** The bytes to store, in the current revision of {@link EventNames#nameOf(Fact)}. */
  public static byte[] write(Fact fact) {
    return JSON.writeValueAsBytes(fact);
  }

  /**
   * Reads stored bytes of any revision there ever was, through {@link History}, into today's
   * record.
   *
   * @throws UnknownFact if the name, or the revision, is not known to this build
   * @throws UnreadableFact if the bytes are not strictly what that name and revision promise
   */
  public static Fact read(String name, int revision, byte[] payload) {
    var stored = new StoredName(name, revision);
    var kind = EventNames.FACTS.kindOf(name);
    var current = EventNames.FACTS.nameOf(kind);
    try {
      if (revision == current.revision()) {
        return present(stored, JSON.readValue(payload, kind));
      }
      if (revision > current.revision()) {
        throw new UnknownFact(stored, current);
      }
      return JSON.treeToValue(History.upcast(name, revision, object(stored, payload)), kind);
    } catch (JacksonException e) {
      throw UnreadableFact.at(stored.toString(), e);
    } catch (IllegalArgumentException e) {
      throw UnreadableFact.at(stored.toString(), "a member it never had", e);
    }
  }

  /**
   * Reads one value of a fact, as strictly as the fact itself; null for the word {@code null}.
   *
   * @throws UnreadableFact if it is no such value
   */
  public static @Nullable Object readValue(Type type, String json) {
    try {
      return JSON.readValue(json, JSON.constructType(type));
    } catch (JacksonException e) {
      throw UnreadableFact.at("a value of a fact", e);
    }
  }

  /** One value of a fact, as the fact would have it. */
  public static String writeValue(@Nullable Object value) {
    return JSON.writeValueAsString(value);
  }

  /** The word {@code null} alone is JSON too, and no fact. */
  private static Fact present(StoredName stored, @Nullable Fact fact) {
    if (fact == null) {
      throw new UnreadableFact(stored + " is null");
    }
    return fact;
  }

  private static ObjectNode object(StoredName stored, byte[] payload) {
    JsonNode tree = JSON.readTree(payload);
    if (tree instanceof ObjectNode object) {
      return object;
    }
    throw new UnreadableFact(stored + " is not a JSON object");
  }
}
