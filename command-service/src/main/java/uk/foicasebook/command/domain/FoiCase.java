package uk.foicasebook.command.domain;

import java.util.List;
import java.util.stream.Stream;
import uk.foicasebook.clock.Phase;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.IntakeEvent.RequestReceived;
import uk.foicasebook.events.PersonId;

/**
 * A case as its facts so far leave it: unknown, or one with a past, whose {@link Phase} says what
 * may still be done to it.
 */
public sealed interface FoiCase {

  /** Before the first fact. */
  record Unknown() implements FoiCase {}

  /**
   * A case with a past.
   *
   * @param file what is known of the case
   * @param facts every fact so far, from the receipt on, as it was entered and by whom
   */
  record Known(CaseFile file, List<Told> facts) implements FoiCase {
    /** Where it stands in its life. It is asked for when something is decided, and never kept. */
    public Phase phase() {
      return file.phase();
    }
  }

  /** The case before its first fact. */
  static FoiCase unknown() {
    return new Unknown();
  }

  /**
   * The case after one more fact.
   *
   * @param by who brought it
   * @throws IllegalStateException if the facts are not the life of one case: it begins with the
   *     receipt of a request, and only once
   */
  default FoiCase evolve(CaseEvent fact, PersonId by) {
    return switch (this) {
      case Unknown _ when fact instanceof RequestReceived received ->
          new Known(CaseFile.opened(received), List.of(new Told(received, by)));
      case Unknown _ -> throw new IllegalStateException("a case begins with its receipt: " + fact);
      case Known(CaseFile file, List<Told> facts) ->
          new Known(file.evolve(fact, by), with(facts, new Told(fact, by)));
    };
  }

  private static List<Told> with(List<Told> facts, Told fact) {
    return Stream.concat(facts.stream(), Stream.of(fact)).toList();
  }
}
