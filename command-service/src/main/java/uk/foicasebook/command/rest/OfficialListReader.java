package uk.foicasebook.command.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import uk.foicasebook.command.domain.OfficialHolidays;
import uk.foicasebook.law.calendar.OfficialRow;

/**
 * Reads the official list of bank holidays in the form it is published in: by division, each with
 * its events. What is wrong with the list itself is for the law to say; here it only has to be one.
 */
final class OfficialListReader {
  private static final int MOST_EVENTS = 2_000;
  private static final int LONGEST = 200;
  private static final Set<String> DIVISION = Set.of("division", "events");
  private static final Set<String> EVENT = Set.of("title", "date", "notes", "bunting");

  private final List<InvalidField> wrong;
  private final List<OfficialRow> rows = new ArrayList<>();

  private OfficialListReader(List<InvalidField> wrong) {
    this.wrong = wrong;
  }

  /**
   * @param wrong gets everything that is not as it should be
   */
  static @Nullable OfficialHolidays read(JsonNode json, String path, List<InvalidField> wrong) {
    var reader = new OfficialListReader(wrong);
    var before = wrong.size();
    if (json.isObject()) {
      json.propertyNames()
          .forEach(name -> reader.division(name, json.path(name), path + "." + name));
    } else {
      reader.no(path, "must be an object with a member for each division");
    }
    return wrong.size() > before ? null : new OfficialHolidays(reader.rows);
  }

  static Map<String, Object> schema() {
    var text = Map.<String, Object>of("type", "string", "maxLength", LONGEST);
    var event =
        Map.<String, Object>of(
            "type",
            "object",
            "properties",
            Map.of(
                "title", text, "date", text, "notes", text, "bunting", Map.of("type", "boolean")),
            "required",
            List.of("title", "date"),
            "additionalProperties",
            false);
    var division = new LinkedHashMap<String, Object>();
    division.put("type", "object");
    division.put(
        "properties", Map.of("division", text, "events", Map.of("type", "array", "items", event)));
    division.put("required", List.of("events"));
    division.put("additionalProperties", false);
    return Map.of(
        "type",
        "object",
        "description",
        "The official list of bank holidays as GOV.UK publishes it, by division",
        "additionalProperties",
        division);
  }

  private void division(String name, JsonNode json, String path) {
    known(json, DIVISION, path);
    var events = json.path("events");
    if (!events.isArray() || events.size() > MOST_EVENTS) {
      no(path + ".events", "must be a list of at most " + MOST_EVENTS + " events");
      return;
    }
    for (var i = 0; i < events.size(); i++) {
      event(name, events.get(i), path + ".events[" + i + "]");
    }
  }

  private void event(String division, JsonNode json, String path) {
    known(json, EVENT, path);
    var title = text(json, "title", path);
    var date = text(json, "date", path);
    if (title.isBlank()) {
      no(path + ".title", "must not be blank");
    }
    var notes = json.has("notes") ? text(json, "notes", path) : "";
    var bunting = json.path("bunting");
    if (!bunting.isMissingNode() && !bunting.isBoolean()) {
      no(path + ".bunting", "must be true or false");
    }
    rows.add(new OfficialRow(division, title, date, notes, bunting.asBoolean(false)));
  }

  private String text(JsonNode json, String name, String path) {
    var value = json.path(name);
    if (!value.isString()) {
      no(path + "." + name, value.isMissingNode() ? "is missing" : "must be text");
      return "";
    }
    var text = value.stringValue();
    if (text.length() > LONGEST) {
      no(path + "." + name, "must have at most " + LONGEST + " characters");
    } else if (!text.codePoints().allMatch(each -> Characters.printable(each, false))) {
      no(path + "." + name, "must not contain control characters or broken ones");
    }
    return text;
  }

  private void known(JsonNode json, Set<String> names, String path) {
    if (!json.isObject()) {
      no(path, "must be an object");
    }
    json.propertyNames().stream()
        .filter(name -> !names.contains(name))
        .forEach(name -> no(path + "." + name, "is not known here"));
  }

  private void no(String path, String problem) {
    wrong.add(new InvalidField(path, problem));
  }
}
