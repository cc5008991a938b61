package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.command.domain.ClockCommand.LapseRequest;
import uk.foicasebook.command.domain.ClockRefusal.FeeWasPaid;
import uk.foicasebook.command.domain.ClockRefusal.LapsesLater;
import uk.foicasebook.command.domain.ClockRefusal.NoFeeWasCharged;
import uk.foicasebook.command.domain.ClockRefusal.NotTheCause;
import uk.foicasebook.command.domain.ClockRefusal.NothingWasAsked;
import uk.foicasebook.command.domain.ClockRefusal.QuestionAlreadyAnswered;
import uk.foicasebook.command.domain.ClockRefusal.SeveralFeesOpen;
import uk.foicasebook.command.domain.ClockRefusal.SeveralQuestionsOpen;
import uk.foicasebook.command.domain.ClockRefusal.UnknownClarification;
import uk.foicasebook.command.domain.ClockRefusal.UnknownFeesNotice;
import uk.foicasebook.command.domain.Waiting.Charge;
import uk.foicasebook.command.domain.Waiting.Question;
import uk.foicasebook.events.ClarificationId;
import uk.foicasebook.events.ClockEvent.RequestLapsed;
import uk.foicasebook.events.FeesNoticeId;
import uk.foicasebook.law.CitationKind;
import uk.foicasebook.law.Cites;

/** A request lapses because a fee was not paid or a question not answered. */
final class LapseDecisions {

  Decision lapse(LapseRequest c, CaseFile file, Occasion occasion) {
    return switch (c.cause()) {
      case FEE_UNPAID -> unpaid(c, file, occasion);
      case CLARIFICATION_UNANSWERED -> unanswered(c, file, occasion);
    };
  }

  @Cites("FOIA 2000 s.9(2)")
  private static Decision unpaid(LapseRequest c, CaseFile file, Occasion occasion) {
    List<FeesNoticeId> meant =
        c.feesNotice() == null ? file.waiting().openCharges() : List.of(c.feesNotice());
    if (meant.size() == 1 && file.waiting().hasLapsed(meant.getFirst())) {
      return Decision.accept();
    }
    return Rule.obey(
        List.of(
            (_, _, _) ->
                Rule.unless(
                    c.clarification() == null, () -> new NotTheCause(c.cause(), "clarification")),
            (_, _, _) -> Rule.unless(!meant.isEmpty(), NoFeeWasCharged::new),
            (_, _, _) -> Rule.unless(meant.size() == 1, () -> new SeveralFeesOpen(meant)),
            (_, f, _) ->
                Rule.unless(
                    f.waiting().charges().has(meant.getFirst()),
                    () -> new UnknownFeesNotice(meant.getFirst())),
            (_, f, _) ->
                Rule.given(
                    charge(meant.getFirst(), f)
                        .paidOn()
                        .map(on -> new FeeWasPaid(meant.getFirst(), on))),
            (_, f, o) ->
                isOver(
                    c,
                    TimeToPay.lastDay(charge(meant.getFirst(), f).notice(), f, o),
                    TimeToPay.provision(f))),
        c,
        file,
        occasion,
        () ->
            List.of(
                new RequestLapsed(
                    c.happenedOn(),
                    c.cause(),
                    charge(meant.getFirst(), file).notice().scope(),
                    meant.getFirst(),
                    null)));
  }

  @Cites(value = "Requests closed when a question goes unanswered", kind = CitationKind.PRACTICE)
  private static Decision unanswered(LapseRequest c, CaseFile file, Occasion occasion) {
    List<ClarificationId> meant =
        c.clarification() == null ? file.waiting().openQuestions() : List.of(c.clarification());
    if (meant.size() == 1 && file.waiting().hasLapsed(meant.getFirst())) {
      return Decision.accept();
    }
    return Rule.obey(
        List.of(
            (_, _, _) ->
                Rule.unless(c.feesNotice() == null, () -> new NotTheCause(c.cause(), "feesNotice")),
            (_, _, _) -> Rule.unless(!meant.isEmpty(), NothingWasAsked::new),
            (_, _, _) -> Rule.unless(meant.size() == 1, () -> new SeveralQuestionsOpen(meant)),
            (_, f, _) ->
                Rule.unless(
                    f.waiting().questions().has(meant.getFirst()),
                    () -> new UnknownClarification(meant.getFirst())),
            (_, f, _) ->
                Rule.given(
                    question(meant.getFirst(), f)
                        .answeredOn()
                        .map(on -> new QuestionAlreadyAnswered(meant.getFirst(), on))),
            (_, f, o) ->
                isOver(c, Optional.of(lastDayToReply(question(meant.getFirst(), f), o)), null)),
        c,
        file,
        occasion,
        () ->
            List.of(
                new RequestLapsed(
                    c.happenedOn(),
                    c.cause(),
                    question(meant.getFirst(), file).asked().scope(),
                    null,
                    meant.getFirst())));
  }

  /** The Act sets none; the authority does. */
  static LocalDate lastDayToReply(Question question, Occasion occasion) {
    return occasion.profile().practice().lapsesAfter(question.asked().happenedOn());
  }

  private static List<Refusal> isOver(
      LapseRequest c, Optional<LocalDate> lastDay, @Nullable String by) {
    return Rule.given(
        lastDay
            .filter(day -> !c.happenedOn().isAfter(day))
            .map(day -> new LapsesLater(c.cause(), day, by)));
  }

  private static Charge charge(FeesNoticeId id, CaseFile file) {
    return file.waiting().charges().find(id).orElseThrow();
  }

  private static Question question(ClarificationId id, CaseFile file) {
    return file.waiting().questions().find(id).orElseThrow();
  }
}
