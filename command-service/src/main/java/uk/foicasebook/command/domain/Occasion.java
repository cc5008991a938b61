package uk.foicasebook.command.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.PersonId;

/**
 * When, by whom and for whom a command is given. It is handed in, because nothing in the domain may
 * ask.
 *
 * @param today the UK civil day of {@code now}
 * @param now the moment of the command
 * @param knownOn the UK civil day of {@code knownAt}
 * @param knownAt when the authority knew of it: {@code now}, or earlier on late entry
 * @param by who is signed in
 * @param roles what they may do
 * @param authority the public authority they act for
 */
public record Occasion(
    LocalDate today,
    Instant now,
    LocalDate knownOn,
    Instant knownAt,
    PersonId by,
    Set<Role> roles,
    AuthorityId authority) {
  public Occasion {
    roles = Set.copyOf(roles);
  }
}
