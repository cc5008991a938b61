package uk.foicasebook.query.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.HoldId;
import uk.foicasebook.events.HoldReason;
import uk.foicasebook.events.NoteId;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.RecordsEvent.AccessRestricted;
import uk.foicasebook.events.RecordsEvent.HoldPlaced;
import uk.foicasebook.events.RecordsEvent.HoldReleased;
import uk.foicasebook.events.RecordsEvent.NoteAdded;
import uk.foicasebook.events.RecordsEvent.RequesterRevealed;
import uk.foicasebook.events.RevealReason;
import uk.foicasebook.query.casefile.Records;

/**
 * The case as a record.
 *
 * @param held whether nothing of it may be destroyed
 * @param restriction who alone may see it; null where everybody may whose role allows it
 * @param revealed who was shown who asked, when and why
 */
record RecordsView(
    List<Note> notes,
    boolean held,
    List<Hold> holds,
    @Nullable Restriction restriction,
    List<Revealed> revealed) {

  /** A note on the file. */
  record Note(NoteId id, LocalDate on, String words) {}

  /** A hold; it stands while {@code releasedOn} is null. */
  record Hold(
      HoldId id,
      LocalDate placedOn,
      HoldReason reason,
      String why,
      @Nullable LocalDate releasedOn,
      @Nullable String releasedBecause) {}

  /** The people who may see the case, since when and why. */
  record Restriction(LocalDate since, List<PersonId> people, String why) {}

  /** Somebody was shown who asked. */
  record Revealed(LocalDate on, PersonId to, RevealReason reason, @Nullable String why) {}

  static RecordsView of(Records records) {
    List<Hold> holds =
        records.all(HoldPlaced.class).stream().map(hold -> hold(hold, records)).toList();
    return new RecordsView(
        records.all(NoteAdded.class).stream()
            .map(note -> new Note(note.note(), note.happenedOn(), Shown.required(note.words())))
            .toList(),
        holds.stream().anyMatch(hold -> hold.releasedOn() == null),
        holds,
        records
            .last(AccessRestricted.class)
            .filter(access -> !access.people().isEmpty())
            .map(
                access ->
                    new Restriction(
                        access.happenedOn(), access.people(), Shown.required(access.why())))
            .orElse(null),
        records.all(RequesterRevealed.class).stream()
            .map(e -> new Revealed(e.happenedOn(), e.to(), e.reason(), Shown.text(e.why())))
            .toList());
  }

  private static Hold hold(HoldPlaced placed, Records records) {
    HoldReleased released = records.release(placed.hold()).orElse(null);
    return new Hold(
        placed.hold(),
        placed.happenedOn(),
        placed.reason(),
        Shown.required(placed.why()),
        released == null ? null : released.happenedOn(),
        released == null ? null : Shown.required(released.why()));
  }
}
