package uk.foicasebook.command.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.foicasebook.command.rest.Shape.Member;
import uk.foicasebook.command.security.RoleTable;
import uk.foicasebook.command.security.SignedIn;

/**
 * The interface, described by the very shapes that read it. It cannot be had without a summary and
 * an example of every command.
 */
@RestController
class OpenApi {
  private final Map<String, Object> document;

  OpenApi(CommandRoutes routes, CommandPages pages) {
    var paths = new LinkedHashMap<String, Object>();
    var schemas = new LinkedHashMap<String, Object>(OpenApiParts.schemas());
    for (var route : routes.all()) {
      paths.put(route.path(), Map.of("post", operation(route, pages)));
      schemas.put(route.name(), schema(route));
    }
    paths.put("/cases/{caseId}/" + BatchReader.COMMANDS, Map.of("post", batch(routes)));
    paths.putAll(OpenApiReadings.paths());
    document =
        Map.of(
            "openapi", "3.1.0",
            "info", OpenApiParts.info(),
            "security", List.of(Map.of("bearer", List.of())),
            "paths", paths,
            "components",
                Map.of("securitySchemes", OpenApiParts.securitySchemes(), "schemas", schemas));
  }

  /** For anyone: it says nothing about any case. */
  @GetMapping(value = "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
  Map<String, Object> document() {
    return document;
  }

  private static Map<String, Object> operation(CommandRoute route, CommandPages pages) {
    var roles = RoleTable.rolesFor(route.command()).stream().map(SignedIn::claim).sorted().toList();
    var operation = new LinkedHashMap<String, Object>();
    operation.put("operationId", route.name());
    operation.put("summary", pages.summary(route));
    operation.put("description", "Roles: " + String.join(", ", roles) + ".");
    operation.put("x-roles", roles);
    operation.put("parameters", OpenApiParts.parameters(route));
    operation.put(
        "requestBody",
        OpenApiParts.body(OpenApiParts.reference(route.name()), pages.example(route)));
    operation.put("responses", OpenApiParts.responses(route.opensCase()));
    return operation;
  }

  private static Map<String, Object> batch(CommandRoutes routes) {
    var one =
        routes.all().stream()
            .filter(route -> route.about() == About.CASE && !route.opensCase())
            .map(
                route ->
                    Map.of(
                        "type",
                        "object",
                        "required",
                        List.of(BatchReader.COMMAND),
                        "properties",
                        Map.of(BatchReader.COMMAND, Map.of("const", route.name())),
                        "description",
                        "With the members of " + route.name()))
            .toList();
    var list = Map.of("type", "array", "maxItems", BatchReader.MOST, "items", Map.of("oneOf", one));
    return Map.of(
        "operationId", BatchReader.COMMANDS,
        "summary", "Gives a case several commands, in order, all or none",
        "parameters", OpenApiParts.ofACase(),
        "requestBody",
            OpenApiParts.body(
                Map.of(
                    "type", "object",
                    "required", List.of(BatchReader.COMMANDS),
                    "properties", Map.of(BatchReader.COMMANDS, list)),
                null),
        "responses", OpenApiParts.responses(false));
  }

  /** The command's own members, and those that may stand beside any. */
  private static Map<String, Object> schema(CommandRoute route) {
    var own = route.shape().members();
    var names = own.stream().map(Member::name).toList();
    var members = new ArrayList<>(own);
    CommandReader.BESIDE.members().stream()
        .filter(member -> !names.contains(member.name()))
        .forEach(members::add);
    return JsonSchemas.object(members);
  }
}
