package uk.foicasebook.command.domain;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.command.domain.FoiCase.Known;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.ErasureScope;
import uk.foicasebook.events.PersonId;

/**
 * What somebody needs to know of a case before they may deal with what belongs to it.
 *
 * @param officer whose case it is; null where it is nobody's yet
 * @param erased what was erased of it
 */
public record Dealing(@Nullable PersonId officer, Set<ErasureScope> erased) {
  public Dealing {
    erased = Set.copyOf(erased);
  }

  /** Of a case that this person may see; to others there is none. */
  public static Optional<Dealing> with(
      Known known, AuthorityId authority, PersonId person, Set<Role> roles) {
    CaseFile file = known.file();
    return known.isSeenBy(authority, person, roles)
        ? Optional.of(new Dealing(file.request().officer().orElse(null), file.records().erased()))
        : Optional.empty();
  }

  /** Whether it is an officer's own case, or one that is nobody's yet. */
  public boolean isCaseOf(PersonId person) {
    return officer == null || officer.equals(person);
  }
}
