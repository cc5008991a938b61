package uk.foicasebook.command.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.Scope;

/** What of a case a question, a notice or a lapse may be about. */
final class ScopeRules {
  private ScopeRules() {}

  /** Its parts are parts of the request, and its strands strands of the case. */
  static List<Refusal> known(@Nullable Scope scope, CaseFile file) {
    if (scope == null) {
      return List.of();
    }
    List<Refusal> parts = file.unknownParts(scope.parts());
    return parts.isEmpty() ? StrandRules.known(scope.strands(), file) : parts;
  }
}
