package uk.foicasebook.command.rest;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.command.domain.AuthorityRefusal;
import uk.foicasebook.command.domain.CalendarRefusal;
import uk.foicasebook.command.domain.CaseRefusal;
import uk.foicasebook.command.domain.ClockCommand;
import uk.foicasebook.command.domain.ClockRefusal;
import uk.foicasebook.command.domain.ClosingRefusal;
import uk.foicasebook.command.domain.Command;
import uk.foicasebook.command.domain.CorrectionRefusal;
import uk.foicasebook.command.domain.ErasureRefusal;
import uk.foicasebook.command.domain.ExemptionRefusal;
import uk.foicasebook.command.domain.GroundRefusal;
import uk.foicasebook.command.domain.IntakeRefusal;
import uk.foicasebook.command.domain.RecordsRefusal;
import uk.foicasebook.command.domain.Refusal;
import uk.foicasebook.command.domain.RegulatorRefusal;
import uk.foicasebook.command.domain.ResponseRefusal;
import uk.foicasebook.command.domain.ReviewRefusal;
import uk.foicasebook.command.domain.SearchRefusal;
import uk.foicasebook.events.AppealId;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.ClarificationId;
import uk.foicasebook.events.ClearanceId;
import uk.foicasebook.events.ConsultationId;
import uk.foicasebook.events.DocumentId;
import uk.foicasebook.events.ExtensionId;
import uk.foicasebook.events.FeesNoticeId;
import uk.foicasebook.events.HoldId;
import uk.foicasebook.events.IcoComplaintId;
import uk.foicasebook.events.IcoLetterId;
import uk.foicasebook.events.NoteId;
import uk.foicasebook.events.NoticeId;
import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.ReferralId;
import uk.foicasebook.events.ResponseId;
import uk.foicasebook.events.ReviewId;
import uk.foicasebook.events.StrandId;

/**
 * Finds the fields of a command that a refusal is about: a refused date by what it means, a refused
 * identity or citation by looking where the sender wrote it. A refusal that is about the case, and
 * nothing the sender wrote, names no field.
 */
final class Culprits {
  private static final Set<Class<?>> WRITTEN =
      Set.of(
          CaseId.class,
          PartNumber.class,
          StrandId.class,
          ResponseId.class,
          ClearanceId.class,
          DocumentId.class,
          ReviewId.class,
          IcoComplaintId.class,
          IcoLetterId.class,
          NoticeId.class,
          AppealId.class,
          ClarificationId.class,
          FeesNoticeId.class,
          ExtensionId.class,
          HoldId.class,
          NoteId.class,
          ConsultationId.class,
          ReferralId.class,
          String.class);

  private Culprits() {}

  static List<String> of(Refusal refusal, Command command) {
    return switch (refusal) {
      case CaseRefusal.ReceivedInTheFuture _,
          CaseRefusal.HappensInTheFuture _,
          CaseRefusal.HappenedBeforeReceipt _,
          ReviewRefusal.ComplaintBeforeResponse _,
          RegulatorRefusal.BeforeWhatItFollows _,
          RecordsRefusal.ReleasedBeforePlaced _ ->
          List.of("happenedOn");
      case CaseRefusal.KnownInTheFuture _, CaseRefusal.KnownBeforeItHappened _ ->
          List.of("knownAt");
      case CaseRefusal.NothingNamed(var list) -> List.of(list);
      case IntakeRefusal.NeedsPermission _, IntakeRefusal.PermittedOutOfTime _ ->
          List.of("permittedOn");
      case IntakeRefusal.ClosedBeforeItsAnswer _ -> List.of("closing.on");
      case ClockRefusal each -> of(each, command);
      case ResponseRefusal.SizeNotPositive _ -> List.of("size");
      case ResponseRefusal.NotTheTurnOf _ -> List.of("stage");
      case SearchRefusal.RangeRunsBackwards _ -> List.of("coveringFrom", "coveringTo");
      case SearchRefusal.MinutesOutOfRange(var minutes, _) -> search(command, minutes);
      case SearchRefusal.OutsideTheWindow _ -> List.of("requests");
      case RegulatorRefusal.EndsBeforeItBegins(_, var ends) -> search(command, ends);
      case RegulatorRefusal.StepsWithoutPeriod _ -> List.of("complyBy");
      case RegulatorRefusal.StepsWithoutFailure _, RegulatorRefusal.StepsOfFailedAppeal _ ->
          List.of("steps");
      case RegulatorRefusal.NothingToAppealFrom _ -> List.of("tribunal");
      case RegulatorRefusal.OnlyTheAuthorityAppeals _ -> List.of("by");
      case RegulatorRefusal.NotDecided _,
          RegulatorRefusal.StepsOutstanding _,
          RegulatorRefusal.AppealPending _ ->
          List.of("how");
      case ReviewRefusal.ReviewBeyondLimit _, ReviewRefusal.ReviewNotProlonged _ ->
          List.of("toldBy");
      case ReviewRefusal.OutcomeDoesNotFit _, ReviewRefusal.NothingDecidedAgain _ ->
          List.of("outcome");
      case ReviewRefusal.NothingToOverride _ -> List.of("override");
      case RecordsRefusal.StillOpenToChallenge _ -> List.of();
      case ClosingRefusal each -> of(each);
      case CorrectionRefusal each -> of(each, command);
      case ErasureRefusal each -> of(each);
      case ExemptionRefusal.NoSuchExemption written -> written(written, (Record) command);
      case ExemptionRefusal _ -> reliedOn(command);
      case GroundRefusal.NoSuchGround written -> written(written, (Record) command);
      case GroundRefusal.VexatiousWithoutReasons _ -> List.of("why");
      case GroundRefusal.NothingRepeated _ -> List.of("earlier");
      case GroundRefusal.EarlierNotCompliedWith(var earlier, _) -> search(command, earlier);
      case GroundRefusal.NoEarlierNotice _ -> List.of("notice");
      case GroundRefusal _ -> reliedOn(command);
      case CalendarRefusal each -> of(each);
      case AuthorityRefusal each -> of(each);
      case Refusal other -> written((Record) other, (Record) command);
    };
  }

  private static List<String> of(CalendarRefusal refusal) {
    return switch (refusal) {
      case CalendarRefusal.EditionNameTaken _ -> List.of("edition");
      case CalendarRefusal.EditionKnownInTheFuture _ -> List.of("knownOn");
      case CalendarRefusal.NotOneList _,
          CalendarRefusal.FaultInTheList _,
          CalendarRefusal.ContradictsTheRule _ ->
          List.of("holidays", "official");
      case CalendarRefusal.HorizonEarlier _, CalendarRefusal.HorizonBeyondTheList _ ->
          List.of("horizon");
      case CalendarRefusal.AlreadyHoliday _,
          CalendarRefusal.NoSuchHoliday _,
          CalendarRefusal.OutsideTheEdition _ ->
          List.of("date");
    };
  }

  private static List<String> of(AuthorityRefusal refusal) {
    return switch (refusal) {
      case AuthorityRefusal.TakesEffectInThePast _ -> List.of("effectiveFrom");
      case AuthorityRefusal.LapseNotPositive _ -> List.of("clarificationLapse");
      case AuthorityRefusal.RetentionNotPositive _ -> List.of("retention");
      case AuthorityRefusal.StageTwice _ -> List.of("clearanceChain");
      case AuthorityRefusal.TargetTwice _, AuthorityRefusal.TargetNotPositive _ ->
          List.of("internalTargets");
      case AuthorityRefusal.ReturnPeriodBackwards _ -> List.of("period.from", "period.to");
      case AuthorityRefusal.ReturnPeriodNotOver _, AuthorityRefusal.CountedAfterPublication _ ->
          List.of("asAt");
      case AuthorityRefusal.FigureTwice _ -> List.of("figures");
      case AuthorityRefusal.ReturnAlreadyPublished _, AuthorityRefusal.NotTheStandingReturn _ ->
          List.of("replaces");
    };
  }

  private static List<String> of(ClosingRefusal refusal) {
    return switch (refusal) {
      case ClosingRefusal.WhyIsNeeded _ -> List.of("why");
      case ClosingRefusal.NotOnFile _ -> List.of("reason");
      case ClosingRefusal.ClosedBeforeLastAction _, ClosingRefusal.ReopenedBeforeClosed _ ->
          List.of("happenedOn");
      case ClosingRefusal.CaseIsClosed _,
          ClosingRefusal.AlreadyClosed _,
          ClosingRefusal.WithCommissioner _,
          ClosingRefusal.StillOwed _ ->
          List.of();
    };
  }

  private static List<String> of(CorrectionRefusal refusal, Command command) {
    return switch (refusal) {
      case CorrectionRefusal.NoSuchFact _ -> List.of("revision");
      case CorrectionRefusal.NoSuchField(var field) -> search(command, field);
      case CorrectionRefusal.FieldNotEntered(var field) -> search(command, field);
      case CorrectionRefusal.FieldOfSeveralValues(var field) -> search(command, field);
      case CorrectionRefusal.ValueDoesNotFit(var field) ->
          search(command, field).stream()
              .map(path -> path.replaceFirst("field$", "value"))
              .toList();
      case CorrectionRefusal.NoSuchCourse _ -> List.of("corrections");
    };
  }

  private static List<String> of(ErasureRefusal refusal) {
    return switch (refusal) {
      case ErasureRefusal.RetentionNotRunning _,
          ErasureRefusal.RetentionNotOver _,
          ErasureRefusal.NeededForTask _ ->
          List.of("ground");
      case ErasureRefusal.NotTheirs _, ErasureRefusal.OnlyTheRequester _ -> List.of("scope");
      case ErasureRefusal.InAnotherCase _ -> List.of("inAllTheirCases");
      case ErasureRefusal.UnderHold _, ErasureRefusal.RequesterErased _ -> List.of();
    };
  }

  private static List<String> of(ClockRefusal refusal, Command command) {
    return switch (refusal) {
      case ClockRefusal.NothingWasAsked _, ClockRefusal.SeveralQuestionsOpen _ ->
          List.of("clarification");
      case ClockRefusal.NoFeeWasCharged _, ClockRefusal.SeveralFeesOpen _ ->
          List.of(command instanceof ClockCommand.LapseRequest ? "feesNotice" : "notice");
      case ClockRefusal.ReplyBeforeQuestion _,
          ClockRefusal.PaidBeforeNotice _,
          ClockRefusal.FeeTooLate _,
          ClockRefusal.LapsesLater _ ->
          List.of("happenedOn");
      case ClockRefusal.AmountNotPositive _ -> List.of("pence");
      case ClockRefusal.NotTheCause r -> List.of(r.field());
      case ClockRefusal.NothingToWeigh _ -> List.of("exemptions");
      case ClockRefusal.NoPowerToExtend _ -> List.of("strands");
      case ClockRefusal.ExtendedBackwards _ ->
          List.of(command instanceof ClockCommand.ExtendForComplexity ? "answerBy" : "decisionBy");
      case ClockRefusal.LimitNeeds r -> List.of(r.field());
      case ClockRefusal.LimitHasNo r -> List.of(r.field());
      case ClockRefusal.NoSuchLimit _ -> List.of("limit");
      case ClockRefusal.PeriodRunsBackwards _ -> List.of("noSessions");
      case ClockRefusal.UnknownClarification _,
          ClockRefusal.ClarificationIdTaken _,
          ClockRefusal.QuestionAlreadyAnswered _,
          ClockRefusal.UnknownFeesNotice _,
          ClockRefusal.FeesNoticeIdTaken _,
          ClockRefusal.FeeWasPaid _,
          ClockRefusal.ExtensionIdTaken _ ->
          written((Record) refusal, (Record) command);
    };
  }

  /**
   * What was written is read before it is refused, so the list is named and not the place in it.
   */
  private static List<String> reliedOn(Command command) {
    return Stream.of(command.getClass().getRecordComponents())
        .map(RecordComponent::getName)
        .filter(name -> name.equals("exemptions") || name.equals("provisions"))
        .toList();
  }

  private static List<String> written(Record refusal, Record command) {
    var wanted =
        Stream.of(refusal.getClass().getRecordComponents())
            .filter(component -> WRITTEN.contains(component.getType()))
            .map(component -> Records.value(component, refusal))
            .toList();
    var found = new ArrayList<String>();
    search(command, "", wanted, found);
    return found;
  }

  /** Where the sender wrote just this. */
  private static List<String> search(Command command, Object written) {
    var found = new ArrayList<String>();
    search(command, "", List.of(written), found);
    return found;
  }

  private static void search(
      @Nullable Object value, String path, Collection<?> wanted, List<String> found) {
    switch (value) {
      case null -> {}
      case Object it when wanted.contains(it) -> found.add(path);
      case List<?> items ->
          IntStream.range(0, items.size())
              .forEach(i -> search(items.get(i), path + "[" + i + "]", wanted, found));
      case Record parts -> {
        for (var component : parts.getClass().getRecordComponents()) {
          var name = path.isEmpty() ? component.getName() : path + "." + component.getName();
          search(Records.value(component, parts), name, wanted, found);
        }
      }
      case Object _ -> {}
    }
  }
}
