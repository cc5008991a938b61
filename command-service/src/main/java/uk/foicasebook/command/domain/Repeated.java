package uk.foicasebook.command.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks for a name that is given twice. */
final class Repeated {
  private Repeated() {}

  /** The first that is there already when it comes. */
  static Optional<String> in(List<String> names) {
    Set<String> seen = new HashSet<>();
    return names.stream().filter(name -> !seen.add(name)).findFirst();
  }
}
