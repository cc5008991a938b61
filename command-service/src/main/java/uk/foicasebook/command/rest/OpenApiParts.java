package uk.foicasebook.command.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What every operation of the description has in common. */
final class OpenApiParts {
  private static final Map<String, Object> TEXT = Map.of("type", "string");

  private static final Map<String, Object> RETRY_KEY =
      header(RequestHeaders.IDEMPOTENCY_KEY, "Makes a retry safe: same key, same body");
  private static final Map<String, Object> IF_MATCH =
      header("If-Match", "The revision you saw, in quotes");

  private OpenApiParts() {}

  static Map<String, Object> info() {
    return Map.of(
        "title", "FOI Casebook: commands",
        "version", "1",
        "description",
            "Every change is a command: to a case, or to what cases rest on. An Idempotency-Key makes a retry safe for ever;"
                + " If-Match guards against a stale page.");
  }

  static Map<String, Object> securitySchemes() {
    return Map.of("bearer", Map.of("type", "http", "scheme", "bearer", "bearerFormat", "JWT"));
  }

  static Map<String, Object> reference(String schema) {
    return Map.of("$ref", "#/components/schemas/" + schema);
  }

  static Map<String, Object> body(Map<String, Object> schema, @Nullable Object example) {
    var json = new LinkedHashMap<String, Object>();
    json.put("schema", schema);
    if (example != null) {
      json.put("example", example);
    }
    return Map.of("required", true, "content", Map.of("application/json", json));
  }

  static List<Object> parameters(CommandRoute route) {
    if (route.opensCase()) {
      return List.of(RETRY_KEY);
    }
    return switch (route.about()) {
      case CASE -> ofACase();
      case CALENDAR -> List.of(RETRY_KEY, IF_MATCH);
      case AUTHORITY -> List.of(RETRY_KEY, path("authority", TEXT), IF_MATCH);
    };
  }

  static List<Object> ofACase() {
    return List.of(RETRY_KEY, path("caseId", Map.of("type", "string", "format", "uuid")), IF_MATCH);
  }

  /** What the path of a question has in braces. */
  static List<Map<String, Object>> ofPath(String path) {
    return path.contains("{caseId}")
        ? List.of(path("caseId", Map.of("type", "string", "format", "uuid")))
        : List.of();
  }

  private static Map<String, Object> path(String name, Map<String, Object> schema) {
    return Map.of("name", name, "in", "path", "required", true, "schema", schema);
  }

  static Map<String, Object> responses(boolean opensCase) {
    var responses = new LinkedHashMap<String, Object>();
    responses.put(
        opensCase ? "201" : "200",
        Map.of(
            "description", "Recorded",
            "headers",
                Map.of(
                    "ETag", Map.of("schema", TEXT),
                    "Casebook-After", Map.of("schema", TEXT)),
            "content", Map.of("application/json", Map.of("schema", reference("Answer")))));
    problem(responses, "400", "The request is malformed; every invalid field is named");
    problem(responses, "401", "Not signed in");
    problem(responses, "403", "The roles do not allow it");
    if (!opensCase) {
      problem(responses, "404", "No such case, or no such command");
      problem(responses, "409", "Others kept changing the case");
      problem(responses, "412", "The case has moved on since the revision of If-Match");
    }
    problem(responses, "413", "The body is too large");
    problem(responses, "415", "The body is not application/json");
    problem(responses, "422", "Refused, with the provision where the law is the ground");
    problem(responses, "429", "Too many requests of one client; see Retry-After");
    problem(responses, "431", "The headers are too large");
    problem(responses, "503", "The event store cannot be reached; see Retry-After");
    return responses;
  }

  static Map<String, Object> schemas() {
    var field = Map.of("type", "object", "properties", Map.of("field", TEXT, "problem", TEXT));
    var fact =
        Map.of(
            "type",
            "object",
            "properties",
            Map.of("name", TEXT, "ids", Map.of("type", "object", "additionalProperties", TEXT)));
    return Map.of(
        "Answer",
        Map.of(
            "type",
            "object",
            "properties",
            Map.of(
                "caseId", Map.of("type", "string", "format", "uuid"),
                "reference", TEXT,
                "revision", Map.of("type", "integer"),
                "facts", Map.of("type", "array", "items", fact),
                "after", TEXT)),
        "Problem",
        Map.of(
            "type",
            "object",
            "properties",
            Map.of(
                "type", TEXT,
                "title", TEXT,
                "status", Map.of("type", "integer"),
                "detail", TEXT,
                "citation", TEXT,
                "fields", Map.of("type", "array", "items", field))));
  }

  static void problem(Map<String, Object> responses, String status, String description) {
    responses.put(
        status,
        Map.of(
            "description",
            description,
            "content",
            Map.of("application/problem+json", Map.of("schema", reference("Problem")))));
  }

  private static Map<String, Object> header(String name, String description) {
    return Map.of("name", name, "in", "header", "description", description, "schema", TEXT);
  }
}
