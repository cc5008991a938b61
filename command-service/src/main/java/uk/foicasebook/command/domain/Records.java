package uk.foicasebook.command.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.HoldId;
import uk.foicasebook.events.NoteId;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.RecordsEvent;
import uk.foicasebook.events.RecordsEvent.AccessRestricted;
import uk.foicasebook.events.RecordsEvent.CaseClosed;
import uk.foicasebook.events.RecordsEvent.CaseReopened;
import uk.foicasebook.events.RecordsEvent.FactCorrected;
import uk.foicasebook.events.RecordsEvent.HoldPlaced;
import uk.foicasebook.events.RecordsEvent.HoldReleased;
import uk.foicasebook.events.RecordsEvent.NoteAdded;
import uk.foicasebook.events.RecordsEvent.PersonalDataErased;
import uk.foicasebook.events.RecordsEvent.RequesterRevealed;

/**
 * The case as a record: its notes, what keeps it from being destroyed, and who may see what.
 *
 * @param access the last word on who may see the case; null where nobody ever restricted it
 * @param revealed every time somebody was shown who the requester is
 */
record Records(
    Entries<NoteId, NoteAdded> notes,
    Entries<HoldId, HoldPlaced> holds,
    Entries<HoldId, HoldReleased> releases,
    @Nullable AccessRestricted access,
    Set<RequesterRevealed> revealed) {
  static final Records NONE =
      new Records(Entries.none(), Entries.none(), Entries.none(), null, Set.of());

  Records evolve(RecordsEvent fact) {
    return switch (fact) {
      case NoteAdded e -> new Records(notes.with(e.note(), e), holds, releases, access, revealed);
      case HoldPlaced e -> new Records(notes, holds.with(e.hold(), e), releases, access, revealed);
      case HoldReleased e ->
          new Records(notes, holds, releases.with(e.hold(), e), access, revealed);
      case AccessRestricted e -> new Records(notes, holds, releases, e, revealed);
      case RequesterRevealed e -> new Records(notes, holds, releases, access, with(revealed, e));
      case FactCorrected _, CaseClosed _, CaseReopened _, PersonalDataErased _ -> this;
    };
  }

  private static Set<RequesterRevealed> with(
      Set<RequesterRevealed> revealed, RequesterRevealed another) {
    return Stream.concat(revealed.stream(), Stream.of(another))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The first hold that nobody has released. */
  Optional<HoldPlaced> heldUnder() {
    return holds.values().stream().filter(hold -> !releases.has(hold.hold())).findFirst();
  }

  /**
   * Whether somebody may deal with the case. A machine may: it does what falls due, whoever sees
   * it.
   */
  boolean isOpenTo(PersonId person, Set<Role> roles) {
    List<PersonId> people = access == null ? List.of() : access.people();
    return people.isEmpty() || people.contains(person) || roles.contains(Role.SERVICE);
  }
}
