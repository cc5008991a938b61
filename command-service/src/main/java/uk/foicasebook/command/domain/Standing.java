package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.command.domain.FoiCase.Known;
import uk.foicasebook.command.domain.Waiting.Charge;
import uk.foicasebook.command.domain.Waiting.Question;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.ClarificationId;
import uk.foicasebook.events.ClockEvent.RequestLapsed;
import uk.foicasebook.events.ClosingReason;
import uk.foicasebook.events.FeesNoticeId;
import uk.foicasebook.events.IntakeEvent.RequestDeclaredInvalid;
import uk.foicasebook.events.IntakeEvent.RequestTransferred;
import uk.foicasebook.events.IntakeEvent.RequestWithdrawn;
import uk.foicasebook.events.Reference;
import uk.foicasebook.law.calendar.CalendarExhausted;
import uk.foicasebook.law.time.Reading;

/**
 * How a case stands on a day, for whoever goes through the book in the morning.
 *
 * @param closable how it may be closed once nothing is owed; null where nothing ended it, or it is
 *     closed
 * @param unpaid the fees whose time is over
 * @param unanswered the questions whose time is over
 * @param reading what the law makes of the case; null where the calendar does not reach that far
 */
public record Standing(
    AuthorityId authority,
    Reference reference,
    @Nullable ClosingReason closable,
    List<UnpaidFee> unpaid,
    List<UnansweredQuestion> unanswered,
    @Nullable Reading reading) {

  /** A fee that was not paid by its last day. */
  public record UnpaidFee(FeesNoticeId notice, LocalDate lastDay) {}

  /** A question that was not answered by its last day. */
  public record UnansweredQuestion(ClarificationId clarification, LocalDate lastDay) {}

  /** The case as it stands today. */
  public static Standing of(Known known, Occasion occasion) {
    CaseFile file = known.file();
    return new Standing(
        file.request().received().authority(),
        file.request().received().reference(),
        closable(file),
        file.records().closed() == null ? unpaid(file, occasion) : List.of(),
        file.records().closed() == null ? unanswered(file, occasion) : List.of(),
        read(file, occasion));
  }

  private static @Nullable ClosingReason closable(CaseFile file) {
    if (file.records().closed() != null) {
      return null;
    }
    return file.answering().responses().completing().isPresent()
        ? ClosingReason.COMPLETED
        : file.clock().told().stream()
            .flatMap(fact -> ending(fact).stream())
            .reduce((_, later) -> later)
            .orElse(null);
  }

  private static Optional<ClosingReason> ending(CaseEvent fact) {
    return switch (fact) {
      case RequestWithdrawn _ -> Optional.of(ClosingReason.WITHDRAWN);
      case RequestTransferred _ -> Optional.of(ClosingReason.TRANSFERRED);
      case RequestLapsed _ -> Optional.of(ClosingReason.LAPSED);
      case RequestDeclaredInvalid _ -> Optional.of(ClosingReason.INVALID);
      case CaseEvent _ -> Optional.empty();
    };
  }

  private static @Nullable Reading read(CaseFile file, Occasion occasion) {
    try {
      return StatutoryTime.read(file.clock(), occasion);
    } catch (CalendarExhausted beyond) {
      return null;
    }
  }

  private static List<UnpaidFee> unpaid(CaseFile file, Occasion occasion) {
    return file.waiting().charges().values().stream()
        .filter(Charge::isOpen)
        .map(Charge::notice)
        .filter(notice -> !file.waiting().hasLapsed(notice.notice()))
        .flatMap(
            notice ->
                TimeToPay.lastDay(notice, file, occasion)
                    .filter(occasion.today()::isAfter)
                    .map(day -> new UnpaidFee(notice.notice(), day))
                    .stream())
        .toList();
  }

  private static List<UnansweredQuestion> unanswered(CaseFile file, Occasion occasion) {
    return file.waiting().questions().values().stream()
        .filter(Question::isOpen)
        .filter(question -> !file.waiting().hasLapsed(question.asked().clarification()))
        .filter(question -> !file.waiting().isFollowedUp(question))
        .map(
            question ->
                new UnansweredQuestion(
                    question.asked().clarification(),
                    LapseDecisions.lastDayToReply(question, occasion)))
        .filter(question -> occasion.today().isAfter(question.lastDay()))
        .toList();
  }
}
