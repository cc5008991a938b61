package uk.foicasebook.query.casefile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.foicasebook.events.IntakeEvent;
import uk.foicasebook.events.IntakeEvent.RegimeChanged;
import uk.foicasebook.events.IntakeEvent.RequestDeclaredInvalid;
import uk.foicasebook.events.IntakeEvent.RequestMadeValid;
import uk.foicasebook.events.IntakeEvent.RequestTransferred;
import uk.foicasebook.events.Regime;
import uk.foicasebook.events.StrandId;

/**
 * The turns the request took: brought over, found invalid or made valid, moved to another regime,
 * sent on, withdrawn, linked with other cases.
 *
 * @param original the regime it came in under
 * @param taken in the order they were recorded
 */
public record Turns(Regime original, List<IntakeEvent> taken) {

  static Turns none(Regime original) {
    return new Turns(original, List.of());
  }

  Turns with(IntakeEvent turn) {
    return new Turns(original, Lists.with(taken, turn));
  }

  /** The turns of one kind, in order. */
  public <T extends IntakeEvent> List<T> all(Class<T> kind) {
    return taken.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** Whether it was found invalid, and nothing made it valid since. */
  public boolean isInvalid() {
    return taken.stream()
        .filter(turn -> turn instanceof RequestDeclaredInvalid || turn instanceof RequestMadeValid)
        .reduce((_, later) -> later)
        .filter(RequestDeclaredInvalid.class::isInstance)
        .isPresent();
  }

  /** The regime the request as a whole is handled under. */
  public Regime regime() {
    return last(moves().filter(move -> move.strands().isEmpty()));
  }

  /** The regime a strand is handled under. */
  public Regime regimeOf(StrandId strand) {
    return last(
        moves().filter(move -> move.strands().isEmpty() || move.strands().contains(strand)));
  }

  /** The authority a strand was passed on to. */
  public Optional<String> passedOnTo(StrandId strand) {
    return all(RequestTransferred.class).stream()
        .filter(move -> move.strands().isEmpty() || move.strands().contains(strand))
        .map(RequestTransferred::toAuthority)
        .findFirst();
  }

  private Regime last(Stream<RegimeChanged> moves) {
    return moves.map(RegimeChanged::regime).reduce((_, later) -> later).orElse(original);
  }

  private Stream<RegimeChanged> moves() {
    return all(RegimeChanged.class).stream()
        .sorted(Comparator.comparing(RegimeChanged::happenedOn));
  }
}
