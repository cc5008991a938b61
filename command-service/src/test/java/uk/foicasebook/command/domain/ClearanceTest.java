package uk.foicasebook.command.domain;

import static uk.foicasebook.command.domain.Samples.ALEX;
import static uk.foicasebook.command.domain.Samples.ANSWERED;
import static uk.foicasebook.command.domain.Samples.BRIEFINGS;
import static uk.foicasebook.command.domain.Samples.DUE;
import static uk.foicasebook.command.domain.Samples.FIGURES;
import static uk.foicasebook.command.domain.Samples.LAST_DAY_TO_COMPLAIN;
import static uk.foicasebook.command.domain.Samples.LATE_ENTRY;
import static uk.foicasebook.command.domain.Samples.MORGAN;
import static uk.foicasebook.command.domain.Samples.WORKED_ON;
import static uk.foicasebook.command.domain.Samples.answered;
import static uk.foicasebook.command.domain.Samples.day;
import static uk.foicasebook.command.domain.Samples.numbered;
import static uk.foicasebook.command.domain.Samples.part;
import static uk.foicasebook.command.domain.Samples.received;
import static uk.foicasebook.command.domain.Samples.response;
import static uk.foicasebook.command.domain.Samples.strand;
import static uk.foicasebook.command.domain.Samples.text;
import static uk.foicasebook.command.domain.Story.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.foicasebook.command.domain.CaseRefusal.NothingNamed;
import uk.foicasebook.command.domain.RegulatorRefusal.BeforeWhatItFollows;
import uk.foicasebook.command.domain.ResponseCommand.BypassClearance;
import uk.foicasebook.command.domain.ResponseCommand.ClearResponse;
import uk.foicasebook.command.domain.ResponseCommand.DraftAnswer;
import uk.foicasebook.command.domain.ResponseCommand.IssueResponse;
import uk.foicasebook.command.domain.ResponseCommand.RecordResponseSent;
import uk.foicasebook.command.domain.ResponseCommand.ReturnResponse;
import uk.foicasebook.command.domain.ResponseCommand.SubmitForClearance;
import uk.foicasebook.command.domain.ResponseRefusal.ChangedSinceSubmitted;
import uk.foicasebook.command.domain.ResponseRefusal.ClearanceIdTaken;
import uk.foicasebook.command.domain.ResponseRefusal.NoClearanceChain;
import uk.foicasebook.command.domain.ResponseRefusal.NotCleared;
import uk.foicasebook.command.domain.ResponseRefusal.NotTheTurnOf;
import uk.foicasebook.command.domain.ResponseRefusal.NothingToClear;
import uk.foicasebook.command.domain.ResponseRefusal.OwnWork;
import uk.foicasebook.command.domain.ResponseRefusal.UnknownClearance;
import uk.foicasebook.command.domain.StrandRefusal.StrandAlreadyAnswered;
import uk.foicasebook.command.domain.StrandRefusal.UnknownStrand;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.ClearanceId;
import uk.foicasebook.events.DefectKind;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.ResponseEvent.ClearanceBypassed;
import uk.foicasebook.events.ResponseEvent.ResponseCleared;
import uk.foicasebook.events.ResponseEvent.ResponseDefectFound;
import uk.foicasebook.events.ResponseEvent.ResponseIssued;
import uk.foicasebook.events.ResponseEvent.ResponseReturned;
import uk.foicasebook.events.ResponseEvent.ResponseSentRecorded;
import uk.foicasebook.events.ResponseEvent.SubmittedForClearance;
import uk.foicasebook.events.StrandId;

class ClearanceTest {
  private static final PersonId ROBIN = new PersonId("robin");
  private static final PersonId LEE = new PersonId("lee");
  private static final ClearanceId CLEARANCE = new ClearanceId("clearance-1");
  private static final Occasion CHAIN =
      LATE_ENTRY.at(AuthorityProfile.USUAL.clearedAt("disclosure", "press"));

  /** Alex drafts the figures, and Morgan submits them. */
  private final Story drafted =
      given(received(), numbered("1"), strand(FIGURES, Finding.HELD, "1"))
          .by(ALEX)
          .and(answered(FIGURES, "1"));

  private final Story submitted =
      drafted.on(CHAIN).when(submit(null, FIGURES)).thenFacts(submitted(FIGURES));

  private final Story cleared =
      submitted
          .on(CHAIN)
          .by(ROBIN)
          .when(clear("disclosure"))
          .thenFacts(new ResponseCleared(WORKED_ON, CLEARANCE, "disclosure", null))
          .on(CHAIN)
          .by(LEE)
          .when(clear("press"))
          .thenFacts(new ResponseCleared(WORKED_ON, CLEARANCE, "press", null));

  @Test
  void what_passed_every_stage_goes_out() {
    cleared.on(CHAIN).when(issue()).thenFacts(issued());
  }

  @Test
  void where_there_is_no_chain_nothing_need_be_cleared() {
    drafted.on(LATE_ENTRY).when(issue()).thenFacts(issued());
  }

  @Test
  @Refuses(NotCleared.class)
  void what_has_not_passed_the_chain_stays() {
    drafted.on(CHAIN).when(issue()).thenRefused(new NotCleared(FIGURES, "disclosure"));
    submitted.on(CHAIN).when(issue()).thenRefused(new NotCleared(FIGURES, "disclosure"));
    submitted
        .and(new ResponseCleared(WORKED_ON, CLEARANCE, "disclosure", null))
        .on(CHAIN)
        .when(issue())
        .thenRefused(new NotCleared(FIGURES, "press"));
  }

  @Test
  void a_response_is_not_dated_before_it_was_cleared() {
    submitted
        .and(
            new ResponseCleared(WORKED_ON, CLEARANCE, "disclosure", null),
            new ResponseCleared(ANSWERED.plusDays(1), CLEARANCE, "press", null))
        .on(CHAIN)
        .when(issue())
        .thenRefused(new NotCleared(FIGURES, "press"));
  }

  @Test
  @Refuses(ChangedSinceSubmitted.class)
  void what_was_changed_is_cleared_anew() {
    Story changed =
        cleared
            .by(ALEX)
            .when(new DraftAnswer(WORKED_ON, FIGURES, part("1"), text("Fifteen")))
            .thenAccepted();

    changed.on(CHAIN).when(issue()).thenRefused(new ChangedSinceSubmitted(FIGURES, CLEARANCE));

    var again = new ClearanceId("clearance-2");
    changed
        .on(CHAIN)
        .when(submit(null, FIGURES))
        .thenFacts(
            new SubmittedForClearance(
                WORKED_ON, again, List.of(FIGURES), List.of("disclosure", "press")))
        .on(CHAIN)
        .when(issue())
        .thenRefused(new NotCleared(FIGURES, "disclosure"));
    submitted
        .by(ALEX)
        .and(answered(FIGURES, "1"))
        .on(CHAIN)
        .by(ROBIN)
        .when(clear("disclosure"))
        .thenRefused(new ChangedSinceSubmitted(FIGURES, CLEARANCE));
  }

  @Test
  void saying_the_same_again_changes_nothing_that_was_cleared() {
    cleared
        .by(ALEX)
        .when(new DraftAnswer(WORKED_ON, FIGURES, part("1"), text("Fourteen")))
        .thenNothingNew()
        .on(CHAIN)
        .when(issue())
        .thenFacts(issued());
  }

  @Test
  @Refuses(OwnWork.class)
  void nobody_clears_or_passes_over_their_own_work() {
    submitted
        .on(CHAIN)
        .by(ALEX)
        .when(clear("disclosure"))
        .thenRefused(new OwnWork(CLEARANCE, ALEX));
    submitted
        .on(CHAIN)
        .by(MORGAN)
        .when(clear("disclosure"))
        .thenRefused(new OwnWork(CLEARANCE, MORGAN));
    submitted
        .on(CHAIN)
        .by(ALEX)
        .when(bypass("disclosure"))
        .thenRefused(new OwnWork(CLEARANCE, ALEX));
  }

  @Test
  @Refuses(NotTheTurnOf.class)
  void the_stages_have_their_turn() {
    submitted
        .on(CHAIN)
        .by(LEE)
        .when(clear("press"))
        .thenRefused(new NotTheTurnOf(CLEARANCE, "press", "disclosure"));
    cleared
        .on(CHAIN)
        .by(LEE)
        .when(giveBack("press"))
        .thenRefused(new NotTheTurnOf(CLEARANCE, "press", null));
  }

  @Test
  void a_stage_is_cleared_once() {
    cleared.on(CHAIN).by(ROBIN).when(clear("press")).thenNothingNew();
    cleared.on(CHAIN).by(ROBIN).when(bypass("press")).thenNothingNew();
  }

  @Test
  void what_was_given_back_is_submitted_again() {
    Story returned =
        submitted
            .on(CHAIN)
            .by(ROBIN)
            .when(giveBack("disclosure"))
            .thenFacts(
                new ResponseReturned(WORKED_ON, CLEARANCE, "disclosure", text("Say which year")));

    returned.on(CHAIN).when(issue()).thenRefused(new NotCleared(FIGURES, "disclosure"));
    returned.on(CHAIN).by(ROBIN).when(giveBack("disclosure")).thenNothingNew();
    returned
        .on(CHAIN)
        .by(ROBIN)
        .when(clear("disclosure"))
        .thenRefused(new NotTheTurnOf(CLEARANCE, "disclosure", null));
    returned
        .on(CHAIN)
        .when(submit("again", FIGURES))
        .thenFacts(
            new SubmittedForClearance(
                WORKED_ON,
                new ClearanceId("again"),
                List.of(FIGURES),
                List.of("disclosure", "press")));
  }

  @Test
  void a_stage_is_passed_over_for_a_reason() {
    submitted
        .on(CHAIN)
        .by(ROBIN)
        .when(clear("disclosure"))
        .thenAccepted()
        .on(CHAIN)
        .by(ROBIN)
        .when(bypass("press"))
        .thenFacts(new ClearanceBypassed(WORKED_ON, CLEARANCE, "press", text("Nobody is in")))
        .on(CHAIN)
        .when(issue())
        .thenFacts(issued());
  }

  @Test
  @Refuses({NoClearanceChain.class, NothingToClear.class, ClearanceIdTaken.class})
  void what_is_submitted_can_be_cleared() {
    drafted.on(LATE_ENTRY).when(submit(null, FIGURES)).thenRefused(new NoClearanceChain());
    drafted.on(CHAIN).when(submit(null)).thenRefused(new NothingNamed("strands"));
    drafted.on(CHAIN).when(submit(null, BRIEFINGS)).thenRefused(new UnknownStrand(BRIEFINGS));
    drafted
        .and(strand(BRIEFINGS, Finding.HELD, "1"))
        .on(CHAIN)
        .when(submit(null, FIGURES, BRIEFINGS))
        .thenRefused(new NothingToClear(BRIEFINGS));
    submitted
        .and(strand(BRIEFINGS, Finding.NOT_HELD, "1"))
        .on(CHAIN)
        .when(submit("clearance-1", BRIEFINGS))
        .thenRefused(new ClearanceIdTaken(CLEARANCE));
    cleared
        .on(CHAIN)
        .when(issue())
        .thenAccepted()
        .on(CHAIN)
        .when(submit("later", FIGURES))
        .thenRefused(new StrandAlreadyAnswered(FIGURES, response("response-1")));
  }

  @Test
  void the_same_drafts_are_submitted_once() {
    submitted.on(CHAIN).when(submit(null, FIGURES)).thenNothingNew();
    submitted.on(CHAIN).when(submit("clearance-1", FIGURES, FIGURES)).thenNothingNew();
  }

  @Test
  @Refuses(UnknownClearance.class)
  void what_is_cleared_was_submitted_before() {
    drafted
        .on(CHAIN)
        .by(ROBIN)
        .when(clear("disclosure"))
        .thenRefused(new UnknownClearance(CLEARANCE));
    drafted
        .on(CHAIN)
        .by(ROBIN)
        .when(giveBack("disclosure"))
        .thenRefused(new UnknownClearance(CLEARANCE));
    submitted
        .on(CHAIN)
        .by(ROBIN)
        .when(new ClearResponse(day("2019-02-04"), CLEARANCE, "disclosure", null))
        .thenRefused(new BeforeWhatItFollows(day("2019-02-04"), WORKED_ON));
    submitted
        .on(CHAIN)
        .by(ROBIN)
        .when(new ReturnResponse(day("2019-02-04"), CLEARANCE, "disclosure", text("No")))
        .thenRefused(new BeforeWhatItFollows(day("2019-02-04"), WORKED_ON));
  }

  @Test
  void a_response_that_went_out_uncleared_is_kept_with_that_defect() {
    var sent =
        new ResponseSentRecorded(
            DUE, response("r1"), List.of(FIGURES), Channel.POST, List.of(), true);
    drafted
        .on(CHAIN)
        .when(sent())
        .thenFacts(
            sent,
            new ResponseDefectFound(
                DUE, response("r1"), DefectKind.NOT_CLEARED, null, FIGURES, null, null, null));
    cleared.on(CHAIN).when(sent()).thenFacts(sent);
    drafted.on(LATE_ENTRY).when(sent()).thenFacts(sent);
  }

  private static SubmitForClearance submit(String name, StrandId... strands) {
    return new SubmitForClearance(
        WORKED_ON, name == null ? null : new ClearanceId(name), List.of(strands));
  }

  private static SubmittedForClearance submitted(StrandId... strands) {
    return new SubmittedForClearance(
        WORKED_ON, CLEARANCE, List.of(strands), List.of("disclosure", "press"));
  }

  private static ClearResponse clear(String stage) {
    return new ClearResponse(WORKED_ON, CLEARANCE, stage, null);
  }

  private static ReturnResponse giveBack(String stage) {
    return new ReturnResponse(WORKED_ON, CLEARANCE, stage, text("Say which year"));
  }

  private static BypassClearance bypass(String stage) {
    return new BypassClearance(WORKED_ON, CLEARANCE, stage, text("Nobody is in"));
  }

  private static IssueResponse issue() {
    return new IssueResponse(ANSWERED, null, List.of(FIGURES), Channel.EMAIL, List.of(), null);
  }

  private static ResponseIssued issued() {
    return new ResponseIssued(
        ANSWERED,
        response("response-1"),
        List.of(FIGURES),
        Channel.EMAIL,
        List.of(),
        true,
        LAST_DAY_TO_COMPLAIN,
        LATE_ENTRY.edition().name());
  }

  private static RecordResponseSent sent() {
    return new RecordResponseSent(
        DUE, response("r1"), List.of(FIGURES), Channel.POST, List.of(), null);
  }
}
