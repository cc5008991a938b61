package uk.foicasebook.command.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.Correction;
import uk.foicasebook.events.ErasureScope;
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
 * The case as a record: its notes, what keeps it from being destroyed, who may see what, whether it
 * is closed, and what was put right or erased.
 *
 * @param access the last word on who may see the case; null where nobody ever restricted it
 * @param revealed every time somebody was shown who the requester is
 * @param closed how it was closed; null while it is open
 * @param corrected the last right value of each field that was put right
 * @param erased whose texts were erased
 */
record Records(
    Entries<NoteId, NoteAdded> notes,
    Entries<HoldId, HoldPlaced> holds,
    Entries<HoldId, HoldReleased> releases,
    @Nullable AccessRestricted access,
    Set<RequesterRevealed> revealed,
    @Nullable CaseClosed closed,
    Entries<Place, Correction> corrected,
    Set<ErasureScope> erased) {
  static final Records NONE =
      new Records(
          Entries.none(),
          Entries.none(),
          Entries.none(),
          null,
          Set.of(),
          null,
          Entries.none(),
          Set.of());

  /** A field of a fact of the case. */
  record Place(long revision, String field) {}

  Records evolve(RecordsEvent fact) {
    return switch (fact) {
      case NoteAdded e -> with(notes.with(e.note(), e), holds, releases);
      case HoldPlaced e -> with(notes, holds.with(e.hold(), e), releases);
      case HoldReleased e -> with(notes, holds, releases.with(e.hold(), e));
      case AccessRestricted e -> with(e, revealed, closed);
      case RequesterRevealed e -> with(access, with(revealed, e), closed);
      case CaseClosed e -> with(access, revealed, e);
      case CaseReopened _ -> with(access, revealed, null);
      case FactCorrected e -> with(corrected(e), erased);
      case PersonalDataErased e -> with(corrected, with(erased, e.scope()));
    };
  }

  private Entries<Place, Correction> corrected(FactCorrected fact) {
    Entries<Place, Correction> more = corrected;
    for (Correction correction : fact.corrections()) {
      more = more.with(new Place(fact.revision(), correction.field()), correction);
    }
    return more;
  }

  private static <T> Set<T> with(Set<T> all, T another) {
    return Stream.concat(all.stream(), Stream.of(another)).collect(Collectors.toUnmodifiableSet());
  }

  private Records with(
      Entries<NoteId, NoteAdded> notes,
      Entries<HoldId, HoldPlaced> holds,
      Entries<HoldId, HoldReleased> releases) {
    return new Records(notes, holds, releases, access, revealed, closed, corrected, erased);
  }

  private Records with(
      @Nullable AccessRestricted access,
      Set<RequesterRevealed> revealed,
      @Nullable CaseClosed closed) {
    return new Records(notes, holds, releases, access, revealed, closed, corrected, erased);
  }

  private Records with(Entries<Place, Correction> corrected, Set<ErasureScope> erased) {
    return new Records(notes, holds, releases, access, revealed, closed, corrected, erased);
  }

  /** The first hold that nobody has released. */
  Optional<HoldPlaced> heldUnder() {
    return holds.values().stream().filter(hold -> !releases.has(hold.hold())).findFirst();
  }

  /** Whether what came from the requester was erased. */
  boolean forgotRequester() {
    return erased.contains(ErasureScope.REQUESTER) || erased.contains(ErasureScope.CASE);
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
