package uk.foicasebook.command.domain;

import java.util.List;
import java.util.stream.Stream;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.IntakeEvent.RequestReceived;
import uk.foicasebook.events.PersonId;

/**
 * A case as its facts so far leave it.
 *
 * <p>A case begins when a request is received and is <em>live</em> until a response completes it:
 * on the way it is numbered, searched for, sorted into strands, and each strand is disclosed,
 * withheld, not held, or neither confirmed nor denied; one response may answer some strands and
 * another the rest. It is then <em>answered</em>, and <em>under review</em> once the requester is
 * dissatisfied. A complaint about silence leaves the case live, because the answer is still owed.
 */
public sealed interface FoiCase {

  /** Before the first fact. */
  record Unknown() implements FoiCase {}

  /** A case with a past: the phase says what may still be done to it. */
  sealed interface Known extends FoiCase {
    /** What is known of the case. */
    CaseFile file();

    /** Every fact so far, from the receipt on, as it was entered and by whom. */
    List<Told> facts();
  }

  /** An answer is owed. */
  record Live(CaseFile file, List<Told> facts) implements Known {}

  /** The last response is out. */
  record Answered(CaseFile file, List<Told> facts) implements Known {}

  /** The last response is out, and the authority has been asked to look again. */
  record UnderReview(CaseFile file, List<Told> facts) implements Known {}

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
          new Live(CaseFile.opened(received), List.of(new Told(received, by)));
      case Unknown _ -> throw new IllegalStateException("a case begins with its receipt: " + fact);
      case Known known ->
          in(known.file().evolve(fact, by), with(known.facts(), new Told(fact, by)));
    };
  }

  private static FoiCase in(CaseFile file, List<Told> facts) {
    if (!file.answering().responses().isComplete()) {
      return new Live(file, facts);
    }
    return file.reviews().isEmpty() ? new Answered(file, facts) : new UnderReview(file, facts);
  }

  private static List<Told> with(List<Told> facts, Told fact) {
    return Stream.concat(facts.stream(), Stream.of(fact)).toList();
  }
}
