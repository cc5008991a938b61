package uk.foicasebook.query.calculator;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import uk.foicasebook.query.clock.UkCivilDay;
import uk.foicasebook.query.rest.FieldProblem;

/**
 * The fields of a JSON object, read one by one. What cannot be read is noted and reading goes on,
 * so that every fault is named at once; what nobody read is a fault too.
 */
final class Fields {
  private final JsonNode object;
  private final String path;
  private final List<FieldProblem> problems;
  private final Set<String> read = new HashSet<>();

  private Fields(JsonNode object, String path, List<FieldProblem> problems) {
    this.object = object;
    this.path = path;
    this.problems = problems;
  }

  /** The object at the top, whose faults go to the list. */
  static Fields of(JsonNode object, List<FieldProblem> problems) {
    var fields = new Fields(object, "", problems);
    if (!object.isObject()) {
      problems.add(new FieldProblem("body", "must be a JSON object"));
    }
    return fields;
  }

  /** The text of a field; null where it is not given, or is not text. */
  @Nullable String text(String name) {
    JsonNode value = value(name);
    if (value == null) {
      return null;
    }
    if (!value.isString()) {
      complain(name, "must be text");
      return null;
    }
    return value.asString();
  }

  /** A date; null where it is not given, or is none. */
  @Nullable LocalDate date(String name) {
    String text = text(name);
    if (text == null) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException none) {
      complain(name, "must be a date such as 2019-01-15");
      return null;
    }
  }

  /** A date that must be given. */
  @Nullable LocalDate requiredDate(String name) {
    require(name);
    return date(name);
  }

  /** A date, or an instant with an offset, which falls on a UK civil day. */
  @Nullable LocalDate requiredDay(String name) {
    require(name);
    String text = text(name);
    if (text == null) {
      return null;
    }
    try {
      return text.length() <= 10
          ? LocalDate.parse(text)
          : UkCivilDay.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException none) {
      complain(
          name,
          "must be a date such as 2019-01-15, or an instant with an offset such as"
              + " 2019-01-15T09:30:00Z");
      return null;
    }
  }

  /** One of the names of an enum, or the fallback where it is not given. */
  <E extends Enum<E>> E choice(String name, Class<E> choices, E fallback) {
    String text = text(name);
    if (text == null) {
      return fallback;
    }
    for (E choice : choices.getEnumConstants()) {
      if (choice.name().equals(text)) {
        return choice;
      }
    }
    complain(name, "must be one of " + names(choices));
    return fallback;
  }

  /** The objects of a list; none where it is not given. */
  List<Fields> objects(String name) {
    var found = new ArrayList<Fields>();
    for (Element element : elements(name)) {
      if (element.node().isObject()) {
        found.add(new Fields(element.node(), path + element.name() + ".", problems));
      } else {
        complain(element.name(), "must be an object");
      }
    }
    return found;
  }

  /** The dates of a list; none where it is not given. */
  List<LocalDate> dates(String name) {
    var found = new ArrayList<LocalDate>();
    for (String text : texts(name)) {
      try {
        found.add(LocalDate.parse(text));
      } catch (DateTimeException none) {
        complain(name, "must hold dates such as 2019-01-15");
      }
    }
    return found;
  }

  /** The texts of a list; none where it is not given. */
  List<String> texts(String name) {
    var found = new ArrayList<String>();
    for (Element element : elements(name)) {
      if (element.node().isString()) {
        found.add(element.node().asString());
      } else {
        complain(element.name(), "must be text");
      }
    }
    return found;
  }

  /** Complains of a field that must be there and is not. */
  void require(String name) {
    if (object.isObject() && (!object.has(name) || object.get(name).isNull())) {
      complain(name, "is missing");
    }
  }

  /** Notes a fault of a field. */
  void complain(String name, String problem) {
    problems.add(new FieldProblem(path + name, problem));
  }

  /** Complains of every field that was not asked for. */
  void nothingElse() {
    for (String name : object.propertyNames()) {
      if (!read.contains(name)) {
        complain(name, "is not known here");
      }
    }
  }

  private List<Element> elements(String name) {
    JsonNode value = value(name);
    if (value == null) {
      return List.of();
    }
    if (!value.isArray()) {
      complain(name, "must be a list");
      return List.of();
    }
    var found = new ArrayList<Element>();
    for (int i = 0; i < value.size(); i++) {
      found.add(new Element("%s[%d]".formatted(name, i), value.get(i)));
    }
    return found;
  }

  private @Nullable JsonNode value(String name) {
    read.add(name);
    JsonNode value = object.get(name);
    return value == null || value.isNull() ? null : value;
  }

  private static <E extends Enum<E>> String names(Class<E> choices) {
    return String.join(", ", Arrays.stream(choices.getEnumConstants()).map(c -> c.name()).toList());
  }

  private record Element(String name, JsonNode node) {}
}
