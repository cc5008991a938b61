package uk.foicasebook.command.domain;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.command.domain.Determination.Disclosed;
import uk.foicasebook.command.domain.Determination.NeitherConfirmedNorDenied;
import uk.foicasebook.command.domain.Determination.NothingHeld;
import uk.foicasebook.command.domain.Determination.Refused;
import uk.foicasebook.command.domain.Determination.Undetermined;
import uk.foicasebook.command.domain.Determination.Withheld;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.StrandId;

/**
 * A strand as it was decided first, and as it is decided now.
 *
 * @param first null where the response said nothing of it
 */
record Reconsidered(StrandId strand, @Nullable Determination first, Determination now) {

  /** What became of the first decision. */
  enum Change {
    /** It stands. */
    NONE,
    /** It stands, on other provisions. */
    GROUNDS,
    /** Something else takes its place. */
    DECISION
  }

  Change change() {
    if (first == null || !first.getClass().equals(now.getClass())) {
      return Change.DECISION;
    }
    if (grounds(first).isEmpty()) {
      return first.equals(now) ? Change.NONE : Change.DECISION;
    }
    return Set.copyOf(grounds(first)).equals(Set.copyOf(grounds(now)))
        ? Change.NONE
        : Change.GROUNDS;
  }

  /** Whether the response refused it. */
  boolean wasRefused() {
    return first != null && !grounds(first).isEmpty();
  }

  private static List<ProvisionCode> grounds(Determination determination) {
    return switch (determination) {
      case Withheld(var exemptions) -> exemptions;
      case NeitherConfirmedNorDenied(var provisions) -> provisions;
      case Refused(var provisions) -> provisions;
      case NothingHeld _, Disclosed _, Undetermined _ -> List.of();
    };
  }
}
