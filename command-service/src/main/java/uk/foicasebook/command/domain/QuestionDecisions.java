package uk.foicasebook.command.domain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import uk.foicasebook.command.domain.ClockCommand.RecordClarification;
import uk.foicasebook.command.domain.ClockCommand.SeekClarification;
import uk.foicasebook.command.domain.ClockRefusal.ClarificationIdTaken;
import uk.foicasebook.command.domain.ClockRefusal.NothingWasAsked;
import uk.foicasebook.command.domain.ClockRefusal.QuestionAlreadyAnswered;
import uk.foicasebook.command.domain.ClockRefusal.ReplyBeforeQuestion;
import uk.foicasebook.command.domain.ClockRefusal.SeveralQuestionsOpen;
import uk.foicasebook.command.domain.ClockRefusal.UnknownClarification;
import uk.foicasebook.command.domain.Waiting.Question;
import uk.foicasebook.events.ClarificationId;
import uk.foicasebook.events.ClockEvent.ClarificationReceived;
import uk.foicasebook.events.ClockEvent.ClarificationSought;
import uk.foicasebook.events.Scope;
import uk.foicasebook.law.Cites;

/** The requester is asked what is meant, and replies. */
final class QuestionDecisions {

  /**
   * A question may be asked late: it is kept, and the reading of the time says what it is worth.
   */
  @Cites("FOIA 2000 s.1(3)")
  Decision ask(SeekClarification c, CaseFile file, Occasion occasion) {
    ClarificationId name =
        Optional.ofNullable(c.clarification())
            .orElseGet(
                () -> file.waiting().questionName(id -> new Question(sought(c, id), Set.of())));
    return Rule.obey(
        List.of(
            (_, f, _) -> ScopeRules.known(c.scope(), f),
            (_, f, _) ->
                Rule.given(
                    f.waiting()
                        .questions()
                        .find(name)
                        .filter(other -> !other.asked().equals(sought(c, name)))
                        .map(_ -> new ClarificationIdTaken(name)))),
        c,
        file,
        occasion,
        () -> List.of(sought(c, name)));
  }

  private static ClarificationSought sought(SeekClarification c, ClarificationId name) {
    return new ClarificationSought(
        c.happenedOn(),
        name,
        Objects.requireNonNullElse(c.scope(), Scope.WHOLE),
        c.channel(),
        c.question());
  }

  /**
   * A reply is to a question. That a case lapsed in the meantime does not make it less of one: it
   * is the information that was asked for, and the time starts afresh.
   */
  @Cites({"FOIA 2000 s.1(3)", "FOIA 2000 s.10(6)"})
  Decision reply(RecordClarification c, CaseFile file, Occasion occasion) {
    if (isKnown(c, file)) {
      return Decision.accept();
    }
    List<ClarificationId> meant =
        c.clarification() == null ? file.waiting().openQuestions() : List.of(c.clarification());
    return Rule.obey(
        List.of(
            (_, _, _) -> Rule.unless(!meant.isEmpty(), NothingWasAsked::new),
            (_, _, _) -> Rule.unless(meant.size() == 1, () -> new SeveralQuestionsOpen(meant)),
            (_, f, _) ->
                Rule.unless(
                    f.waiting().questions().has(meant.getFirst()),
                    () -> new UnknownClarification(meant.getFirst())),
            (_, f, _) -> isOpen(meant.getFirst(), f),
            (_, f, _) -> comesAfter(c, meant.getFirst(), f)),
        c,
        file,
        occasion,
        () -> List.of(received(c, meant.getFirst())));
  }

  private static boolean isKnown(RecordClarification c, CaseFile file) {
    return file.waiting().questions().byKey().entrySet().stream()
        .filter(entry -> c.clarification() == null || c.clarification().equals(entry.getKey()))
        .anyMatch(entry -> entry.getValue().replies().contains(received(c, entry.getKey())));
  }

  private static List<Refusal> isOpen(ClarificationId id, CaseFile file) {
    return Rule.given(
        file.waiting()
            .questions()
            .find(id)
            .flatMap(Question::answeredOn)
            .map(on -> new QuestionAlreadyAnswered(id, on)));
  }

  private static List<Refusal> comesAfter(
      RecordClarification c, ClarificationId id, CaseFile file) {
    return Rule.given(
        file.waiting()
            .questions()
            .find(id)
            .map(question -> question.asked().happenedOn())
            .filter(c.happenedOn()::isBefore)
            .map(askedOn -> new ReplyBeforeQuestion(id, askedOn, c.happenedOn())));
  }

  private static ClarificationReceived received(RecordClarification c, ClarificationId id) {
    return new ClarificationReceived(c.happenedOn(), id, c.channel(), c.sufficient(), c.reply());
  }
}
