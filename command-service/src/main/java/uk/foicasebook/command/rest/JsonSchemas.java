package uk.foicasebook.command.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.foicasebook.command.rest.Shape.Member;
import uk.foicasebook.command.rest.Shape.Members;

/** Describes a shape as JSON Schema 2020-12: what the reader takes and nothing else. */
final class JsonSchemas {
  private JsonSchemas() {}

  static Map<String, Object> of(Shape shape) {
    return switch (shape) {
      case Shape.Line(var longest, _) -> text(longest);
      case Shape.Prose(var longest, _) -> text(longest);
      case Shape.Day _ -> Map.of("type", "string", "format", "date");
      case Shape.DayOrMoment _ ->
          Map.of(
              "description",
              "A civil day in the United Kingdom, or a moment, of which that day is taken",
              "oneOf",
              List.of(
                  Map.of("type", "string", "format", "date"),
                  Map.of("type", "string", "format", "date-time")));
      case Shape.Moment _ -> Map.of("type", "string", "format", "date-time");
      case Shape.Choice(var values) ->
          Map.of("type", "string", "enum", values.stream().map(Enum::name).toList());
      case Shape.Whole _ -> Map.of("type", "integer", "format", "int32");
      case Shape.Identity _ -> Map.of("type", "string", "format", "uuid");
      case Shape.Flag _ -> Map.of("type", "boolean");
      case Shape.Any _ ->
          Map.of(
              "description",
              "The right value, of the kind that stands at the field; null where there is none");
      case Shape.Official _ -> OfficialListReader.schema();
      case Shape.Several(var of) -> Map.of("type", "array", "items", of(of));
      case Members members -> object(members.members());
    };
  }

  /** An object of these members and no others. */
  static Map<String, Object> object(List<Member> members) {
    var properties = new LinkedHashMap<String, Object>();
    members.forEach(member -> properties.put(member.name(), member(member)));
    var schema = new LinkedHashMap<String, Object>();
    schema.put("type", "object");
    schema.put("properties", properties);
    schema.put("required", members.stream().filter(Member::required).map(Member::name).toList());
    schema.put("additionalProperties", false);
    return schema;
  }

  private static Map<String, Object> member(Member member) {
    return member.required()
        ? of(member.shape())
        : Map.of("anyOf", List.of(of(member.shape()), Map.of("type", "null")));
  }

  private static Map<String, Object> text(int longest) {
    return Map.of("type", "string", "minLength", 1, "maxLength", longest);
  }
}
