package uk.foicasebook.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.HoldId;
import uk.foicasebook.events.RecordsEvent;
import uk.foicasebook.events.RecordsEvent.CaseClosed;
import uk.foicasebook.events.RecordsEvent.HoldPlaced;
import uk.foicasebook.events.RecordsEvent.HoldReleased;
import uk.foicasebook.law.time.ClockFact;

/** The ends that were put to a case, until it is opened again, and what its records wait for. */
final class Closings {
  private final List<Pending> facts;
  private final List<Pending> closings = new ArrayList<>(0);
  private final Map<HoldId, LocalDate> holds = new LinkedHashMap<>(0);
  private LocalDate lastAction;

  Closings(List<Pending> facts, LocalDate receivedOn) {
    this.facts = facts;
    this.lastAction = receivedOn;
  }

  /** Notes the last action on the case, which keeping its records is none. */
  void happened(CaseEvent fact) {
    if (!(fact instanceof RecordsEvent) && fact.happenedOn().isAfter(lastAction)) {
      lastAction = fact.happenedOn();
    }
  }

  /** Where it is closed because there is nothing to answer, no answer is owed either. */
  void closed(CaseClosed e) {
    LocalDate on = e.happenedOn();
    switch (e.reason()) {
      case COMPLETED, TRANSFERRED -> {}
      case WITHDRAWN -> add(Pending.of(new ClockFact.RequestWithdrawn(on, List.of())));
      case LAPSED -> add(Pending.of(new ClockFact.RequestLapsed(on, List.of())));
      case INVALID, DUPLICATE, ADMINISTRATIVE ->
          add(Pending.of(new ClockFact.NothingOwed(on, List.of())));
    }
    add(_ -> Optional.of(new ClockFact.CaseClosed(on, lastAction, heldSince())));
  }

  void reopened() {
    facts.removeAll(closings);
    closings.clear();
  }

  void held(HoldPlaced e) {
    holds.put(e.hold(), e.happenedOn());
  }

  void released(HoldReleased e) {
    holds.remove(e.hold());
  }

  boolean isClosed() {
    return !closings.isEmpty();
  }

  private @Nullable LocalDate heldSince() {
    return holds.values().stream().min(Comparator.naturalOrder()).orElse(null);
  }

  private void add(Pending closing) {
    closings.add(closing);
    facts.add(closing);
  }
}
