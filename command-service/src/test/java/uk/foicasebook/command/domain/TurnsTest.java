package uk.foicasebook.command.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foicasebook.command.domain.Samples.ANSWERED;
import static uk.foicasebook.command.domain.Samples.BRIEFINGS;
import static uk.foicasebook.command.domain.Samples.COVERT;
import static uk.foicasebook.command.domain.Samples.FIGURES;
import static uk.foicasebook.command.domain.Samples.LATE_ENTRY;
import static uk.foicasebook.command.domain.Samples.RECEIVED;
import static uk.foicasebook.command.domain.Samples.WORKED_ON;
import static uk.foicasebook.command.domain.Samples.answered;
import static uk.foicasebook.command.domain.Samples.day;
import static uk.foicasebook.command.domain.Samples.denied;
import static uk.foicasebook.command.domain.Samples.foia;
import static uk.foicasebook.command.domain.Samples.issued;
import static uk.foicasebook.command.domain.Samples.numbered;
import static uk.foicasebook.command.domain.Samples.received;
import static uk.foicasebook.command.domain.Samples.response;
import static uk.foicasebook.command.domain.Samples.strand;
import static uk.foicasebook.command.domain.Samples.text;
import static uk.foicasebook.command.domain.Samples.withheld;
import static uk.foicasebook.command.domain.Story.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.foicasebook.clock.Phase;
import uk.foicasebook.command.domain.CaseRefusal.AlreadyAnswered;
import uk.foicasebook.command.domain.CaseRefusal.NothingNamed;
import uk.foicasebook.command.domain.CaseRefusal.UnknownOtherCase;
import uk.foicasebook.command.domain.Determination.NothingHeld;
import uk.foicasebook.command.domain.FoiCase.Known;
import uk.foicasebook.command.domain.IntakeCommand.AssignTeam;
import uk.foicasebook.command.domain.IntakeCommand.ChangeRegime;
import uk.foicasebook.command.domain.IntakeCommand.DeclareInvalid;
import uk.foicasebook.command.domain.IntakeCommand.HandleAsSubjectAccess;
import uk.foicasebook.command.domain.IntakeCommand.LinkCases;
import uk.foicasebook.command.domain.IntakeCommand.RecordValidRequest;
import uk.foicasebook.command.domain.IntakeCommand.TransferRequest;
import uk.foicasebook.command.domain.IntakeCommand.WithdrawRequest;
import uk.foicasebook.command.domain.IntakeRefusal.HeldHere;
import uk.foicasebook.command.domain.IntakeRefusal.NeedsPermission;
import uk.foicasebook.command.domain.IntakeRefusal.NothingWasWanting;
import uk.foicasebook.command.domain.IntakeRefusal.PermittedOutOfTime;
import uk.foicasebook.command.domain.IntakeRefusal.ValidInAnyForm;
import uk.foicasebook.command.domain.ResponseCommand.IssueResponse;
import uk.foicasebook.command.domain.Shortcoming.GroundOfOtherRegime;
import uk.foicasebook.command.domain.StrandRefusal.DeniedCannotBeConfirmed;
import uk.foicasebook.command.domain.StrandRefusal.StrandAlreadyAnswered;
import uk.foicasebook.command.domain.StrandRefusal.UnknownStrand;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.IntakeEvent.CasesLinked;
import uk.foicasebook.events.IntakeEvent.HandledAsSubjectAccess;
import uk.foicasebook.events.IntakeEvent.RegimeChanged;
import uk.foicasebook.events.IntakeEvent.RequestDeclaredInvalid;
import uk.foicasebook.events.IntakeEvent.RequestMadeValid;
import uk.foicasebook.events.IntakeEvent.RequestTransferred;
import uk.foicasebook.events.IntakeEvent.RequestWithdrawn;
import uk.foicasebook.events.IntakeEvent.TeamAssigned;
import uk.foicasebook.events.InvalidityReason;
import uk.foicasebook.events.Limb;
import uk.foicasebook.events.LinkKind;
import uk.foicasebook.events.NoticeStatement;
import uk.foicasebook.events.Regime;
import uk.foicasebook.events.ResponseEvent.ResponseIssued;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.events.TeamId;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.time.DeadlineKind;

/** The turns a request takes before, or instead of, an answer. */
class TurnsTest {
  private static final LocalDate LATER = day("2019-02-07");
  private static final String COUNCIL = "Sample Borough Council";

  @Test
  @Cites("FOIA 2000 s.8(1)")
  void no_time_runs_until_a_request_is_valid_and_then_all_of_it_does() {
    DeclareInvalid nameless =
        new DeclareInvalid(WORKED_ON, List.of(InvalidityReason.NO_NAME), text("A nickname"));
    RecordValidRequest named = new RecordValidRequest(LATER, Channel.EMAIL, text("Ashdown"));
    Story invalid =
        given(received())
            .when(nameless)
            .thenFacts(
                new RequestDeclaredInvalid(
                    WORKED_ON, List.of(InvalidityReason.NO_NAME), text("A nickname")))
            .when(nameless)
            .thenNothingNew();
    assertThat(invalid.phase()).isEqualTo(Phase.INVALID);
    Story valid =
        invalid
            .when(named)
            .thenFacts(new RequestMadeValid(LATER, Channel.EMAIL, text("Ashdown")))
            .when(named)
            .thenNothingNew();
    assertThat(valid.phase()).isEqualTo(Phase.RECEIVED);
    assertThat(due(valid)).isEqualTo(day("2019-03-07"));
  }

  @Test
  @Refuses({NothingNamed.class, ValidInAnyForm.class})
  @Cites("EIR 2004 reg 5(1)")
  void a_request_is_invalid_for_a_reason_and_never_for_its_form_under_the_eir() {
    given(received())
        .when(new DeclareInvalid(WORKED_ON, List.of(), null))
        .thenRefused(new NothingNamed("reasons"));
    ValidInAnyForm spoken = new ValidInAnyForm();
    assertThat(spoken.citation()).isEqualTo("EIR 2004 reg 5(1)");
    given(received(Regime.EIR, RECEIVED))
        .when(new DeclareInvalid(WORKED_ON, List.of(InvalidityReason.NOT_IN_WRITING), null))
        .thenRefused(spoken);
    given(received(), new RegimeChanged(RECEIVED, Regime.EIR, List.of(), null))
        .when(new DeclareInvalid(WORKED_ON, List.of(InvalidityReason.NOT_IN_WRITING), null))
        .thenRefused(spoken);
  }

  @Test
  @Refuses(NothingWasWanting.class)
  @Cites("FOIA 2000 s.8(1)")
  void what_is_valid_is_not_made_so() {
    NothingWasWanting valid = new NothingWasWanting(RECEIVED);
    assertThat(valid.citation()).isEqualTo("FOIA 2000 s.8(1)");
    given(received()).when(new RecordValidRequest(LATER, Channel.EMAIL, null)).thenRefused(valid);
    given(
            received(),
            new RequestDeclaredInvalid(WORKED_ON, List.of(InvalidityReason.NO_NAME), null),
            new RequestMadeValid(LATER, Channel.EMAIL, null))
        .when(new RecordValidRequest(ANSWERED, Channel.EMAIL, null))
        .thenRefused(new NothingWasWanting(LATER));
  }

  @Test
  @Refuses(AlreadyAnswered.class)
  void what_was_answered_is_not_found_invalid_or_withdrawn_or_passed_on_afterwards() {
    Story answered =
        given(
            received(),
            numbered("1"),
            strand(FIGURES, Finding.HELD, "1"),
            answered(FIGURES, "1"),
            issued("r1", true, FIGURES));
    LocalDate after = ANSWERED.plusDays(1);
    AlreadyAnswered why = new AlreadyAnswered(response("r1"));
    answered
        .when(new DeclareInvalid(after, List.of(InvalidityReason.NO_NAME), null))
        .thenRefused(why);
    answered.when(new WithdrawRequest(after, null, Channel.EMAIL, null)).thenRefused(why);
    answered.when(new TransferRequest(after, null, COUNCIL, after, null)).thenRefused(why);
    answered.when(new WithdrawRequest(ANSWERED, null, Channel.EMAIL, null)).thenAccepted();
    answered.when(new ChangeRegime(after, Regime.EIR, null, null)).thenAccepted();
    answered.when(new HandleAsSubjectAccess(after, null, null)).thenAccepted();
  }

  @Test
  @Cites({"FOIA 2000 s.39(1)", "EIR 2004 reg 5(1)"})
  void a_strand_moves_to_another_regime_with_the_rest_or_alone() {
    Story moved =
        given(received(), strand(FIGURES, Finding.HELD), strand(BRIEFINGS, Finding.HELD))
            .when(new ChangeRegime(WORKED_ON, Regime.EIR, List.of(FIGURES), text("Noise")))
            .thenFacts(new RegimeChanged(WORKED_ON, Regime.EIR, List.of(FIGURES), text("Noise")))
            .when(new ChangeRegime(LATER, Regime.EIR, List.of(FIGURES), null))
            .thenNothingNew();
    assertThat(turns(moved).regimeOf(FIGURES)).isEqualTo(Regime.EIR);
    assertThat(turns(moved).regimeOf(BRIEFINGS)).isEqualTo(Regime.FOIA);
    assertThat(turns(moved).regime()).isEqualTo(Regime.FOIA);
    Story back =
        moved
            .when(new ChangeRegime(LATER, Regime.FOIA, null, null))
            .thenFacts(new RegimeChanged(LATER, Regime.FOIA, List.of(), null))
            .when(new ChangeRegime(LATER, Regime.FOIA, List.of(), null))
            .thenNothingNew();
    assertThat(turns(back).regimeOf(FIGURES)).isEqualTo(Regime.FOIA);
    Story whole =
        given(received())
            .when(new ChangeRegime(WORKED_ON, Regime.EIR, null, null))
            .thenFacts(new RegimeChanged(WORKED_ON, Regime.EIR, List.of(), null));
    assertThat(turns(whole).regime()).isEqualTo(Regime.EIR);
    assertThat(turns(whole).regimeOf(FIGURES)).isEqualTo(Regime.EIR);
    assertThat(turns(given(received(Regime.EIR, RECEIVED))).regime()).isEqualTo(Regime.EIR);
  }

  @Test
  @Refuses(GroundOfOtherRegime.class)
  @Cites({"FOIA 2000 s.17(1)(b)", "EIR 2004 reg 14(3)"})
  void no_response_rests_on_the_grounds_of_the_other_regime() {
    Claim claim = new Claim(BRIEFINGS, foia("42(1)"), Limb.COMMUNICATE);
    given(
            received(),
            numbered("1"),
            strand(BRIEFINGS, Finding.HELD, "1"),
            withheld(BRIEFINGS, "21(1)"),
            new RegimeChanged(WORKED_ON, Regime.EIR, List.of(BRIEFINGS), null))
        .when(
            new IssueResponse(
                ANSWERED,
                null,
                List.of(BRIEFINGS),
                Channel.EMAIL,
                List.of(NoticeStatement.values()),
                null))
        .thenRefused(
            new GroundOfOtherRegime(
                new Claim(BRIEFINGS, foia("21(1)"), claim.limb()), "EIR 2004 reg 14(3)(a)"));
  }

  @Test
  @Cites("FOIA 2000 s.40(1)")
  void ones_own_data_goes_on_as_subject_access() {
    given(received(), strand(FIGURES, Finding.HELD), strand(BRIEFINGS, Finding.HELD))
        .when(new HandleAsSubjectAccess(WORKED_ON, List.of(FIGURES), null))
        .thenFacts(new HandledAsSubjectAccess(WORKED_ON, List.of(FIGURES), null))
        .when(new HandleAsSubjectAccess(LATER, List.of(FIGURES), null))
        .thenNothingNew()
        .when(new HandleAsSubjectAccess(LATER, null, text("All of it")))
        .thenFacts(new HandledAsSubjectAccess(LATER, List.of(), text("All of it")))
        .when(new HandleAsSubjectAccess(LATER, List.of(BRIEFINGS), null))
        .thenNothingNew();
  }

  @Test
  @Cites({"FOIA 2000 s.1(1)(a)", "EIR 2004 reg 10(1)"})
  void what_is_passed_on_is_said_not_to_be_held_here() {
    Story passed =
        given(received(), numbered("1"), strand(FIGURES, Finding.NOT_STATED, "1"))
            .when(
                new TransferRequest(
                    WORKED_ON, List.of(FIGURES), COUNCIL, RECEIVED, text("Their stands")))
            .thenFacts(
                new RequestTransferred(
                    WORKED_ON, List.of(FIGURES), COUNCIL, RECEIVED, text("Their stands")));
    assertThat(file(passed).determinationOf(FIGURES)).isEqualTo(new NothingHeld());
    assertThat(passed.phase()).isEqualTo(Phase.RECEIVED);
    Story told =
        passed
            .when(new IssueResponse(LATER, null, List.of(FIGURES), Channel.EMAIL, List.of(), null))
            .thenAccepted();
    assertThat(told.phase()).isEqualTo(Phase.TRANSFERRED);
  }

  @Test
  @Refuses({NeedsPermission.class, PermittedOutOfTime.class})
  void the_requester_agrees_first_save_under_the_eir() {
    NeedsPermission asked = new NeedsPermission(Regime.FOIA);
    assertThat(asked.citation()).isEqualTo("ICO guidance on section 10");
    assertThat(new NeedsPermission(Regime.FOISA).citation()).isEqualTo("FOISA 2002 s.60");
    given(received())
        .when(new TransferRequest(WORKED_ON, null, COUNCIL, null, null))
        .thenRefused(asked);
    given(received(), strand(FIGURES, Finding.NOT_STATED))
        .when(new TransferRequest(WORKED_ON, List.of(FIGURES), COUNCIL, null, null))
        .thenRefused(asked);
    given(received())
        .when(new TransferRequest(WORKED_ON, null, COUNCIL, LATER, null))
        .thenRefused(new PermittedOutOfTime(LATER, RECEIVED, WORKED_ON));
    LocalDate before = RECEIVED.minusDays(1);
    given(received())
        .when(new TransferRequest(WORKED_ON, null, COUNCIL, before, null))
        .thenRefused(new PermittedOutOfTime(before, RECEIVED, WORKED_ON));
    given(received(Regime.EIR, RECEIVED))
        .when(new TransferRequest(WORKED_ON, null, COUNCIL, null, null))
        .thenFacts(new RequestTransferred(WORKED_ON, List.of(), COUNCIL, null, null));
    given(
            received(),
            strand(FIGURES, Finding.NOT_HELD),
            new RegimeChanged(WORKED_ON, Regime.EIR, List.of(FIGURES), null))
        .when(new TransferRequest(WORKED_ON, List.of(FIGURES), COUNCIL, null, null))
        .thenAccepted();
  }

  @Test
  @Refuses({HeldHere.class, UnknownStrand.class, StrandAlreadyAnswered.class})
  @Cites({"FOIA 2000 s.1(1)", "EIR 2004 reg 10(1)", "FOISA 2002 s.1(1)"})
  void what_is_held_here_is_answered_here() {
    assertThat(new HeldHere(FIGURES, Regime.FOIA).citation()).isEqualTo("FOIA 2000 s.1(1)");
    assertThat(new HeldHere(FIGURES, Regime.EIR).citation()).isEqualTo("EIR 2004 reg 10(1)");
    assertThat(new HeldHere(FIGURES, Regime.FOISA).citation()).isEqualTo("FOISA 2002 s.1(1)");
    Story held = given(received(), strand(FIGURES, Finding.HELD));
    held.when(new TransferRequest(WORKED_ON, null, COUNCIL, RECEIVED, null))
        .thenRefused(new HeldHere(FIGURES, Regime.FOIA));
    held.when(new TransferRequest(WORKED_ON, List.of(FIGURES), COUNCIL, RECEIVED, null))
        .thenRefused(new HeldHere(FIGURES, Regime.FOIA));
    held.when(new TransferRequest(WORKED_ON, List.of(COVERT), COUNCIL, RECEIVED, null))
        .thenRefused(new UnknownStrand(COVERT));
    given(
            received(),
            strand(FIGURES, Finding.NOT_HELD),
            strand(BRIEFINGS, Finding.HELD),
            issued("r1", false, FIGURES))
        .when(new TransferRequest(ANSWERED.plusDays(1), List.of(FIGURES), COUNCIL, RECEIVED, null))
        .thenRefused(new StrandAlreadyAnswered(FIGURES, response("r1")));
  }

  @Test
  @Refuses(DeniedCannotBeConfirmed.class)
  @Cites("FOIA 2000 s.1(1)(a)")
  void what_is_neither_confirmed_nor_denied_is_not_given_away_by_passing_it_on() {
    Story denied = given(received(), strand(COVERT, Finding.NOT_STATED), denied(COVERT, "24(2)"));
    DeniedCannotBeConfirmed why = new DeniedCannotBeConfirmed(COVERT, List.of(foia("24(2)")));
    denied
        .when(new TransferRequest(WORKED_ON, List.of(COVERT), COUNCIL, RECEIVED, null))
        .thenRefused(why);
    denied.when(new TransferRequest(WORKED_ON, null, COUNCIL, RECEIVED, null)).thenRefused(why);
  }

  @Test
  @Cites("FOIA 2000 s.1(1)")
  void what_the_requester_withdraws_is_left_out_of_the_answer() {
    StrandId rest = new StrandId("rest");
    Story withdrawn =
        given(
                received(),
                numbered("1", "2"),
                strand(FIGURES, Finding.HELD, "1"),
                strand(rest, Finding.HELD, "2"),
                answered(FIGURES, "1"))
            .when(new WithdrawRequest(LATER, List.of(rest), Channel.EMAIL, text("Found it")))
            .thenFacts(new RequestWithdrawn(LATER, List.of(rest), Channel.EMAIL, text("Found it")))
            .when(new WithdrawRequest(LATER, List.of(rest), Channel.EMAIL, text("Found it")))
            .thenNothingNew();
    Story answered =
        withdrawn
            .when(
                new IssueResponse(
                    ANSWERED,
                    response("r1"),
                    List.of(FIGURES),
                    Channel.EMAIL,
                    List.of(NoticeStatement.values()),
                    null))
            .thenFacts(
                new ResponseIssued(
                    ANSWERED,
                    response("r1"),
                    List.of(FIGURES),
                    Channel.EMAIL,
                    List.of(NoticeStatement.values()),
                    true,
                    Samples.LAST_DAY_TO_COMPLAIN,
                    LATE_ENTRY.edition().name()));
    assertThat(answered.phase()).isEqualTo(Phase.ANSWERED);
    withdrawn
        .when(new WithdrawRequest(LATER, List.of(COVERT), Channel.EMAIL, null))
        .thenRefused(new UnknownStrand(COVERT));
  }

  @Test
  void a_team_has_it_and_another_after_them() {
    TeamId team = new TeamId("information-rights");
    given(received())
        .when(new AssignTeam(RECEIVED, team))
        .thenFacts(new TeamAssigned(RECEIVED, team))
        .when(new AssignTeam(WORKED_ON, team))
        .thenNothingNew()
        .when(new AssignTeam(WORKED_ON, new TeamId("legal")))
        .thenFacts(new TeamAssigned(WORKED_ON, new TeamId("legal")));
  }

  @Test
  @Refuses({NothingNamed.class, UnknownOtherCase.class})
  void only_cases_of_the_authority_are_linked() {
    CaseId other = CaseId.of("0195c6a0-0000-7000-8000-000000000002");
    CaseId elsewhere = CaseId.of("0195c6a0-0000-7000-8000-000000000003");
    Occasion beside = LATE_ENTRY.beside(Map.of(other, new OtherCase(RECEIVED, 0, null, null)));
    LinkCases link = new LinkCases(WORKED_ON, List.of(other), LinkKind.RELATED, null);
    assertThat(link.otherCases()).containsExactly(other);
    given(received())
        .on(beside)
        .when(link)
        .thenFacts(new CasesLinked(WORKED_ON, List.of(other), LinkKind.RELATED, null))
        .on(beside)
        .when(link)
        .thenNothingNew();
    given(received())
        .on(beside)
        .when(new LinkCases(WORKED_ON, List.of(other, elsewhere), LinkKind.CAMPAIGN, null))
        .thenRefused(new UnknownOtherCase(elsewhere));
    given(received())
        .when(new LinkCases(WORKED_ON, List.of(), LinkKind.DUPLICATE, null))
        .thenRefused(new NothingNamed("cases"));
  }

  private static @Nullable LocalDate due(Story story) {
    return StatutoryTime.read(file(story).clock(), LATE_ENTRY)
        .deadline(DeadlineKind.ANSWER)
        .orElseThrow()
        .due();
  }

  private static Turns turns(Story story) {
    return file(story).request().turns();
  }

  private static CaseFile file(Story story) {
    return ((Known) story.state()).file();
  }
}
