package uk.foicasebook.command.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import uk.foicasebook.command.desk.Order;

/**
 * Reads an ordered list of commands for one case: {@code {"commands": [{"command": "number-parts",
 * …}, …]}}.
 */
@Component
class BatchReader {
  static final String COMMANDS = "commands";
  static final String COMMAND = "command";
  static final int MOST = 100;

  /** A command of the list and its route, which says who may give it. */
  record Entry(CommandRoute route, Order order) {}

  private final CommandRoutes routes;
  private final CommandReader reader;

  BatchReader(CommandRoutes routes, CommandReader reader) {
    this.routes = routes;
    this.reader = reader;
  }

  /**
   * @throws InvalidRequest that names every invalid field of every command
   */
  List<Entry> read(JsonNode json) {
    var list = json.path(COMMANDS);
    if (!list.isArray() || list.isEmpty() || list.size() > MOST) {
      throw new InvalidRequest(COMMANDS, "must be a list of 1 to " + MOST + " commands");
    }
    var wrong = new ArrayList<InvalidField>();
    json.propertyNames().stream()
        .filter(name -> !name.equals(COMMANDS))
        .forEach(name -> wrong.add(new InvalidField(name, "is not known here")));
    var entries = new ArrayList<Entry>();
    for (var i = 0; i < list.size(); i++) {
      try {
        entries.add(entry(list.get(i), COMMANDS + "[" + i + "]"));
      } catch (InvalidRequest invalid) {
        wrong.addAll(invalid.fields());
      }
    }
    if (!wrong.isEmpty()) {
      throw new InvalidRequest(wrong);
    }
    return entries;
  }

  private Entry entry(JsonNode json, String path) {
    var name = json.path(COMMAND).asString("");
    var route =
        routes
            .forCase(name)
            .orElseThrow(
                () -> new InvalidRequest(path + "." + COMMAND, "must name a command for a case"));
    return new Entry(route, reader.read(route, json, path, Set.of(COMMAND)));
  }
}
