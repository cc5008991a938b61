package uk.foicasebook.command.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import uk.foicasebook.clock.Phase;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.IntakeEvent.RequestReceived;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.Reference;
import uk.foicasebook.events.correction.Corrections;
import uk.foicasebook.events.correction.Told;

/**
 * A case as its facts so far leave it: unknown, or one with a past, whose {@link Phase} says what
 * may still be done to it.
 */
public sealed interface FoiCase {

  /** Before the first fact. */
  record Unknown() implements FoiCase {
    @Override
    public Known evolve(CaseEvent fact, PersonId by) {
      if (fact instanceof RequestReceived received) {
        return new Known(CaseFile.opened(received), List.of(new Told(0, by, received)));
      }
      throw new IllegalStateException("a case begins with its receipt: " + fact);
    }
  }

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

    @Override
    public Known evolve(CaseEvent fact, PersonId by) {
      List<Told> told =
          Corrections.asEntered(
              Stream.concat(facts.stream(), Stream.of(new Told(facts.size(), by, fact))).toList());
      return new Known(
          Corrections.changesOthers(fact)
              ? refolded(Corrections.inEffect(told))
              : file.evolve(fact, by),
          told);
    }

    /** Whether it is a case of the authority that this person may see; to others there is none. */
    boolean isSeenBy(AuthorityId authority, PersonId person, Set<Role> roles) {
      return file.isOf(authority) && file.records().isOpenTo(person, roles);
    }

    /** The number the authority has it under. */
    public Reference reference() {
      return file.request().received().reference();
    }

    /** Whether the other says the same of the case, in however many facts. */
    boolean saysTheSameAs(Known other) {
      return file.saysTheSameAs(other.file);
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
  Known evolve(CaseEvent fact, PersonId by);

  /** What was put right or erased is as if it had never stood there otherwise. */
  private static CaseFile refolded(List<Told> right) {
    CaseFile file = CaseFile.opened((RequestReceived) right.getFirst().fact());
    for (Told told : right.subList(1, right.size())) {
      file = file.evolve(told.fact(), told.by());
    }
    return file;
  }
}
