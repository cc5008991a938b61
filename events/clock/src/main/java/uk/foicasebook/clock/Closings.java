package uk.foicasebook.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.foicasebook.events.RecordsEvent.CaseClosed;
import uk.foicasebook.law.time.ClockFact;

/** The ends that were put to a case, until it is opened again. */
final class Closings {
  private final List<Pending> facts;
  private final List<Pending> closings = new ArrayList<>(0);

  Closings(List<Pending> facts) {
    this.facts = facts;
  }

  /** Where it is closed because there is nothing to answer, no answer is owed either. */
  void closed(CaseClosed e) {
    LocalDate on = e.happenedOn();
    switch (e.reason()) {
      case COMPLETED, TRANSFERRED -> {}
      case WITHDRAWN -> add(new ClockFact.RequestWithdrawn(on, List.of()));
      case LAPSED -> add(new ClockFact.RequestLapsed(on, List.of()));
      case INVALID, DUPLICATE, ADMINISTRATIVE -> add(new ClockFact.NothingOwed(on, List.of()));
    }
    add(new ClockFact.CaseClosed(on));
  }

  void reopened() {
    facts.removeAll(closings);
    closings.clear();
  }

  private void add(ClockFact fact) {
    Pending closing = Pending.of(fact);
    closings.add(closing);
    facts.add(closing);
  }
}
