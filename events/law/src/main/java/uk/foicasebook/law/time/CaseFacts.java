package uk.foicasebook.law.time;

import java.util.List;

/**
 * A request and what happened to it.
 *
 * @param receipt the request
 * @param facts its facts
 */
public record CaseFacts(Receipt receipt, List<ClockFact> facts) {
  public CaseFacts {
    facts = List.copyOf(facts);
  }
}
