package uk.foicasebook.query.retention;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a case may be destroyed on a day, or what stands against it; in the order in which the
 * command to erase looks for it. Said twice, of a row and as a condition for rows; a test holds the
 * two together.
 */
enum RetentionState {
  /** Everything personal in it is erased. */
  ERASED("erased_on is not null"),
  /** Nothing of it may be destroyed while a hold stands: FOIA 2000 s.77. */
  HELD("held_since is not null"),
  /** It is not closed, so that the time for which it is kept does not run. */
  OPEN("kept_until is null"),
  /** It is to be kept up to a day that is not past. */
  KEPT("kept_until >= :on"),
  /** Its time is over, but the authority still owes something on it. */
  OWED("owed_kind is not null"),
  /** It has been kept as long as it may be: UK GDPR Art 5(1)(e). */
  DUE("true");

  private final String condition;

  RetentionState(String condition) {
    this.condition = condition;
  }

  /** The state of a row on the day in the parameter {@code :on}, as an expression. */
  static String expression() {
    return Stream.of(values())
        .map(state -> "when %s then '%s'".formatted(state.condition, state.name()))
        .collect(Collectors.joining(" ", "case ", " end"));
  }

  static RetentionState of(RetentionRow row, LocalDate on) {
    if (row.erasedOn() != null) {
      return ERASED;
    }
    if (row.heldSince() != null) {
      return HELD;
    }
    if (row.keptUntil() == null) {
      return OPEN;
    }
    if (!row.keptUntil().isBefore(on)) {
      return KEPT;
    }
    return row.owedKind() == null ? DUE : OWED;
  }

  /** Why, in a sentence. */
  String because(RetentionRow row) {
    return switch (this) {
      case ERASED -> "Everything personal in it was erased on %s.".formatted(row.erasedOn());
      case HELD ->
          "Held since %s: %s. Nothing of it may be destroyed until the hold is released."
              .formatted(row.heldSince(), words(String.join(", ", row.holds())));
      case OPEN ->
          "It is not closed (%s), so that the time for which it is kept does not run."
              .formatted(words(row.phase().name()));
      case KEPT, DUE ->
          row.keptFor() == null || row.keptFor().equals("retention")
              ? "Last action on %s, kept up to %s.".formatted(row.lastActionOn(), row.keptUntil())
              : "Last action on %s; kept up to %s, when the time ends that is called %s."
                  .formatted(row.lastActionOn(), row.keptUntil(), words(row.keptFor()));
      case OWED ->
          "Its time was over on %s, but the authority still owes what was due on %s: %s."
              .formatted(row.keptUntil(), row.owedBy(), words(String.valueOf(row.owedKind())));
    };
  }

  private static String words(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
  }
}
