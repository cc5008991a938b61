package uk.foicasebook.command.aggregate;

import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.jspecify.annotations.Nullable;

/** The cases lately used, up to a number; the one longest unused goes first. */
final class RecentCases {
  private final Map<String, EventSourcedAggregate<CaseAggregate>> cases;

  RecentCases(int limit) {
    this.cases =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(
              Map.Entry<String, EventSourcedAggregate<CaseAggregate>> eldest) {
            return size() > limit;
          }
        };
  }

  synchronized @Nullable EventSourcedAggregate<CaseAggregate> get(String caseId) {
    return cases.get(caseId);
  }

  synchronized void put(String caseId, EventSourcedAggregate<CaseAggregate> used) {
    cases.put(caseId, used);
  }

  synchronized void forget(String caseId) {
    cases.remove(caseId);
  }
}
