package uk.foicasebook.command.rest;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import uk.foicasebook.command.security.Reading;
import uk.foicasebook.command.security.SignedIn;

/** What may be asked of this service that is no command. */
final class OpenApiReadings {
  private OpenApiReadings() {}

  static Map<String, Object> paths() {
    var paths = new LinkedHashMap<String, Object>();
    for (var reading : Reading.values()) {
      @SuppressWarnings("unchecked")
      var operations =
          (Map<String, Object>)
              paths.computeIfAbsent(reading.path(), _ -> new LinkedHashMap<String, Object>());
      operations.put(reading.method().toLowerCase(Locale.ROOT), operation(reading));
    }
    return paths;
  }

  private static Map<String, Object> operation(Reading reading) {
    var operation = new LinkedHashMap<String, Object>();
    operation.put("operationId", reading.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    operation.put("summary", summary(reading));
    operation.put("x-roles", reading.roles().stream().map(SignedIn::claim).sorted().toList());
    if (OpenApiDocuments.is(reading)) {
      operation.put("parameters", OpenApiDocuments.parameters(reading));
      operation.put("responses", OpenApiDocuments.responses(reading, answer(reading)));
      if (reading == Reading.STORE_DOCUMENT) {
        operation.put("requestBody", OpenApiDocuments.body());
      }
    } else {
      operation.put("parameters", OpenApiParts.ofPath(reading.path()));
      operation.put("responses", Map.of("200", Map.of("description", answer(reading))));
    }
    return operation;
  }

  private static String summary(Reading reading) {
    return switch (reading) {
      case MORNING_SHEET -> "Reads the morning sheet of today";
      case RUN_MORNING_SHEET -> "Goes through the morning sheet of today, one command a line";
      case VERIFY -> "Walks the whole store and says whether anything in it was tampered with";
      case CHECKPOINTS -> "Lists signed checkpoints from a number on: ?from=1, a thousand at most";
      case NEWEST_CHECKPOINT -> "The newest checkpoint with all heads, to be kept elsewhere";
      case HEADS -> "The last fact of each case, in pages: ?after= the next of the page before";
      case LOOK_UPS -> "Who looked up other requests of the same person, and why";
      case SAME_REQUESTER ->
          "Other requests of the same person: ?reason=AGGREGATION or VEXATIOUS_OR_REPEATED";
      case SIGN_CHECKPOINT -> "Signs what the book holds now";
      case STORE_DOCUMENT -> "Stores a document of a case, for attach-document to refer to";
      case DOCUMENTS -> "Lists the documents kept for a case, and nothing of what is in them";
      case DOCUMENT -> "Reads a document, which is recorded";
      case WITHHELD_DOCUMENT -> "Reads withheld material, which is recorded with the reason";
      case DOCUMENT_READS -> "Who read which document of a case, when and why";
    };
  }

  private static String answer(Reading reading) {
    return switch (reading) {
      case MORNING_SHEET, RUN_MORNING_SHEET -> "What lapses, what is due soon, and what is over";
      case HEADS -> "Of each case its id, revision and hash";
      case LOOK_UPS -> "The newest first, a thousand at most";
      case SAME_REQUESTER ->
          "Their numbers and days, and nothing of who asked; it is put on record";
      case VERIFY -> "The first fault of each case, and what cannot be shown";
      case CHECKPOINTS, NEWEST_CHECKPOINT, SIGN_CHECKPOINT ->
          "A file that casebook verify-checkpoint reads without the book";
      case STORE_DOCUMENT -> "It is kept: its hash, size and type, and where it is read";
      case DOCUMENTS -> "Hash, size, type, shelf, and who stored it when";
      case DOCUMENT, WITHHELD_DOCUMENT -> "The document as it was sent, as an attachment";
      case DOCUMENT_READS -> "In the order they were read";
    };
  }
}
