package uk.foicasebook.command.domain;

import java.util.List;
import uk.foicasebook.events.Fact;

/**
 * What is said to a command that is about no case.
 *
 * @param <F> the facts it may come to
 */
public sealed interface Ruling<F extends Fact> {

  /** Yes, and this is what is now true. */
  record Granted<F extends Fact>(F fact) implements Ruling<F> {}

  /** Yes, and it was so already: there is nothing to add. */
  record Unchanged<F extends Fact>() implements Ruling<F> {}

  /** No, and why: the first reason is the one to lead with, and there is always one. */
  record Denied<F extends Fact>(List<Refusal> reasons) implements Ruling<F> {
    public Denied {
      reasons = List.copyOf(reasons);
      if (reasons.isEmpty()) {
        throw new IllegalArgumentException("a refusal has a reason");
      }
    }
  }
}
