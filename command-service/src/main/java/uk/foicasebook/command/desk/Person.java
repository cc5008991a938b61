package uk.foicasebook.command.desk;

import java.util.Set;
import uk.foicasebook.command.domain.Role;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.PersonId;

/** Who is signed in, for which authority, and what they may do there. */
public record Person(AuthorityId authority, PersonId id, Set<Role> roles) {
  public Person {
    roles = Set.copyOf(roles);
  }
}
