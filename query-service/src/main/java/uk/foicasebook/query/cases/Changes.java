package uk.foicasebook.query.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What differs between two views of one case, field by field. A thing in a list is known by its own
 * name where it has one, so that one more before it moves nothing.
 */
final class Changes {
  /** They differ at every step, and say nothing of the case. */
  private static final Set<String> OF_THE_VIEW = Set.of("revision", "statusOn");

  private static final List<List<String>> NAMES =
      List.of(
          List.of("id"),
          List.of("number"),
          List.of("kind", "provision", "parts"),
          List.of("provision"),
          List.of("part"));

  private final List<Change> found = new ArrayList<>();

  private Changes() {}

  /**
   * One field.
   *
   * @param path where it stands: {@code strands[minutes].determination}
   * @param from what it was; null where it was not there
   * @param to what it is; null where it is no longer there
   */
  record Change(String path, @Nullable JsonNode from, @Nullable JsonNode to) {}

  /** From one view to a later one; null for the first where there was no case yet. */
  static List<Change> between(@Nullable JsonNode from, JsonNode to) {
    var changes = new Changes();
    changes.objects("", from == null ? JsonNodeFactory.instance.objectNode() : from, to);
    return changes.found.stream()
        .filter(change -> !OF_THE_VIEW.contains(change.path()))
        .filter(change -> !isNothing(change.from()) || !isNothing(change.to()))
        .toList();
  }

  private static boolean isNothing(@Nullable JsonNode value) {
    return value == null || value.isContainer() && value.isEmpty();
  }

  private void compare(String path, @Nullable JsonNode from, @Nullable JsonNode to) {
    if (from != null && to != null && from.isObject() && to.isObject()) {
      objects(path + ".", from, to);
    } else if (from != null && to != null && from.isArray() && to.isArray()) {
      named(path, things(from), things(to));
    } else if (from == null ? to != null : !from.equals(to)) {
      found.add(new Change(path, from, to));
    }
  }

  private void objects(String path, JsonNode from, JsonNode to) {
    var names = new LinkedHashSet<String>(from.propertyNames());
    names.addAll(to.propertyNames());
    names.forEach(name -> compare(path + name, from.get(name), to.get(name)));
  }

  private void named(String path, Map<String, JsonNode> from, Map<String, JsonNode> to) {
    var names = new LinkedHashSet<>(from.keySet());
    names.addAll(to.keySet());
    names.forEach(name -> compare("%s[%s]".formatted(path, name), from.get(name), to.get(name)));
  }

  /** The things of a list by their names, or by what they say; the same again gets a number. */
  private static Map<String, JsonNode> things(JsonNode list) {
    var things = new LinkedHashMap<String, JsonNode>();
    for (JsonNode thing : list) {
      String name = name(thing, things.size());
      String free = name;
      for (int again = 2; things.containsKey(free); again++) {
        free = name + " " + again;
      }
      things.put(free, thing);
    }
    return things;
  }

  private static String name(JsonNode thing, int place) {
    if (thing.isValueNode()) {
      return thing.asString();
    }
    for (List<String> fields : NAMES) {
      if (fields.stream().allMatch(thing::has)) {
        return String.join(" ", fields.stream().map(field -> text(thing.get(field))).toList())
            .strip();
      }
    }
    return String.valueOf(place);
  }

  private static String text(JsonNode value) {
    return value.isArray()
        ? String.join("+", value.valueStream().map(JsonNode::asString).toList())
        : value.asString();
  }
}
