package uk.foicasebook.command;

import java.util.UUID;

/** Bodies of commands, as people send them. */
public final class Requests {
  private Requests() {}

  /** A request under a reference nobody else has. */
  public static String received() {
    return received("\"" + UUID.randomUUID() + "\"");
  }

  /**
   * A request under a reference.
   *
   * @param reference as JSON, perhaps {@code null}
   */
  public static String received(String reference) {
    return """
        {"happenedOn": "2026-03-02", "reference": %s, "channel": "EMAIL",
         "requester": {"name": "Rowan Ashdown", "address": "rowan@example.org",
                       "type": "INDIVIDUAL"},
         "wording": "How many bicycles were stolen?"}
        """
        .formatted(reference);
  }

  public static String assignedTo(String officer) {
    return """
        {"happenedOn": "2026-03-03", "officer": "%s"}
        """
        .formatted(officer);
  }

  public static String numbered(String... numbers) {
    var parts = new StringBuilder();
    for (var number : numbers) {
      parts
          .append(parts.isEmpty() ? "" : ", ")
          .append("{\"number\": \"%s\", \"wording\": \"Part %s?\"}".formatted(number, number));
    }
    return """
        {"happenedOn": "2026-03-03", "parts": [%s]}
        """
        .formatted(parts);
  }
}
