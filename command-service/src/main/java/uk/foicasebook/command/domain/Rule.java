package uk.foicasebook.command.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import uk.foicasebook.command.domain.Decision.Accepted;
import uk.foicasebook.command.domain.Decision.Refused;
import uk.foicasebook.events.CaseEvent;

/** One thing that must be so before a command is accepted. Rules are constants with names. */
@FunctionalInterface
interface Rule<C> {

  /** The reasons for which this rule refuses; none if it is kept. */
  List<? extends Refusal> broken(C command, CaseFile file, Occasion occasion);

  /**
   * Accepts with the facts unless a rule is broken. Rules are asked in order and the first broken
   * one answers, since a later rule may take an earlier one for granted.
   */
  static <C> Decision obey(
      List<Rule<? super C>> rules,
      C command,
      CaseFile file,
      Occasion occasion,
      Supplier<List<? extends CaseEvent>> facts) {
    for (Rule<? super C> rule : rules) {
      List<? extends Refusal> reasons = rule.broken(command, file, occasion);
      if (!reasons.isEmpty()) {
        return new Refused(List.copyOf(reasons));
      }
    }
    return new Accepted(List.copyOf(facts.get()));
  }

  /** A rule that can be broken in one way only. */
  static List<Refusal> unless(boolean kept, Supplier<? extends Refusal> otherwise) {
    return kept ? List.of() : List.of(otherwise.get());
  }

  /** The same for a reason that may be there. */
  static List<Refusal> given(Optional<? extends Refusal> reason) {
    return reason.<List<Refusal>>map(List::of).orElse(List.of());
  }
}
