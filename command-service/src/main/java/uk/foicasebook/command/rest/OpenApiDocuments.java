package uk.foicasebook.command.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.foicasebook.command.documents.Shelf;
import uk.foicasebook.command.security.Reading;

/** What the description says of documents beyond what it says of every question. */
final class OpenApiDocuments {
  private static final Map<String, Object> TEXT = Map.of("type", "string");

  private OpenApiDocuments() {}

  static boolean is(Reading reading) {
    return reading.path().startsWith("/cases/{caseId}/documents");
  }

  static List<Object> parameters(Reading reading) {
    var parameters = new ArrayList<Object>();
    parameters.add(parameter("caseId", "path", "The case", TEXT));
    switch (reading) {
      case STORE_DOCUMENT -> {
        parameters.add(
            parameter(
                "as",
                "query",
                "Where it belongs, and so who may read it",
                Map.of("type", "string", "enum", Shelf.names())));
        parameters.add(
            optional(ContentDigest.NAME, "header", "Verified if given: sha-256=:BASE64:"));
      }
      case DOCUMENT -> {
        parameters.add(sha256());
        parameters.add(
            optional(
                DocumentResource.WHY,
                "header",
                "Why it is read; demanded for correspondence and consultation, and recorded"));
      }
      case WITHHELD_DOCUMENT -> {
        parameters.add(sha256());
        parameters.add(
            parameter(DocumentResource.WHY, "header", "Why it is read, which is recorded", TEXT));
      }
      case DOCUMENT_READS ->
          parameters.add(optional("from", "query", "The number to begin with; a thousand at most"));
      case DOCUMENTS,
          MORNING_SHEET,
          RUN_MORNING_SHEET,
          VERIFY,
          CHECKPOINTS,
          NEWEST_CHECKPOINT,
          LOOK_UPS,
          SAME_REQUESTER,
          HEADS,
          SIGN_CHECKPOINT -> {}
    }
    return parameters;
  }

  /** The body, where there is one: the document itself. */
  static Map<String, Object> body() {
    return Map.of(
        "required",
        true,
        "description",
        "The document as it is, under its own media type",
        "content",
        Map.of("*/*", Map.of("schema", Map.of("type", "string", "format", "binary"))));
  }

  static Map<String, Object> responses(Reading reading, String answer) {
    var responses = new LinkedHashMap<String, Object>();
    responses.put(reading == Reading.STORE_DOCUMENT ? "201" : "200", Map.of("description", answer));
    if (reading == Reading.STORE_DOCUMENT) {
      responses.put("200", Map.of("description", "It is kept there already"));
      OpenApiParts.problem(responses, "413", "It is larger than casebook.documents.largest");
      OpenApiParts.problem(responses, "415", "Documents of that type are not taken");
      OpenApiParts.problem(
          responses,
          "422",
          "It is empty, not of its type, not what its digest says, infected, or kept as withheld");
    }
    OpenApiParts.problem(responses, "400", "A parameter or header is missing or malformed");
    OpenApiParts.problem(responses, "403", "The roles do not allow it, or it is withheld material");
    OpenApiParts.problem(responses, "404", "No such case, or no such document");
    OpenApiParts.problem(responses, "503", "The storage or the scanner does not answer");
    return responses;
  }

  private static Map<String, Object> sha256() {
    return parameter(
        "sha256", "path", "Of the content", Map.of("type", "string", "pattern", "[0-9a-f]{64}"));
  }

  private static Map<String, Object> parameter(
      String name, String in, String description, Map<String, Object> schema) {
    return Map.of(
        "name", name, "in", in, "required", true, "description", description, "schema", schema);
  }

  private static Map<String, Object> optional(String name, String in, String description) {
    return Map.of("name", name, "in", in, "description", description, "schema", TEXT);
  }
}
