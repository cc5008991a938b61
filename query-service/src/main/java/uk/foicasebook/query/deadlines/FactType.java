package uk.foicasebook.query.deadlines;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.law.time.ClockFact;
import uk.foicasebook.law.time.ClockFact.AppealDecided;
import uk.foicasebook.law.time.ClockFact.AppealLodged;
import uk.foicasebook.law.time.ClockFact.CaseClosed;
import uk.foicasebook.law.time.ClockFact.ClarificationReceived;
import uk.foicasebook.law.time.ClockFact.ClarificationSought;
import uk.foicasebook.law.time.ClockFact.ComplexityExtensionNotified;
import uk.foicasebook.law.time.ClockFact.DecisionNoticeComplied;
import uk.foicasebook.law.time.ClockFact.DecisionNoticeReceived;
import uk.foicasebook.law.time.ClockFact.FeeReceived;
import uk.foicasebook.law.time.ClockFact.FeesNoticeIssued;
import uk.foicasebook.law.time.ClockFact.FreshResponseIssued;
import uk.foicasebook.law.time.ClockFact.HandledAsSubjectAccess;
import uk.foicasebook.law.time.ClockFact.HolidayProclaimed;
import uk.foicasebook.law.time.ClockFact.HolidayWithdrawn;
import uk.foicasebook.law.time.ClockFact.IcoLetterReceived;
import uk.foicasebook.law.time.ClockFact.IcoReplySent;
import uk.foicasebook.law.time.ClockFact.InformationNoticeReceived;
import uk.foicasebook.law.time.ClockFact.NothingOwed;
import uk.foicasebook.law.time.ClockFact.PublicInterestExtensionNotified;
import uk.foicasebook.law.time.ClockFact.ReceivedDateCorrected;
import uk.foicasebook.law.time.ClockFact.RegimeChanged;
import uk.foicasebook.law.time.ClockFact.RequestLapsed;
import uk.foicasebook.law.time.ClockFact.RequestWithdrawn;
import uk.foicasebook.law.time.ClockFact.ResponseIssued;
import uk.foicasebook.law.time.ClockFact.ResponseNotDelivered;
import uk.foicasebook.law.time.ClockFact.ReviewEnded;
import uk.foicasebook.law.time.ClockFact.ReviewExtended;
import uk.foicasebook.law.time.ClockFact.ReviewOutcomeIssued;
import uk.foicasebook.law.time.ClockFact.ReviewRequested;

/** The names facts of the clock have in JSON, in questions and in answers. */
public final class FactType {
  private FactType() {}

  /** The name of the fact's kind. */
  public static String of(ClockFact fact) {
    return switch (fact) {
      case ClarificationSought _ -> "clarification-sought";
      case ClarificationReceived _ -> "clarification-received";
      case FeesNoticeIssued _ -> "fees-notice-issued";
      case FeeReceived _ -> "fee-received";
      case PublicInterestExtensionNotified _ -> "public-interest-extension-notified";
      case ComplexityExtensionNotified _ -> "complexity-extension-notified";
      case ResponseIssued _ -> "response-issued";
      case ResponseNotDelivered _ -> "response-not-delivered";
      case ReviewRequested _ -> "review-requested";
      case ReviewExtended _ -> "review-extended";
      case ReviewOutcomeIssued _ -> "review-outcome-issued";
      case ReviewEnded _ -> "review-ended";
      case IcoLetterReceived _ -> "ico-letter-received";
      case InformationNoticeReceived _ -> "information-notice-received";
      case IcoReplySent _ -> "ico-reply-sent";
      case DecisionNoticeReceived _ -> "decision-notice-received";
      case DecisionNoticeComplied _ -> "decision-notice-complied";
      case FreshResponseIssued _ -> "fresh-response-issued";
      case AppealLodged _ -> "appeal-lodged";
      case AppealDecided _ -> "appeal-decided";
      case ReceivedDateCorrected _ -> "received-date-corrected";
      case HolidayProclaimed _ -> "holiday-proclaimed";
      case HolidayWithdrawn _ -> "holiday-withdrawn";
      case RegimeChanged _ -> "regime-changed";
      case HandledAsSubjectAccess _ -> "handled-as-subject-access";
      case RequestWithdrawn _ -> "request-withdrawn";
      case RequestLapsed _ -> "request-lapsed";
      case NothingOwed _ -> "nothing-owed";
      case CaseClosed _ -> "case-closed";
    };
  }

  /** The day the fact names beside its own, if it names one. */
  static @Nullable LocalDate to(ClockFact fact) {
    return switch (fact) {
      case PublicInterestExtensionNotified f -> f.to();
      case ComplexityExtensionNotified f -> f.to();
      case IcoLetterReceived f -> f.replyBy();
      case InformationNoticeReceived f -> f.replyBy();
      case DecisionNoticeReceived f -> f.complyBy();
      case AppealDecided f -> f.complyBy();
      case ReceivedDateCorrected f -> f.to();
      case HolidayProclaimed f -> f.date();
      case HolidayWithdrawn f -> f.date();
      case ClarificationSought _,
          ClarificationReceived _,
          FeesNoticeIssued _,
          FeeReceived _,
          ResponseIssued _,
          ResponseNotDelivered _,
          ReviewRequested _,
          ReviewExtended _,
          ReviewOutcomeIssued _,
          ReviewEnded _,
          FreshResponseIssued _,
          IcoReplySent _,
          DecisionNoticeComplied _,
          AppealLodged _,
          RegimeChanged _,
          HandledAsSubjectAccess _,
          RequestWithdrawn _,
          RequestLapsed _,
          NothingOwed _,
          CaseClosed _ ->
          null;
    };
  }
}
