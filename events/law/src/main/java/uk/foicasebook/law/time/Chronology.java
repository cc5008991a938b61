package uk.foicasebook.law.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The order in which facts are read, and deadlines are told. */
final class Chronology {
  private Chronology() {}

  /** By day, those of one day as they were given. Mostly they come so, and to look is cheap. */
  static List<ClockFact> of(List<? extends ClockFact> facts) {
    List<ClockFact> ordered = new ArrayList<>(facts);
    for (int i = 1; i < ordered.size(); i++) {
      if (ordered.get(i).on().isBefore(ordered.get(i - 1).on())) {
        ordered.sort(Comparator.comparing(ClockFact::on));
        return ordered;
      }
    }
    return ordered;
  }

  static int byKindAndDay(Deadline one, Deadline other) {
    int byKind = one.kind().compareTo(other.kind());
    return byKind != 0 ? byKind : one.due().compareTo(other.due());
  }
}
