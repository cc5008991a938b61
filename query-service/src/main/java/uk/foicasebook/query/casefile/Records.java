package uk.foicasebook.query.casefile;

import java.util.List;
import java.util.Optional;
import uk.foicasebook.events.HoldId;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.RecordsEvent;
import uk.foicasebook.events.RecordsEvent.AccessRestricted;
import uk.foicasebook.events.RecordsEvent.CaseClosed;
import uk.foicasebook.events.RecordsEvent.CaseReopened;
import uk.foicasebook.events.RecordsEvent.HoldReleased;

/** The case as a record, in the order in which things were done to it. */
public record Records(List<RecordsEvent> facts) {

  static final Records NONE = new Records(List.of());

  Records evolve(RecordsEvent event) {
    return new Records(Lists.with(facts, event));
  }

  /** The facts of one kind, in order. */
  public <F extends RecordsEvent> List<F> all(Class<F> kind) {
    return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The last fact of one kind. */
  public <F extends RecordsEvent> Optional<F> last(Class<F> kind) {
    return all(kind).stream().reduce((_, later) -> later);
  }

  /** How a hold was released, if it was. */
  public Optional<HoldReleased> release(HoldId hold) {
    return all(HoldReleased.class).stream()
        .filter(released -> released.hold().equals(hold))
        .findFirst();
  }

  /** How the case was closed, if it is. */
  public Optional<CaseClosed> closed() {
    return facts.stream()
        .filter(fact -> fact instanceof CaseClosed || fact instanceof CaseReopened)
        .reduce((_, later) -> later)
        .filter(CaseClosed.class::isInstance)
        .map(CaseClosed.class::cast);
  }

  /** The people who alone may see the case; none where everybody may whose role allows it. */
  public List<PersonId> people() {
    return last(AccessRestricted.class).map(AccessRestricted::people).orElse(List.of());
  }
}
