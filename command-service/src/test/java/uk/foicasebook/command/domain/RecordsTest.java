package uk.foicasebook.command.domain;

import static uk.foicasebook.command.domain.Samples.ALEX;
import static uk.foicasebook.command.domain.Samples.FIGURES;
import static uk.foicasebook.command.domain.Samples.MORGAN;
import static uk.foicasebook.command.domain.Samples.answered;
import static uk.foicasebook.command.domain.Samples.day;
import static uk.foicasebook.command.domain.Samples.issued;
import static uk.foicasebook.command.domain.Samples.numbered;
import static uk.foicasebook.command.domain.Samples.received;
import static uk.foicasebook.command.domain.Samples.strand;
import static uk.foicasebook.command.domain.Samples.text;
import static uk.foicasebook.command.domain.Story.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.foicasebook.command.domain.CaseRefusal.NoSuchCase;
import uk.foicasebook.command.domain.RecordsCommand.AddNote;
import uk.foicasebook.command.domain.RecordsCommand.CloseCase;
import uk.foicasebook.command.domain.RecordsCommand.ErasePersonalData;
import uk.foicasebook.command.domain.RecordsCommand.PlaceHold;
import uk.foicasebook.command.domain.RecordsCommand.ReleaseHold;
import uk.foicasebook.command.domain.RecordsCommand.RestrictAccess;
import uk.foicasebook.command.domain.RecordsCommand.RevealRequester;
import uk.foicasebook.command.domain.RecordsRefusal.HoldAlreadyReleased;
import uk.foicasebook.command.domain.RecordsRefusal.HoldIdTaken;
import uk.foicasebook.command.domain.RecordsRefusal.NotCountable;
import uk.foicasebook.command.domain.RecordsRefusal.NoteIdTaken;
import uk.foicasebook.command.domain.RecordsRefusal.ReleasedBeforePlaced;
import uk.foicasebook.command.domain.RecordsRefusal.StillOpenToChallenge;
import uk.foicasebook.command.domain.RecordsRefusal.UnknownHold;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.ClosingReason;
import uk.foicasebook.events.ErasureGround;
import uk.foicasebook.events.ErasureScope;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.HoldId;
import uk.foicasebook.events.HoldReason;
import uk.foicasebook.events.NoteId;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.RecordsEvent.AccessRestricted;
import uk.foicasebook.events.RecordsEvent.HoldPlaced;
import uk.foicasebook.events.RecordsEvent.HoldReleased;
import uk.foicasebook.events.RecordsEvent.NoteAdded;
import uk.foicasebook.events.RecordsEvent.RequesterRevealed;
import uk.foicasebook.events.Regime;
import uk.foicasebook.events.RevealReason;

class RecordsTest {
  static final HoldId HOLD = new HoldId("hold-1");
  private static final LocalDate HELD_ON = day("2019-06-10");
  private static final LocalDate LATER = day("2020-06-10");
  private static final PersonId PAT = new PersonId("pat");

  static CaseEvent[] disclosed(CaseEvent... more) {
    return Stream.concat(
            Stream.of(
                received(),
                numbered("1"),
                strand(FIGURES, Finding.HELD, "1"),
                answered(FIGURES, "1"),
                issued("response-1", true, FIGURES)),
            Stream.of(more))
        .toArray(CaseEvent[]::new);
  }

  static HoldPlaced held(HoldReason reason) {
    return new HoldPlaced(HELD_ON, HOLD, reason, text("It may be asked for"));
  }

  private static ReleaseHold release(LocalDate on) {
    return new ReleaseHold(on, HOLD, text("It is over"));
  }

  @Test
  void a_note_is_put_on_the_file_once() {
    var command = new AddNote(LATER, null, text("The plans are on paper"));
    given(received())
        .when(command)
        .thenFacts(new NoteAdded(LATER, new NoteId("note-1"), text("The plans are on paper")))
        .when(command)
        .thenNothingNew()
        .when(new AddNote(LATER, null, text("And in the basement")))
        .thenFacts(new NoteAdded(LATER, new NoteId("note-2"), text("And in the basement")));
  }

  @Test
  @Refuses(NoteIdTaken.class)
  void two_notes_do_not_share_a_name() {
    given(received(), new NoteAdded(LATER, new NoteId("n"), text("One")))
        .when(new AddNote(LATER, new NoteId("n"), text("Two")))
        .thenRefused(new NoteIdTaken(new NoteId("n")));
  }

  @Test
  void a_hold_stands_until_it_is_released() {
    var command = new PlaceHold(HELD_ON, null, HoldReason.LITIGATION, text("It may be asked for"));
    given(disclosed())
        .when(command)
        .thenFacts(held(HoldReason.LITIGATION))
        .when(command)
        .thenNothingNew()
        .when(release(LATER))
        .thenFacts(new HoldReleased(LATER, HOLD, text("It is over")))
        .when(release(LATER))
        .thenNothingNew();
  }

  @Test
  @Refuses(HoldIdTaken.class)
  void two_holds_do_not_share_a_name() {
    given(disclosed(held(HoldReason.LITIGATION)))
        .when(new PlaceHold(HELD_ON, HOLD, HoldReason.OTHER, text("An inquiry")))
        .thenRefused(new HoldIdTaken(HOLD));
  }

  @Test
  @Refuses({UnknownHold.class, ReleasedBeforePlaced.class, HoldAlreadyReleased.class})
  void only_a_hold_that_stands_is_released_and_not_before_it_was_placed() {
    given(disclosed()).when(release(LATER)).thenRefused(new UnknownHold(HOLD));
    given(disclosed(held(HoldReason.OTHER)))
        .when(release(day("2019-06-09")))
        .thenRefused(new ReleasedBeforePlaced(day("2019-06-09"), HELD_ON));
    given(disclosed(held(HoldReason.OTHER), new HoldReleased(LATER, HOLD, text("It is over"))))
        .when(release(day("2020-06-11")))
        .thenRefused(new HoldAlreadyReleased(HOLD, LATER));
  }

  @Test
  @Refuses(StillOpenToChallenge.class)
  void what_is_held_for_complaints_is_held_until_none_can_come_any_more() {
    given(received(), held(HoldReason.REVIEW_OR_COMPLAINT))
        .when(release(LATER))
        .thenRefused(new StillOpenToChallenge("answer", day("2019-02-12")));
    given(
            disclosed(
                new HoldPlaced(
                    day("2019-03-01"),
                    HOLD,
                    HoldReason.REVIEW_OR_COMPLAINT,
                    text("The file is contentious"))))
        .when(release(day("2019-04-29")))
        .thenRefused(new StillOpenToChallenge("complaint-window", day("2019-04-29")));
    given(disclosed(held(HoldReason.REVIEW_OR_COMPLAINT))).when(release(LATER)).thenAccepted();
    given(received(), held(HoldReason.PUBLIC_INQUIRY)).when(release(LATER)).thenAccepted();
  }

  /** The calendar begins with 2005, so that nothing can be counted from the last days of 2004. */
  @Test
  @Refuses(NotCountable.class)
  void what_cannot_be_counted_is_not_taken_to_be_over() {
    var uncounted = received(Regime.FOIA, day("2004-12-30"));
    var why = new NotCountable(Samples.LATE_ENTRY.edition().name());
    given(uncounted, held(HoldReason.REVIEW_OR_COMPLAINT)).when(release(LATER)).thenRefused(why);
    given(uncounted, held(HoldReason.PUBLIC_INQUIRY)).when(release(LATER)).thenAccepted();
    given(uncounted).when(new CloseCase(LATER, ClosingReason.COMPLETED, null)).thenRefused(why);
    given(uncounted)
        .when(
            new ErasePersonalData(LATER, ErasureScope.REQUESTER, ErasureGround.REQUEST_OF_SUBJECT))
        .thenRefused(why);
  }

  @Test
  void a_restricted_case_does_not_exist_for_anybody_who_is_not_named() {
    var note = new AddNote(LATER, null, text("A word"));
    Story open = given(received());
    Story shut =
        open.when(new RestrictAccess(LATER, List.of(ALEX, ALEX), text("A colleague is named")))
            .thenFacts(new AccessRestricted(LATER, List.of(ALEX), text("A colleague is named")));
    shut.when(note).thenRefused(new NoSuchCase());
    shut.when(Samples.aRequest(Samples.RECEIVED)).thenRefused(new NoSuchCase());
    shut.on(as(ALEX, Role.OFFICER)).when(note).thenAccepted();
    shut.on(as(PAT, Role.SERVICE)).when(note).thenAccepted();
    shut.on(as(PAT, Role.MANAGER))
        .when(new RestrictAccess(LATER, List.of(), text("It is settled")))
        .thenFacts(new AccessRestricted(LATER, List.of(), text("It is settled")))
        .when(note)
        .thenAccepted();
  }

  @Test
  void who_the_requester_is_is_shown_for_a_reason_that_stays_on_file() {
    var command =
        new RevealRequester(LATER, null, RevealReason.AGGREGATION, text("Two read alike"));
    given(received())
        .when(command)
        .thenFacts(
            new RequesterRevealed(LATER, MORGAN, RevealReason.AGGREGATION, text("Two read alike")))
        .when(command)
        .thenNothingNew()
        .when(new RevealRequester(LATER, PAT, RevealReason.CORRESPONDENCE, null))
        .thenFacts(new RequesterRevealed(LATER, PAT, RevealReason.CORRESPONDENCE, null))
        .when(command)
        .thenNothingNew();
  }

  static Occasion as(PersonId person, Role role) {
    Occasion late = Samples.LATE_ENTRY;
    return new Occasion(
        late.today(),
        late.now(),
        late.knownOn(),
        late.knownAt(),
        person,
        Set.of(role),
        late.authority(),
        late.profile(),
        late.edition());
  }
}
