package uk.foicasebook.query.register;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.foicasebook.query.rest.PageKey;
import uk.foicasebook.query.rest.Problem;

/** The orders in which the register can be paged through. Cases of one day are in that of ids. */
enum RegisterOrder {
  /** Soonest due first; last those of which no answer was ever owed. */
  DUE("due", RegisterSource::due, ">", "asc"),
  /** Those first that are due last. */
  DUE_LAST("-due", RegisterSource::due, "<", "desc"),
  /** Longest received first. */
  RECEIVED("received", RegisterSource::received, ">", "asc"),
  /** Latest received first. */
  RECEIVED_LAST("-received", RegisterSource::received, "<", "desc");

  private final String name;
  private final Function<RegisterSource, String> column;
  private final String beyond;
  private final String direction;

  RegisterOrder(
      String name, Function<RegisterSource, String> column, String beyond, String direction) {
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

  /** The key of a row in this order. */
  PageKey key(RegisterRow row) {
    return switch (this) {
      case DUE, DUE_LAST -> PageKey.of(row.dueOn(), row.caseId());
      case RECEIVED, RECEIVED_LAST -> PageKey.of(row.receivedOn(), row.caseId());
    };
  }

  /** The rows after the key in the parameters {@code :day} and {@code :id}. */
  String after(RegisterSource source) {
    return "(%s, case_register.case_id) %s (:day, :id)".formatted(column.apply(source), beyond);
  }

  String by(RegisterSource source) {
    return "order by %s %s, case_register.case_id %s"
        .formatted(column.apply(source), direction, direction);
  }
}
