package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.foicasebook.clock.Profiles;
import uk.foicasebook.events.AuthorityEvent;
import uk.foicasebook.events.AuthorityEvent.AuthorityProfileSet;
import uk.foicasebook.events.AuthorityEvent.ReturnPublished;
import uk.foicasebook.events.DatePeriod;

/**
 * What an authority has settled about itself and what it has published, as its facts tell it.
 *
 * @param profiles in the order in which they were set
 * @param returns in the order in which they were published
 */
public record Authority(List<AuthorityProfileSet> profiles, List<ReturnPublished> returns) {
  public Authority {
    profiles = List.copyOf(profiles);
    returns = List.copyOf(returns);
  }

  /** One that has settled and published nothing. */
  public static Authority unknown() {
    return new Authority(List.of(), List.of());
  }

  /** The same after one more fact. */
  public Authority evolve(AuthorityEvent fact) {
    return switch (fact) {
      case AuthorityProfileSet set -> new Authority(with(profiles, set), returns);
      case ReturnPublished published -> new Authority(profiles, with(returns, published));
    };
  }

  /** The profile in force on a day; the usual one before any takes effect. */
  public AuthorityProfile profileOn(LocalDate day) {
    return settledOn(day).map(AuthorityProfile::settledBy).orElse(AuthorityProfile.USUAL);
  }

  /** What took effect last by that day; of two from the same day, what was set last. */
  Optional<AuthorityProfileSet> settledOn(LocalDate day) {
    return Profiles.inForce(profiles, day);
  }

  /** The return that stands for a period: the newest version. */
  Optional<ReturnPublished> standing(String definition, DatePeriod period) {
    return returns.stream()
        .filter(each -> each.definition().equals(definition) && each.period().equals(period))
        .reduce((_, next) -> next);
  }

  private static <T> List<T> with(List<T> facts, T next) {
    List<T> all = new ArrayList<>(facts);
    all.add(next);
    return all;
  }
}
