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
    var name = reading.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return Map.of(
        "operationId",
        name,
        "summary",
        summary(reading),
        "x-roles",
        reading.roles().stream().map(SignedIn::claim).sorted().toList(),
        "responses",
        Map.of("200", Map.of("description", answer(reading))));
  }

  private static String summary(Reading reading) {
    return switch (reading) {
      case MORNING_SHEET -> "Reads the morning sheet of today";
      case RUN_MORNING_SHEET -> "Goes through the morning sheet of today, one command a line";
      case VERIFY -> "Walks the whole store and says whether anything in it was tampered with";
      case CHECKPOINTS -> "Lists signed checkpoints from a number on: ?from=1, a thousand at most";
      case NEWEST_CHECKPOINT -> "The newest checkpoint with all heads, to be kept elsewhere";
      case SIGN_CHECKPOINT -> "Signs what the book holds now";
    };
  }

  private static String answer(Reading reading) {
    return switch (reading) {
      case MORNING_SHEET, RUN_MORNING_SHEET -> "What lapses, what is due soon, and what is over";
      case VERIFY -> "The first fault of each case, and what cannot be shown";
      case CHECKPOINTS, NEWEST_CHECKPOINT, SIGN_CHECKPOINT ->
          "A file that casebook verify-checkpoint reads without the book";
    };
  }
}
