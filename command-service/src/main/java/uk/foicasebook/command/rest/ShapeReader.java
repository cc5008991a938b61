package uk.foicasebook.command.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import uk.foicasebook.command.config.UkCivilDay;
import uk.foicasebook.command.domain.WrittenValue;
import uk.foicasebook.command.rest.Shape.Member;
import uk.foicasebook.command.rest.Shape.Members;
import uk.foicasebook.events.CaseId;

/**
 * Reads JSON into the values of a shape and writes down everything that is wrong, not only the
 * first thing. A value is null only where something was written down, or nothing was required.
 */
final class ShapeReader {
  private static final int MOST_ITEMS = 1_000;
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

  private final List<InvalidField> wrong = new ArrayList<>();

  List<InvalidField> wrong() {
    return List.copyOf(wrong);
  }

  @Nullable Object read(Shape shape, JsonNode json, String path) {
    return switch (shape) {
      case Shape.Line(var longest, var make) -> {
        var line = text(json, path, longest, false);
        yield line == null ? null : make.apply(line);
      }
      case Shape.Prose(var longest, var make) -> {
        var prose = text(json, path, longest, true);
        yield prose == null ? null : make.apply(prose);
      }
      case Shape.Day _ -> day(json, path);
      case Shape.DayOrMoment _ -> dayOrMoment(json, path);
      case Shape.Moment _ -> moment(json, path);
      case Shape.Choice(var values) -> choice(values, json, path);
      case Shape.Whole _ ->
          json.isIntegralNumber() && json.canConvertToInt()
              ? json.intValue()
              : no(path, "must be a whole number");
      case Shape.Flag _ ->
          json.isBoolean() ? json.booleanValue() : no(path, "must be true or false");
      case Shape.Identity _ -> identity(json, path);
      case Shape.Several(var of) -> several(of, json, path);
      case Shape.Any _ -> any(json, path);
      case Shape.Official _ -> OfficialListReader.read(json, path, wrong);
      case Members members -> members(members, Set.of(), json, path);
    };
  }

  /**
   * Reads an object.
   *
   * @param beside members that somebody else reads
   */
  @Nullable Record members(Members shape, Set<String> beside, JsonNode json, String path) {
    if (!json.isObject()) {
      return no(path, "must be an object");
    }
    for (var name : json.propertyNames()) {
      if (!shape.names().contains(name) && !beside.contains(name)) {
        no(under(path, name), "is not known here");
      }
    }
    var before = wrong.size();
    @Nullable Object[] values = new Object[shape.members().size()];
    for (var i = 0; i < values.length; i++) {
      values[i] = member(shape.members().get(i), json, path);
    }
    return wrong.size() > before ? null : Records.create(shape.made(), values);
  }

  @Nullable Object member(Member member, JsonNode json, String path) {
    var value = json.get(member.name());
    var where = under(path, member.name());
    if (value != null && !value.isNull()) {
      return read(member.shape(), value, where);
    }
    return member.required() ? no(where, value == null ? "is missing" : "must not be null") : null;
  }

  private @Nullable List<Object> several(Shape of, JsonNode json, String path) {
    if (!json.isArray()) {
      return no(path, "must be a list");
    }
    if (json.size() > MOST_ITEMS) {
      return no(path, "must have at most " + MOST_ITEMS + " items");
    }
    var items = new ArrayList<Object>();
    for (var i = 0; i < json.size(); i++) {
      var where = path + "[" + i + "]";
      var item =
          json.get(i).isNull() ? no(where, "must not be null") : read(of, json.get(i), where);
      if (item != null) {
        items.add(item);
      }
    }
    return items;
  }

  private @Nullable String text(JsonNode json, String path, int longest, boolean lines) {
    if (!json.isString()) {
      return no(path, "must be text");
    }
    var text = json.stringValue();
    if (text.isBlank()) {
      return no(path, "must not be blank");
    }
    if (text.length() > longest) {
      return no(path, "must have at most " + longest + " characters");
    }
    return text.codePoints().allMatch(each -> Characters.printable(each, lines))
        ? text
        : no(path, "must not contain control characters or broken ones");
  }

  private @Nullable WrittenValue any(JsonNode json, String path) {
    var readable =
        json.isString()
            ? text(json, path, Shapes.PROSE, true) != null
            : json.isContainer() ? readable(json, path) : true;
    return readable ? new WrittenValue(json.toString()) : null;
  }

  private boolean readable(JsonNode json, String path) {
    for (var item : json.values()) {
      if (item.isContainer()
          ? !readable(item, path)
          : item.isString() && text(item, path, Shapes.LINE, false) == null) {
        return false;
      }
    }
    return true;
  }

  private @Nullable LocalDate day(JsonNode json, String path) {
    try {
      return json.isString()
          ? inRange(LocalDate.parse(json.stringValue()), path)
          : no(path, "must be a date such as 2019-01-15");
    } catch (DateTimeException _) {
      return no(path, "must be a date such as 2019-01-15");
    }
  }

  private @Nullable LocalDate dayOrMoment(JsonNode json, String path) {
    if (json.isString() && json.stringValue().contains("T")) {
      var moment = moment(json, path);
      return moment == null ? null : UkCivilDay.of(moment);
    }
    return day(json, path);
  }

  private @Nullable Instant moment(JsonNode json, String path) {
    try {
      var moment = json.isString() ? OffsetDateTime.parse(json.stringValue()) : null;
      if (moment != null) {
        return inRange(moment.toLocalDate(), path) == null ? null : moment.toInstant();
      }
    } catch (DateTimeException _) {
      // said below
    }
    return no(path, "must be a moment with an offset, such as 2019-01-15T09:30:00Z");
  }

  /** Only the usual form is taken, so that one case is written in one way. */
  private @Nullable CaseId identity(JsonNode json, String path) {
    try {
      if (json.isString() && CaseId.of(json.stringValue()).toString().equals(json.stringValue())) {
        return CaseId.of(json.stringValue());
      }
    } catch (IllegalArgumentException _) {
      // said below
    }
    return no(path, "must be the id of a case, such as 0192f0c0-0000-7000-8000-000000000001");
  }

  private @Nullable LocalDate inRange(LocalDate day, String path) {
    return day.isBefore(EARLIEST) || day.isAfter(LATEST)
        ? no(path, "must lie between " + EARLIEST + " and " + LATEST)
        : day;
  }

  private @Nullable Enum<?> choice(List<? extends Enum<?>> values, JsonNode json, String path) {
    for (var value : values) {
      if (json.isString() && value.name().equals(json.stringValue())) {
        return value;
      }
    }
    return no(
        path,
        "must be one of " + values.stream().map(Enum::name).collect(Collectors.joining(", ")));
  }

  private <T> @Nullable T no(String path, String problem) {
    wrong.add(new InvalidField(path.isEmpty() ? "body" : path, problem));
    return null;
  }

  private static String under(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
