package uk.foicasebook.command.security;

import static java.util.Map.entry;
import static uk.foicasebook.command.domain.Role.ADMINISTRATOR;
import static uk.foicasebook.command.domain.Role.APPROVER;
import static uk.foicasebook.command.domain.Role.ICO_LIAISON;
import static uk.foicasebook.command.domain.Role.MANAGER;
import static uk.foicasebook.command.domain.Role.OFFICER;
import static uk.foicasebook.command.domain.Role.REVIEWER;
import static uk.foicasebook.command.domain.Role.SERVICE;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import uk.foicasebook.command.domain.AuthorityCommand.PublishReturn;
import uk.foicasebook.command.domain.AuthorityCommand.SetAuthorityProfile;
import uk.foicasebook.command.domain.CalendarCommand.ProclaimHoliday;
import uk.foicasebook.command.domain.CalendarCommand.PublishCalendarEdition;
import uk.foicasebook.command.domain.CalendarCommand.WithdrawHoliday;
import uk.foicasebook.command.domain.ClockCommand.ExtendForComplexity;
import uk.foicasebook.command.domain.ClockCommand.ExtendForPublicInterest;
import uk.foicasebook.command.domain.ClockCommand.IssueFeesNotice;
import uk.foicasebook.command.domain.ClockCommand.LapseRequest;
import uk.foicasebook.command.domain.ClockCommand.RecordClarification;
import uk.foicasebook.command.domain.ClockCommand.RecordFee;
import uk.foicasebook.command.domain.ClockCommand.SeekClarification;
import uk.foicasebook.command.domain.ClockCommand.SetSpecialTimeLimit;
import uk.foicasebook.command.domain.Command;
import uk.foicasebook.command.domain.ExemptionCommand.ApplyExemption;
import uk.foicasebook.command.domain.ExemptionCommand.NeitherConfirmNorDeny;
import uk.foicasebook.command.domain.ExemptionCommand.RecordHarm;
import uk.foicasebook.command.domain.ExemptionCommand.RecordPublicInterestTest;
import uk.foicasebook.command.domain.ExemptionCommand.RecordQualifiedPersonOpinion;
import uk.foicasebook.command.domain.ExemptionCommand.RefuseStrand;
import uk.foicasebook.command.domain.ExemptionCommand.WithdrawExemption;
import uk.foicasebook.command.domain.IntakeCommand.AcknowledgeRequest;
import uk.foicasebook.command.domain.IntakeCommand.AssignOfficer;
import uk.foicasebook.command.domain.IntakeCommand.AssignTeam;
import uk.foicasebook.command.domain.IntakeCommand.ChangeRegime;
import uk.foicasebook.command.domain.IntakeCommand.DeclareInvalid;
import uk.foicasebook.command.domain.IntakeCommand.HandleAsSubjectAccess;
import uk.foicasebook.command.domain.IntakeCommand.ImportCase;
import uk.foicasebook.command.domain.IntakeCommand.LinkCases;
import uk.foicasebook.command.domain.IntakeCommand.NumberParts;
import uk.foicasebook.command.domain.IntakeCommand.ReceiveRequest;
import uk.foicasebook.command.domain.IntakeCommand.RecordValidRequest;
import uk.foicasebook.command.domain.IntakeCommand.TransferRequest;
import uk.foicasebook.command.domain.IntakeCommand.WithdrawRequest;
import uk.foicasebook.command.domain.RecordsCommand.AddNote;
import uk.foicasebook.command.domain.RecordsCommand.CloseCase;
import uk.foicasebook.command.domain.RecordsCommand.CorrectFact;
import uk.foicasebook.command.domain.RecordsCommand.ErasePersonalData;
import uk.foicasebook.command.domain.RecordsCommand.PlaceHold;
import uk.foicasebook.command.domain.RecordsCommand.ReleaseHold;
import uk.foicasebook.command.domain.RecordsCommand.ReopenCase;
import uk.foicasebook.command.domain.RecordsCommand.RestrictAccess;
import uk.foicasebook.command.domain.RecordsCommand.RevealRequester;
import uk.foicasebook.command.domain.RegulatorCommand.CloseIcoComplaint;
import uk.foicasebook.command.domain.RegulatorCommand.RecordAppeal;
import uk.foicasebook.command.domain.RegulatorCommand.RecordCompliance;
import uk.foicasebook.command.domain.RegulatorCommand.RecordDecisionNotice;
import uk.foicasebook.command.domain.RegulatorCommand.RecordIcoComplaint;
import uk.foicasebook.command.domain.RegulatorCommand.RecordIcoLetter;
import uk.foicasebook.command.domain.RegulatorCommand.RecordInformationNotice;
import uk.foicasebook.command.domain.RegulatorCommand.RecordTribunalDecision;
import uk.foicasebook.command.domain.RegulatorCommand.SendIcoSubmission;
import uk.foicasebook.command.domain.ResponseCommand.AttachDocument;
import uk.foicasebook.command.domain.ResponseCommand.BypassClearance;
import uk.foicasebook.command.domain.ResponseCommand.ClearResponse;
import uk.foicasebook.command.domain.ResponseCommand.DraftAnswer;
import uk.foicasebook.command.domain.ResponseCommand.IssueResponse;
import uk.foicasebook.command.domain.ResponseCommand.RecordNonDelivery;
import uk.foicasebook.command.domain.ResponseCommand.RecordResponseSent;
import uk.foicasebook.command.domain.ResponseCommand.ReturnResponse;
import uk.foicasebook.command.domain.ResponseCommand.SubmitForClearance;
import uk.foicasebook.command.domain.ReviewCommand.AssignReviewer;
import uk.foicasebook.command.domain.ReviewCommand.DecideLateComplaint;
import uk.foicasebook.command.domain.ReviewCommand.ExtendReview;
import uk.foicasebook.command.domain.ReviewCommand.IssueReviewOutcome;
import uk.foicasebook.command.domain.ReviewCommand.RequestReview;
import uk.foicasebook.command.domain.ReviewCommand.WithdrawComplaint;
import uk.foicasebook.command.domain.Role;
import uk.foicasebook.command.domain.SearchCommand.AggregateRequests;
import uk.foicasebook.command.domain.SearchCommand.ConsultThirdParty;
import uk.foicasebook.command.domain.SearchCommand.EstimateCost;
import uk.foicasebook.command.domain.SearchCommand.RecordAdvice;
import uk.foicasebook.command.domain.SearchCommand.RecordAssistance;
import uk.foicasebook.command.domain.SearchCommand.RecordConsultation;
import uk.foicasebook.command.domain.SearchCommand.RecordSearch;
import uk.foicasebook.command.domain.SearchCommand.RecordStrand;
import uk.foicasebook.command.domain.SearchCommand.ReferForAdvice;

/** Which roles may give which command: the one place that says so. */
public final class RoleTable {
  private static final Map<Class<? extends Command>, Set<Role>> TABLE =
      Map.ofEntries(
          entry(ReceiveRequest.class, roles(OFFICER, MANAGER, ADMINISTRATOR, SERVICE)),
          entry(ImportCase.class, roles(MANAGER, ADMINISTRATOR, SERVICE)),
          entry(AcknowledgeRequest.class, roles(OFFICER, MANAGER, SERVICE)),
          entry(NumberParts.class, roles(OFFICER, MANAGER, SERVICE)),
          entry(AssignOfficer.class, roles(OFFICER, MANAGER, ADMINISTRATOR, SERVICE)),
          entry(AssignTeam.class, roles(OFFICER, MANAGER, ADMINISTRATOR, SERVICE)),
          entry(DeclareInvalid.class, roles(OFFICER, MANAGER, SERVICE)),
          entry(RecordValidRequest.class, roles(OFFICER, MANAGER, SERVICE)),
          entry(ChangeRegime.class, roles(OFFICER, MANAGER, REVIEWER, SERVICE)),
          entry(HandleAsSubjectAccess.class, roles(OFFICER, MANAGER, REVIEWER, SERVICE)),
          entry(TransferRequest.class, roles(OFFICER, MANAGER, SERVICE)),
          entry(WithdrawRequest.class, roles(OFFICER, MANAGER, SERVICE)),
          entry(LinkCases.class, roles(OFFICER, MANAGER, REVIEWER, ICO_LIAISON, SERVICE)),
          entry(SeekClarification.class, roles(OFFICER, MANAGER, REVIEWER, SERVICE)),
          entry(RecordClarification.class, roles(OFFICER, MANAGER, REVIEWER, SERVICE)),
          entry(IssueFeesNotice.class, roles(OFFICER, MANAGER, SERVICE)),
          entry(RecordFee.class, roles(OFFICER, MANAGER, SERVICE)),
          entry(LapseRequest.class, roles(OFFICER, MANAGER, SERVICE)),
          entry(ExtendForPublicInterest.class, roles(OFFICER, MANAGER, SERVICE)),
          entry(ExtendForComplexity.class, roles(OFFICER, MANAGER, SERVICE)),
          entry(SetSpecialTimeLimit.class, roles(OFFICER, MANAGER, SERVICE)),
          entry(RecordSearch.class, roles(OFFICER, MANAGER, REVIEWER, SERVICE)),
          entry(RecordStrand.class, roles(OFFICER, MANAGER, REVIEWER, SERVICE)),
          entry(EstimateCost.class, roles(OFFICER, MANAGER, REVIEWER, SERVICE)),
          entry(AggregateRequests.class, roles(OFFICER, MANAGER, REVIEWER, SERVICE)),
          entry(ConsultThirdParty.class, roles(OFFICER, MANAGER, REVIEWER, SERVICE)),
          entry(RecordConsultation.class, roles(OFFICER, MANAGER, REVIEWER, SERVICE)),
          entry(ReferForAdvice.class, roles(OFFICER, MANAGER, REVIEWER, SERVICE)),
          entry(RecordAdvice.class, roles(OFFICER, MANAGER, REVIEWER, SERVICE)),
          entry(RecordAssistance.class, roles(OFFICER, MANAGER, REVIEWER, SERVICE)),
          entry(ApplyExemption.class, roles(OFFICER, MANAGER, REVIEWER, SERVICE)),
          entry(NeitherConfirmNorDeny.class, roles(OFFICER, MANAGER, REVIEWER, SERVICE)),
          entry(WithdrawExemption.class, roles(OFFICER, MANAGER, REVIEWER, SERVICE)),
          entry(RefuseStrand.class, roles(OFFICER, MANAGER, REVIEWER, SERVICE)),
          entry(RecordHarm.class, roles(OFFICER, MANAGER, REVIEWER, SERVICE)),
          entry(RecordPublicInterestTest.class, roles(OFFICER, MANAGER, REVIEWER, SERVICE)),
          entry(RecordQualifiedPersonOpinion.class, roles(OFFICER, MANAGER, REVIEWER, SERVICE)),
          entry(DraftAnswer.class, roles(OFFICER, MANAGER, REVIEWER, SERVICE)),
          entry(AttachDocument.class, roles(OFFICER, MANAGER, REVIEWER, ICO_LIAISON, SERVICE)),
          entry(SubmitForClearance.class, roles(OFFICER, MANAGER, REVIEWER, SERVICE)),
          entry(ClearResponse.class, roles(APPROVER, MANAGER)),
          entry(ReturnResponse.class, roles(APPROVER, MANAGER)),
          entry(BypassClearance.class, roles(APPROVER, MANAGER)),
          entry(IssueResponse.class, roles(OFFICER, MANAGER, APPROVER, SERVICE)),
          entry(RecordResponseSent.class, roles(OFFICER, MANAGER, SERVICE)),
          entry(RecordNonDelivery.class, roles(OFFICER, MANAGER, SERVICE)),
          entry(RequestReview.class, roles(OFFICER, MANAGER, REVIEWER, SERVICE)),
          entry(DecideLateComplaint.class, roles(MANAGER, REVIEWER, SERVICE)),
          entry(AssignReviewer.class, roles(MANAGER, REVIEWER, SERVICE)),
          entry(ExtendReview.class, roles(MANAGER, REVIEWER, SERVICE)),
          entry(IssueReviewOutcome.class, roles(MANAGER, REVIEWER, SERVICE)),
          entry(WithdrawComplaint.class, roles(OFFICER, MANAGER, REVIEWER, SERVICE)),
          entry(RecordIcoComplaint.class, roles(ICO_LIAISON, MANAGER, SERVICE)),
          entry(RecordIcoLetter.class, roles(ICO_LIAISON, MANAGER, SERVICE)),
          entry(SendIcoSubmission.class, roles(ICO_LIAISON, MANAGER, SERVICE)),
          entry(RecordInformationNotice.class, roles(ICO_LIAISON, MANAGER, SERVICE)),
          entry(RecordDecisionNotice.class, roles(ICO_LIAISON, MANAGER, SERVICE)),
          entry(RecordCompliance.class, roles(ICO_LIAISON, MANAGER, SERVICE)),
          entry(RecordAppeal.class, roles(ICO_LIAISON, MANAGER, SERVICE)),
          entry(RecordTribunalDecision.class, roles(ICO_LIAISON, MANAGER, SERVICE)),
          entry(CloseIcoComplaint.class, roles(ICO_LIAISON, MANAGER, SERVICE)),
          entry(AddNote.class, caseworkers()),
          entry(PlaceHold.class, roles(OFFICER, MANAGER, ICO_LIAISON, SERVICE)),
          entry(ReleaseHold.class, roles(MANAGER, ICO_LIAISON, SERVICE)),
          entry(RestrictAccess.class, roles(MANAGER)),
          entry(RevealRequester.class, caseworkers()),
          entry(CloseCase.class, roles(OFFICER, MANAGER, SERVICE)),
          entry(ReopenCase.class, roles(OFFICER, MANAGER, ICO_LIAISON, SERVICE)),
          entry(CorrectFact.class, roles(OFFICER, MANAGER, SERVICE)),
          entry(ErasePersonalData.class, roles(MANAGER, SERVICE)),
          entry(PublishCalendarEdition.class, roles(ADMINISTRATOR, SERVICE)),
          entry(ProclaimHoliday.class, roles(ADMINISTRATOR, SERVICE)),
          entry(WithdrawHoliday.class, roles(ADMINISTRATOR, SERVICE)),
          entry(SetAuthorityProfile.class, roles(ADMINISTRATOR)),
          entry(PublishReturn.class, roles(MANAGER, ADMINISTRATOR)));

  private RoleTable() {}

  /** The roles that may give a command; a command not in the table is for nobody. */
  public static Set<Role> rolesFor(Class<? extends Command> command) {
    return TABLE.getOrDefault(command, Set.of());
  }

  private static Set<Role> caseworkers() {
    return roles(OFFICER, MANAGER, REVIEWER, APPROVER, ICO_LIAISON, SERVICE);
  }

  private static Set<Role> roles(Role first, Role... more) {
    return Collections.unmodifiableSet(EnumSet.of(first, more));
  }
}
