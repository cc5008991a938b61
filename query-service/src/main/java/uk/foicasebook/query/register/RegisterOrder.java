package uk.foicasebook.query.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.query.rest.Problem;

/** The orders in which the register can be paged through. Cases of one day are in that of ids. */
enum RegisterOrder {
  /** Soonest due first; last those of which no answer was ever owed. */
  DUE("due", "coalesce(due_on, date '9999-12-31')", ">", "asc"),
  /** Those first that are due last. */
  DUE_LAST("-due", "coalesce(due_on, date '9999-12-31')", "<", "desc"),
  /** Longest received first. */
  RECEIVED("received", "received_on", ">", "asc"),
  /** Latest received first. */
  RECEIVED_LAST("-received", "received_on", "<", "desc");

  private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  private final String name;
  private final String column;
  private final String beyond;
  private final String direction;

  RegisterOrder(String name, String column, String beyond, String direction) {
    this.name = name;
    this.column = column;
    this.beyond = beyond;
    this.direction = direction;
  }

  static RegisterOrder named(String name) {
    return Arrays.stream(values())
        .filter(order -> order.name.equals(name))
        .findAny()
        .orElseThrow(
            () ->
                Problem.invalid(
                    "sort",
                    "must be one of "
                        + Arrays.stream(values())
                            .map(order -> order.name)
                            .collect(Collectors.joining(", "))));
  }

  /** Where a page ended: the next one goes on after it, whatever has changed before. */
  record Key(LocalDate day, CaseId id) {
    static @Nullable Key parse(@Nullable String text) {
      if (text == null) {
        return null;
      }
      int end = text.indexOf('_');
      try {
        if (end > 0) {
          return new Key(
              LocalDate.parse(text.substring(0, end)), CaseId.of(text.substring(end + 1)));
        }
      } catch (DateTimeException | IllegalArgumentException unreadable) {
        // Falls to the one complaint below.
      }
      throw Problem.invalid("after-key", "must be the nextKey of an earlier page");
    }

    @Override
    public String toString() {
      return day + "_" + id;
    }
  }

  /** The key of a row in this order. */
  Key key(RegisterRow row) {
    return switch (this) {
      case DUE, DUE_LAST -> new Key(row.dueOn() == null ? NEVER : row.dueOn(), row.caseId());
      case RECEIVED, RECEIVED_LAST -> new Key(row.receivedOn(), row.caseId());
    };
  }

  /** The rows after the key in the parameters {@code :day} and {@code :id}. */
  String after() {
    return "(%s, case_register.case_id) %s (:day, :id)".formatted(column, beyond);
  }

  String by() {
    return "order by %s %s, case_register.case_id %s".formatted(column, direction, direction);
  }
}
