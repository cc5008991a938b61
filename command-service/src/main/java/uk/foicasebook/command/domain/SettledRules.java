package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.clock.Phase;
import uk.foicasebook.clock.Progress;
import uk.foicasebook.command.domain.CaseRefusal.AlreadyAnswered;
import uk.foicasebook.command.domain.CaseRefusal.NoValidRequest;
import uk.foicasebook.command.domain.CaseRefusal.RequestHasLapsed;
import uk.foicasebook.command.domain.CaseRefusal.RequestIsWithdrawn;
import uk.foicasebook.command.domain.ClockCommand.ExtendForComplexity;
import uk.foicasebook.command.domain.ClockCommand.ExtendForPublicInterest;
import uk.foicasebook.command.domain.ClockCommand.IssueFeesNotice;
import uk.foicasebook.command.domain.ClockCommand.LapseRequest;
import uk.foicasebook.command.domain.ClockCommand.RecordClarification;
import uk.foicasebook.command.domain.ClockCommand.RecordFee;
import uk.foicasebook.command.domain.ClockCommand.SeekClarification;
import uk.foicasebook.command.domain.ClockCommand.SetSpecialTimeLimit;
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
import uk.foicasebook.command.domain.ResponseCommand.IssueResponse;
import uk.foicasebook.command.domain.SearchCommand.RecordStrand;
import uk.foicasebook.events.ClockEvent.RequestLapsed;
import uk.foicasebook.events.LapseCause;
import uk.foicasebook.law.Cites;

/**
 * What is not done any more once nothing is owed. What bears on the past is always welcome: late
 * evidence, what went out, a complaint, and whatever was done before the end came.
 */
final class SettledRules {
  private SettledRules() {}

  /** Why a command would put the question differently that is settled. */
  static List<Refusal> askedAnew(CaseCommand command, CaseFile file, Progress progress) {
    Optional<Response> answer = file.answering().responses().last();
    return answer.isPresent()
        ? afterTheAnswer(command, file, answer.get())
        : afterTheEnd(command, file, progress.settled(), progress.endedOn());
  }

  /** What was done about the request before it was answered may be told afterwards. */
  private static List<Refusal> afterTheAnswer(CaseCommand command, CaseFile file, Response answer) {
    boolean late = command.happenedOn().isAfter(answer.sentOn());
    boolean asksAnew =
        switch (command) {
          case NumberParts _ -> bringsMore(command, file);
          // A review, or an answer that a notice orders, may turn up more.
          case RecordStrand _ ->
              !file.reviews().areOpen() && !file.reopens() && bringsMore(command, file);
          case SeekClarification _,
              IssueFeesNotice _,
              LapseRequest _,
              ExtendForPublicInterest _,
              ExtendForComplexity _,
              DeclareInvalid _,
              TransferRequest _,
              WithdrawRequest _ ->
              late;
          case RecordClarification _, RecordFee _, SetSpecialTimeLimit _ -> false;
          case ReceiveRequest _, ImportCase _, AcknowledgeRequest _ -> false;
          case AssignOfficer _, AssignTeam _, LinkCases _ -> false;
          case RecordValidRequest _, ChangeRegime _, HandleAsSubjectAccess _ -> false;
          case SearchCommand _, ExemptionCommand _, ResponseCommand _ -> false;
          case ReviewCommand _, RegulatorCommand _, RecordsCommand _ -> false;
        };
    return Rule.unless(!asksAnew, () -> new AlreadyAnswered(answer.id()));
  }

  private static List<Refusal> afterTheEnd(
      CaseCommand command, CaseFile file, @Nullable Phase how, @Nullable LocalDate on) {
    if (how == null || on == null || !command.happenedOn().isAfter(on)) {
      return List.of();
    }
    boolean asksAnew =
        switch (command) {
          case NumberParts _, RecordStrand _ -> bringsMore(command, file);
          case IssueFeesNotice _,
              ExtendForPublicInterest _,
              ExtendForComplexity _,
              TransferRequest _ ->
              true;
          case DeclareInvalid _ -> how != Phase.INVALID;
          // A reply to what lapsed revives it, so that what it lacks may be asked for.
          case SeekClarification _, LapseRequest _ -> how != Phase.LAPSED;
          case RecordClarification _, RecordFee _, SetSpecialTimeLimit _ -> false;
          case ReceiveRequest _, ImportCase _, AcknowledgeRequest _ -> false;
          case AssignOfficer _, AssignTeam _, LinkCases _ -> false;
          case RecordValidRequest _, ChangeRegime _, HandleAsSubjectAccess _, WithdrawRequest _ ->
              false;
          case IssueResponse _ -> true;
          case SearchCommand _, ExemptionCommand _, ResponseCommand _ -> false;
          case ReviewCommand _, RegulatorCommand _, RecordsCommand _ -> false;
        };
    return asksAnew ? List.of(ended(how, on, file)) : List.of();
  }

  @Cites({"FOIA 2000 s.1(1)", "FOIA 2000 s.1(3)", "FOIA 2000 s.8(1)", "FOIA 2000 s.9(2)"})
  private static Refusal ended(Phase how, LocalDate on, CaseFile file) {
    return switch (how) {
      case INVALID -> new NoValidRequest(on);
      case LAPSED -> new RequestHasLapsed(on, causeOf(file));
      case RECEIVED,
          LIVE,
          AWAITING_CLARIFICATION,
          AWAITING_FEE,
          ANSWERED,
          UNDER_REVIEW,
          REVIEWED,
          WITH_REGULATOR,
          AT_TRIBUNAL,
          WITHDRAWN,
          TRANSFERRED,
          CLOSED ->
          new RequestIsWithdrawn(on);
    };
  }

  private static LapseCause causeOf(CaseFile file) {
    return file.waiting().lapses().stream()
        .map(RequestLapsed::cause)
        .reduce((_, later) -> later)
        .orElse(LapseCause.CLARIFICATION_UNANSWERED);
  }

  private static boolean bringsMore(CaseCommand command, CaseFile file) {
    return switch (command) {
      case NumberParts c -> !c.parts().equals(file.request().parts());
      case RecordStrand c -> c.strand() == null || !file.findings().strands().has(c.strand());
      case CaseCommand _ -> false;
    };
  }
}
