package uk.foicasebook.command.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import uk.foicasebook.clock.Phase;
import uk.foicasebook.command.domain.Decision.Accepted;
import uk.foicasebook.command.domain.Decision.Refused;
import uk.foicasebook.command.domain.FoiCase.Known;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.PersonId;

/** What happened, what somebody wants now, and what follows: the decider and nothing else. */
final class Story {
  private final FoiCase before;
  private Occasion occasion = Samples.LATE_ENTRY;
  private Decision decision = Decision.accept();

  private Story(FoiCase before) {
    this.before = before;
  }

  static Story given(CaseEvent... facts) {
    return new Story(FoiCase.unknown()).andThen(List.of(facts));
  }

  /** And these, brought by whoever acts just now. */
  Story and(CaseEvent... facts) {
    return andThen(List.of(facts));
  }

  private Story andThen(List<? extends CaseEvent> facts) {
    FoiCase now = before;
    for (CaseEvent fact : facts) {
      now = now.evolve(fact, occasion.by());
    }
    return new Story(now);
  }

  Story on(Occasion other) {
    occasion = other;
    return this;
  }

  /** Who acts next; nobody says so, and it is Morgan. */
  Story by(PersonId person) {
    Occasion o = occasion;
    return on(
        new Occasion(
            o.today(),
            o.now(),
            o.knownOn(),
            o.knownAt(),
            person,
            o.roles(),
            o.authority(),
            o.profile(),
            o.edition()));
  }

  Story when(CaseCommand command) {
    decision = new CaseDecider().decide(command, before, occasion);
    return this;
  }

  /** Just these facts; the story goes on from them. */
  Story thenFacts(CaseEvent... facts) {
    assertThat(decision).isEqualTo(new Accepted(List.of(facts)));
    return andThen(List.of(facts));
  }

  /** Whatever the facts are; the story goes on from them. */
  Story thenAccepted() {
    assertThat(decision).isInstanceOf(Accepted.class);
    return andThen(((Accepted) decision).facts());
  }

  Story thenNothingNew() {
    return thenFacts();
  }

  void thenRefused(Refusal... reasons) {
    assertThat(decision).isEqualTo(new Refused(List.of(reasons)));
  }

  Phase phase() {
    return ((Known) before).phase();
  }

  /** Refused, for reasons that are such. */
  void satisfies(Consumer<List<Refusal>> requirements) {
    assertThat(decision)
        .isInstanceOfSatisfying(Refused.class, refused -> requirements.accept(refused.reasons()));
  }

  FoiCase state() {
    return before;
  }
}
