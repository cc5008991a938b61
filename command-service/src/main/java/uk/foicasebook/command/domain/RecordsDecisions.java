package uk.foicasebook.command.domain;

import java.util.List;
import java.util.Optional;
import uk.foicasebook.command.domain.FoiCase.Known;
import uk.foicasebook.command.domain.RecordsCommand.AddNote;
import uk.foicasebook.command.domain.RecordsCommand.CloseCase;
import uk.foicasebook.command.domain.RecordsCommand.CorrectFact;
import uk.foicasebook.command.domain.RecordsCommand.ErasePersonalData;
import uk.foicasebook.command.domain.RecordsCommand.PlaceHold;
import uk.foicasebook.command.domain.RecordsCommand.ReleaseHold;
import uk.foicasebook.command.domain.RecordsCommand.ReopenCase;
import uk.foicasebook.command.domain.RecordsCommand.RestrictAccess;
import uk.foicasebook.command.domain.RecordsCommand.RevealRequester;
import uk.foicasebook.command.domain.RecordsRefusal.HoldAlreadyReleased;
import uk.foicasebook.command.domain.RecordsRefusal.HoldIdTaken;
import uk.foicasebook.command.domain.RecordsRefusal.NoteIdTaken;
import uk.foicasebook.command.domain.RecordsRefusal.ReleasedBeforePlaced;
import uk.foicasebook.command.domain.RecordsRefusal.StillOpenToChallenge;
import uk.foicasebook.command.domain.RecordsRefusal.UnknownHold;
import uk.foicasebook.events.HoldId;
import uk.foicasebook.events.HoldReason;
import uk.foicasebook.events.NoteId;
import uk.foicasebook.events.RecordsEvent.AccessRestricted;
import uk.foicasebook.events.RecordsEvent.CaseReopened;
import uk.foicasebook.events.RecordsEvent.HoldPlaced;
import uk.foicasebook.events.RecordsEvent.HoldReleased;
import uk.foicasebook.events.RecordsEvent.NoteAdded;
import uk.foicasebook.events.RecordsEvent.PersonalDataErased;
import uk.foicasebook.events.RecordsEvent.RequesterRevealed;
import uk.foicasebook.law.Cites;

/** The case as a record: what is noted on it, what keeps it, and who may see what. */
final class RecordsDecisions {

  private final CorrectionDecisions corrections = new CorrectionDecisions();

  Decision decide(RecordsCommand command, Known known, Occasion occasion) {
    CaseFile file = known.file();
    return switch (command) {
      case AddNote c -> note(c, file, occasion);
      case PlaceHold c -> hold(c, file, occasion);
      case ReleaseHold c -> release(c, file, occasion);
      case RestrictAccess c -> restrict(c);
      case RevealRequester c -> reveal(c, file, occasion);
      case CloseCase c -> close(c, file, occasion);
      case ReopenCase c -> reopen(c, file, occasion);
      case CorrectFact c -> corrections.decide(c, known, occasion);
      case ErasePersonalData c -> erase(c, file, occasion);
    };
  }

  private static Decision restrict(RestrictAccess c) {
    return Decision.accept(
        new AccessRestricted(c.happenedOn(), c.people().stream().distinct().toList(), c.why()));
  }

  private static Decision note(AddNote c, CaseFile file, Occasion occasion) {
    Entries<NoteId, NoteAdded> known = file.records().notes();
    NoteId name =
        Optional.ofNullable(c.note())
            .orElseGet(() -> known.nameFor(id -> noted(c, id), "note", NoteId::new));
    return Rule.obey(
        List.of((_, _, _) -> RegulatorRules.free(known, name, noted(c, name), NoteIdTaken::new)),
        c,
        file,
        occasion,
        () -> List.of(noted(c, name)));
  }

  private static NoteAdded noted(AddNote c, NoteId name) {
    return new NoteAdded(c.happenedOn(), name, c.words());
  }

  /** A hold may be placed at any time, and several may stand beside one another. */
  @Cites("FOIA 2000 s.77")
  private static Decision hold(PlaceHold c, CaseFile file, Occasion occasion) {
    Entries<HoldId, HoldPlaced> known = file.records().holds();
    HoldId name =
        Optional.ofNullable(c.hold())
            .orElseGet(() -> known.nameFor(id -> placed(c, id), "hold", HoldId::new));
    return Rule.obey(
        List.of((_, _, _) -> RegulatorRules.free(known, name, placed(c, name), HoldIdTaken::new)),
        c,
        file,
        occasion,
        () -> List.of(placed(c, name)));
  }

  private static HoldPlaced placed(PlaceHold c, HoldId name) {
    return new HoldPlaced(c.happenedOn(), name, c.reason(), c.why());
  }

  private static Decision release(ReleaseHold c, CaseFile file, Occasion occasion) {
    return Rule.obey(
        List.of(KNOWN_HOLD, RELEASED_ONCE, RELEASED_AFTERWARDS, NOTHING_CAN_STILL_COME),
        c,
        file,
        occasion,
        () -> List.of(released(c)));
  }

  private static HoldReleased released(ReleaseHold c) {
    return new HoldReleased(c.happenedOn(), c.hold(), c.why());
  }

  private static final Rule<ReleaseHold> KNOWN_HOLD =
      (c, file, _) ->
          Rule.unless(file.records().holds().has(c.hold()), () -> new UnknownHold(c.hold()));

  private static final Rule<ReleaseHold> RELEASED_ONCE =
      (c, file, _) ->
          Rule.given(
              file.records()
                  .releases()
                  .find(c.hold())
                  .filter(known -> !known.equals(released(c)))
                  .map(known -> new HoldAlreadyReleased(c.hold(), known.happenedOn())));

  private static final Rule<ReleaseHold> RELEASED_AFTERWARDS =
      (c, file, _) ->
          Rule.given(
              file.records()
                  .holds()
                  .find(c.hold())
                  .filter(placed -> c.happenedOn().isBefore(placed.happenedOn()))
                  .map(placed -> new ReleasedBeforePlaced(c.happenedOn(), placed.happenedOn())));

  /** What is held for a review, a complaint or an appeal is held until none can come any more. */
  @Cites("FOIA 2000 s.77")
  private static final Rule<ReleaseHold> NOTHING_CAN_STILL_COME =
      (c, file, occasion) ->
          isForDispute(c.hold(), file)
              ? Owing.keeping(file, occasion, c.happenedOn())
                  .<List<Refusal>>map(
                      open -> List.of(new StillOpenToChallenge(open.kind().kebab(), open.due())))
                  .orElseGet(() -> Owing.countable(file, occasion))
              : List.of();

  private static boolean isForDispute(HoldId hold, CaseFile file) {
    return file.records()
        .holds()
        .find(hold)
        .filter(placed -> placed.reason() == HoldReason.REVIEW_OR_COMPLAINT)
        .isPresent();
  }

  /** Why somebody must know who asked is recorded each time; otherwise the Act is blind to it. */
  @Cites({"FOIA 2000 s.8(1)(b)", "FOIA 2000 s.12(4)", "FOIA 2000 s.14", "FOIA 2000 s.40(1)"})
  private static Decision reveal(RevealRequester c, CaseFile file, Occasion occasion) {
    return Rule.obey(
        List.of(ErasureRules.NOT_ERASED),
        c,
        file,
        occasion,
        () ->
            List.of(
                new RequesterRevealed(
                    c.happenedOn(), c.to() == null ? occasion.by() : c.to(), c.reason(), c.why())));
  }

  private static Decision close(CloseCase c, CaseFile file, Occasion occasion) {
    return Rule.obey(
        ClosingRules.closing(), c, file, occasion, () -> List.of(ClosingRules.fact(c)));
  }

  private static Decision reopen(ReopenCase c, CaseFile file, Occasion occasion) {
    return Rule.obey(
        List.of(ClosingRules.AFTER_IT_WAS_CLOSED, ClosingRules.WITH_A_REASON),
        c,
        file,
        occasion,
        () -> List.of(new CaseReopened(c.happenedOn(), c.reason(), c.why())));
  }

  private static Decision erase(ErasePersonalData c, CaseFile file, Occasion occasion) {
    return Rule.obey(
        ErasureRules.erasing(),
        c,
        file,
        occasion,
        () -> List.of(new PersonalDataErased(c.happenedOn(), c.scope(), c.ground())));
  }
}
