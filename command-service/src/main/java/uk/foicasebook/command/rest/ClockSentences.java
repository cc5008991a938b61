package uk.foicasebook.command.rest;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import uk.foicasebook.command.domain.ClockRefusal;

/** Says in a sentence why the time for an answer cannot be moved like this. */
final class ClockSentences {
  private ClockSentences() {}

  static String of(ClockRefusal refusal) {
    return switch (refusal) {
      case ClockRefusal.UnknownClarification(var question) ->
          "The case has no question %s.".formatted(question);
      case ClockRefusal.ClarificationIdTaken(var question) ->
          "Another question is called %s.".formatted(question);
      case ClockRefusal.NothingWasAsked _ ->
          "No question is open. A message that answers none may be a request of its own.";
      case ClockRefusal.SeveralQuestionsOpen(var open) ->
          "Say which question is meant: %s.".formatted(list(open));
      case ClockRefusal.QuestionAlreadyAnswered(var question, var on) ->
          "Question %s was answered on %s.".formatted(question, on);
      case ClockRefusal.ReplyBeforeQuestion(var question, var askedOn, var repliedOn) ->
          "Question %s was asked on %s and cannot have been answered on %s."
              .formatted(question, askedOn, repliedOn);
      case ClockRefusal.AmountNotPositive(var pence) ->
          "An amount is more than nothing: %d pence is not.".formatted(pence);
      case ClockRefusal.UnknownFeesNotice(var notice) ->
          "The case has no fees notice %s.".formatted(notice);
      case ClockRefusal.FeesNoticeIdTaken(var notice) ->
          "Another fees notice is called %s.".formatted(notice);
      case ClockRefusal.NoFeeWasCharged _ -> "No fee is open on this case.";
      case ClockRefusal.SeveralFeesOpen(var open) ->
          "Say which fees notice is meant: %s.".formatted(list(open));
      case ClockRefusal.PaidBeforeNotice(var notice, var noticeOn, var paidOn) ->
          "Fees notice %s was given on %s and cannot have been paid on %s."
              .formatted(notice, noticeOn, paidOn);
      case ClockRefusal.FeeTooLate r ->
          ("The last day to pay fees notice %s was %s. What was paid on %s is a new request: open a"
                  + " case for it, or give the money back.")
              .formatted(r.notice(), r.lastDay(), r.paidOn());
      case ClockRefusal.FeeWasPaid(var notice, var paidOn) ->
          "Fees notice %s was paid on %s, so nothing lapses.".formatted(notice, paidOn);
      case ClockRefusal.LapsesLater r ->
          "The requester has until %s, so nothing has lapsed yet.".formatted(r.lastDay());
      case ClockRefusal.NotTheCause(var cause, var field) ->
          "With the cause %s, %s is not to be named.".formatted(words(cause), field);
      case ClockRefusal.ExtensionIdTaken(var extension) ->
          "Another extension is called %s.".formatted(extension);
      case ClockRefusal.NothingToWeigh r ->
          "%s is absolute: there is no public interest to weigh, and no time for it."
              .formatted(r.exemption());
      case ClockRefusal.NoPowerToExtend _ -> "The regime gives no time of this kind.";
      case ClockRefusal.ExtendedBackwards(var notifiedOn, var until) ->
          "On %s nobody can be told to wait until %s.".formatted(notifiedOn, until);
      case ClockRefusal.LimitNeeds(var limit, var field) ->
          "The limit %s cannot be counted without %s.".formatted(words(limit), field);
      case ClockRefusal.LimitHasNo(var limit, var field) ->
          "The limit %s has no %s.".formatted(words(limit), field);
      case ClockRefusal.NoSuchLimit(var limit, var regime) ->
          "Under %s there is no limit %s.".formatted(regime, words(limit));
      case ClockRefusal.PeriodRunsBackwards(var from, var to) ->
          "A period cannot run from %s to %s.".formatted(from, to);
    };
  }

  private static String words(Enum<?> value) {
    return value.name().toLowerCase(Locale.UK).replace('_', ' ');
  }

  private static String list(Collection<?> values) {
    return values.stream().map(Object::toString).collect(Collectors.joining(", "));
  }
}
