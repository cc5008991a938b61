package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.command.domain.FoiCase.Known;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.Reference;

/**
 * The least there is to be told of a case: its number and its days.
 *
 * @param answeredOn the day its last answer went out; null where one is still owed
 */
public record Glimpse(Reference reference, LocalDate receivedOn, @Nullable LocalDate answeredOn) {

  /** Of a case of the authority that the person may see. */
  public static Optional<Glimpse> of(
      Known known, AuthorityId authority, PersonId person, Set<Role> roles) {
    OtherCase told = OtherCase.of(known);
    return known.isSeenBy(authority, person, roles)
        ? Optional.of(new Glimpse(known.reference(), told.receivedOn(), told.answeredOn()))
        : Optional.empty();
  }
}
