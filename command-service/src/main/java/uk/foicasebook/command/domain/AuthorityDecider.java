package uk.foicasebook.command.domain;

import java.util.List;
import uk.foicasebook.command.domain.AuthorityCommand.PublishReturn;
import uk.foicasebook.command.domain.AuthorityCommand.SetAuthorityProfile;
import uk.foicasebook.command.domain.Ruling.Denied;
import uk.foicasebook.command.domain.Ruling.Granted;
import uk.foicasebook.command.domain.Ruling.Unchanged;
import uk.foicasebook.events.AuthorityEvent;

/** Decides what becomes of an authority: its past and a command in, at most one fact out. */
public final class AuthorityDecider {

  /** Decides; the same three things in give the same ruling out. */
  public Ruling<AuthorityEvent> decide(
      AuthorityCommand command, Authority authority, Occasion occasion) {
    List<Refusal> untimely = TimeRules.broken(command, occasion);
    if (!untimely.isEmpty()) {
      return new Denied<>(untimely);
    }
    return switch (command) {
      case SetAuthorityProfile c -> new ProfileToSet(c, authority, occasion).decided();
      case PublishReturn c -> new ReturnToPublish(c, authority).decided();
    };
  }

  /** What is out of order comes first; then whether it is so already; then what stands against. */
  static Ruling<AuthorityEvent> ruling(
      List<Refusal> disorder, boolean already, List<Refusal> against, AuthorityEvent fact) {
    if (!disorder.isEmpty()) {
      return new Denied<>(disorder);
    }
    if (already) {
      return new Unchanged<>();
    }
    return against.isEmpty() ? new Granted<>(fact) : new Denied<>(against);
  }
}
