package uk.foicasebook.command.rest;

import java.io.Serial;
import java.util.List;

/** A request whose fields or headers are not what they must be. */
final class InvalidRequest extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final transient List<InvalidField> fields;

  InvalidRequest(List<InvalidField> fields) {
    super(fields.size() + " invalid fields");
    this.fields = List.copyOf(fields);
  }

  InvalidRequest(String field, String problem) {
    this(List.of(new InvalidField(field, problem)));
  }

  List<InvalidField> fields() {
    return fields;
  }
}
