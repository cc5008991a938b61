package uk.foicasebook.query.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.ClosingReason;
import uk.foicasebook.events.ErasureGround;
import uk.foicasebook.events.ErasureScope;
import uk.foicasebook.events.HoldId;
import uk.foicasebook.events.HoldReason;
import uk.foicasebook.events.NoteId;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.RecordsEvent.AccessRestricted;
import uk.foicasebook.events.RecordsEvent.CaseReopened;
import uk.foicasebook.events.RecordsEvent.HoldPlaced;
import uk.foicasebook.events.RecordsEvent.HoldReleased;
import uk.foicasebook.events.RecordsEvent.NoteAdded;
import uk.foicasebook.events.RecordsEvent.PersonalDataErased;
import uk.foicasebook.events.RecordsEvent.RequesterRevealed;
import uk.foicasebook.events.ReopeningReason;
import uk.foicasebook.events.RevealReason;
import uk.foicasebook.law.time.Deadline;
import uk.foicasebook.law.time.DeadlineKind;
import uk.foicasebook.law.time.Reading;
import uk.foicasebook.query.casefile.Records;

/**
 * The case as a record.
 *
 * @param held whether nothing of it may be destroyed
 * @param restriction who alone may see it; null where everybody may whose role allows it
 * @param revealed who was shown who asked, when and why
 * @param closing how it was closed; null while it is open
 * @param keptUntil the day up to which it is kept; null while it is open
 * @param reopened each time it was opened again
 * @param erased whose words were erased, when and on what ground
 */
public record RecordsView(
    List<Note> notes,
    boolean held,
    List<Hold> holds,
    @Nullable Restriction restriction,
    List<Revealed> revealed,
    @Nullable Closing closing,
    @Nullable LocalDate keptUntil,
    List<Reopened> reopened,
    List<Erasure> erased) {

  /** A note on the file. */
  record Note(NoteId id, LocalDate on, String words) {}

  /** A hold; it stands while {@code releasedOn} is null. */
  public record Hold(
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

  /** The case was closed. */
  record Closing(LocalDate on, ClosingReason reason, @Nullable String why) {}

  /** It was opened again. */
  record Reopened(LocalDate on, ReopeningReason reason, @Nullable String why) {}

  /** Words were erased. */
  record Erasure(LocalDate on, ErasureScope scope, ErasureGround ground) {}

  /** The records as they are shown. */
  public static RecordsView of(Records records, Reading reading) {
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
            .toList(),
        records
            .closed()
            .map(e -> new Closing(e.happenedOn(), e.reason(), Shown.text(e.why())))
            .orElse(null),
        reading.deadline(DeadlineKind.RETENTION).map(Deadline::due).orElse(null),
        records.all(CaseReopened.class).stream()
            .map(e -> new Reopened(e.happenedOn(), e.reason(), Shown.text(e.why())))
            .toList(),
        records.all(PersonalDataErased.class).stream()
            .map(e -> new Erasure(e.happenedOn(), e.scope(), e.ground()))
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
