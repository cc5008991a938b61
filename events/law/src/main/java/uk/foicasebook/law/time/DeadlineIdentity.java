package uk.foicasebook.law.time;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a deadline is, whatever day it falls on. */
record DeadlineIdentity(
    DeadlineKind kind, String provision, List<String> parts, String start, int number) {

  /** The deadlines of a reading, in its order. */
  static Map<DeadlineIdentity, Deadline> in(Reading reading) {
    Map<DeadlineIdentity, Deadline> identified = new LinkedHashMap<>();
    Map<DeadlineIdentity, Integer> seen = new HashMap<>();
    for (Deadline deadline : reading.deadlines()) {
      DeadlineIdentity first = of(deadline, 0);
      identified.put(of(deadline, seen.merge(first, 1, Integer::sum)), deadline);
    }
    return identified;
  }

  private static DeadlineIdentity of(Deadline deadline, int number) {
    return new DeadlineIdentity(
        deadline.kind(),
        deadline.provision().citation(),
        deadline.parts(),
        deadline.ledger().start(),
        number);
  }
}
