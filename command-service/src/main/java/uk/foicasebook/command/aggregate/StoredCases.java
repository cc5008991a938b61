package uk.foicasebook.command.aggregate;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import uk.foicasebook.command.config.UkCivilDay;
import uk.foicasebook.command.domain.Dealing;
import uk.foicasebook.command.domain.FoiCase;
import uk.foicasebook.command.domain.Glimpse;
import uk.foicasebook.command.domain.Occasion;
import uk.foicasebook.command.domain.Role;
import uk.foicasebook.command.domain.Standing;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.PersonId;

/** Cases read from the store without being changed. What is said of people stays sealed. */
@Component
public class StoredCases {
  private final EventStore store;
  private final ReferenceBook reference;
  private final Clock clock;

  StoredCases(EventStore store, ReferenceBook reference, Clock clock) {
    this.store = store;
    this.reference = reference;
    this.clock = clock;
  }

  /** How a case stands today; empty where there is no such case. */
  public Optional<Standing> standing(CaseId caseId, AuthorityId authority, PersonId by) {
    return state(caseId) instanceof FoiCase.Known known
        ? Optional.of(Standing.of(known, occasion(authority, by)))
        : Optional.empty();
  }

  /** What somebody may be told of a case; empty where there is none they may see. */
  public Optional<Glimpse> glimpse(
      CaseId caseId, AuthorityId authority, PersonId person, Set<Role> roles) {
    return state(caseId) instanceof FoiCase.Known known
        ? Glimpse.of(known, authority, person, roles)
        : Optional.empty();
  }

  /** What somebody is to a case; empty where there is none that they may see. */
  public Optional<Dealing> dealing(
      CaseId caseId, AuthorityId authority, PersonId person, Set<Role> roles) {
    return state(caseId) instanceof FoiCase.Known known
        ? Dealing.with(known, authority, person, roles)
        : Optional.empty();
  }

  private FoiCase state(CaseId caseId) {
    FoiCase state = FoiCase.unknown();
    var facts = store.readEvents(caseId.toString());
    while (facts.hasNext()) {
      var fact = facts.next();
      state = state.evolve((CaseEvent) fact.getPayload(), Signature.by(fact.getMetaData()));
    }
    return state;
  }

  private Occasion occasion(AuthorityId authority, PersonId by) {
    var now = clock.instant();
    var today = UkCivilDay.of(now);
    return new Occasion(
        today,
        now,
        today,
        now,
        by,
        Set.of(Role.SERVICE),
        authority,
        reference.profile(authority, today),
        reference.calendar().newest());
  }
}
