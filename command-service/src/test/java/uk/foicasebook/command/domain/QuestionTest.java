package uk.foicasebook.command.domain;

import static uk.foicasebook.command.domain.Samples.ANSWERED;
import static uk.foicasebook.command.domain.Samples.FIGURES;
import static uk.foicasebook.command.domain.Samples.answered;
import static uk.foicasebook.command.domain.Samples.day;
import static uk.foicasebook.command.domain.Samples.issued;
import static uk.foicasebook.command.domain.Samples.numbered;
import static uk.foicasebook.command.domain.Samples.part;
import static uk.foicasebook.command.domain.Samples.partNumbers;
import static uk.foicasebook.command.domain.Samples.received;
import static uk.foicasebook.command.domain.Samples.response;
import static uk.foicasebook.command.domain.Samples.strand;
import static uk.foicasebook.command.domain.Samples.text;
import static uk.foicasebook.command.domain.Story.given;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.foicasebook.command.domain.CaseRefusal.AlreadyAnswered;
import uk.foicasebook.command.domain.ClockCommand.LapseRequest;
import uk.foicasebook.command.domain.ClockCommand.RecordClarification;
import uk.foicasebook.command.domain.ClockCommand.SeekClarification;
import uk.foicasebook.command.domain.ClockRefusal.ClarificationIdTaken;
import uk.foicasebook.command.domain.ClockRefusal.LapsesLater;
import uk.foicasebook.command.domain.ClockRefusal.NotTheCause;
import uk.foicasebook.command.domain.ClockRefusal.NothingWasAsked;
import uk.foicasebook.command.domain.ClockRefusal.QuestionAlreadyAnswered;
import uk.foicasebook.command.domain.ClockRefusal.ReplyBeforeQuestion;
import uk.foicasebook.command.domain.ClockRefusal.SeveralQuestionsOpen;
import uk.foicasebook.command.domain.ClockRefusal.UnknownClarification;
import uk.foicasebook.command.domain.PartRefusal.UnknownPart;
import uk.foicasebook.command.domain.StrandRefusal.UnknownStrand;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.ClarificationId;
import uk.foicasebook.events.ClockEvent.ClarificationReceived;
import uk.foicasebook.events.ClockEvent.ClarificationSought;
import uk.foicasebook.events.ClockEvent.RequestLapsed;
import uk.foicasebook.events.FeesNoticeId;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.LapseCause;
import uk.foicasebook.events.Scope;
import uk.foicasebook.law.CitationKind;
import uk.foicasebook.law.Cites;

/** The requester is asked what is meant, and replies, or does not. */
class QuestionTest {
  private static final LocalDate ASKED = day("2019-01-24");
  private static final LocalDate REPLIED = day("2019-02-01");
  private static final Scope SECOND = new Scope(partNumbers("2"), List.of());

  @Test
  @Cites("FOIA 2000 s.1(3)")
  void a_question_is_asked_of_the_whole_or_of_a_part_and_twice_it_is_one() {
    given(received(), numbered("1", "2"))
        .when(ask(null, null, ASKED))
        .thenFacts(asked("clarification-1", Scope.WHOLE, ASKED))
        .when(ask(null, null, ASKED))
        .thenNothingNew()
        .when(ask("clarification-1", null, ASKED))
        .thenNothingNew()
        .when(ask(null, SECOND, ASKED))
        .thenFacts(asked("clarification-2", SECOND, ASKED));
  }

  @Test
  void a_question_that_is_late_is_kept() {
    given(received()).when(ask("late", null, day("2019-03-20"))).thenAccepted();
  }

  @Test
  @Refuses({UnknownPart.class, UnknownStrand.class})
  void a_question_is_about_something_there_is() {
    given(received(), numbered("1"))
        .when(ask(null, SECOND, ASKED))
        .thenRefused(new UnknownPart(part("2")));
    given(received(), numbered("1"))
        .when(ask(null, new Scope(List.of(), List.of(FIGURES)), ASKED))
        .thenRefused(new UnknownStrand(FIGURES));
  }

  @Test
  @Refuses(ClarificationIdTaken.class)
  void another_question_needs_another_name() {
    given(received(), asked("q", Scope.WHOLE, ASKED))
        .when(ask("q", null, REPLIED))
        .thenRefused(new ClarificationIdTaken(id("q")));
  }

  @Test
  @Refuses(AlreadyAnswered.class)
  void after_the_answer_there_is_nothing_to_ask_but_what_was_asked_before_may_be_told() {
    Story answered =
        given(
            received(),
            numbered("1"),
            strand(FIGURES, Finding.HELD, "1"),
            answered(FIGURES, "1"),
            issued("r1", true, FIGURES));

    answered
        .when(ask(null, null, ANSWERED.plusDays(1)))
        .thenRefused(new AlreadyAnswered(response("r1")));
    answered.when(ask(null, null, ANSWERED)).thenAccepted();
    answered
        .when(ask("q", null, ASKED))
        .thenAccepted()
        .when(reply("q", REPLIED, true))
        .thenAccepted();
  }

  @Test
  @Cites({"FOIA 2000 s.1(3)", "FOIA 2000 s.10(6)"})
  void a_reply_is_to_the_question_that_is_open() {
    given(received(), asked("q", Scope.WHOLE, ASKED))
        .when(reply(null, REPLIED, false))
        .thenFacts(replied("q", REPLIED, false))
        .when(reply(null, REPLIED, false))
        .thenNothingNew()
        .when(reply("q", day("2019-02-04"), true))
        .thenFacts(replied("q", day("2019-02-04"), true))
        .when(reply(null, day("2019-02-04"), true))
        .thenNothingNew();
  }

  @Test
  @Refuses(NothingWasAsked.class)
  void a_reply_to_a_question_never_asked_is_none() {
    given(received()).when(reply(null, REPLIED, true)).thenRefused(new NothingWasAsked());
    given(received(), asked("q", Scope.WHOLE, ASKED), replied("q", REPLIED, true))
        .when(reply(null, day("2019-02-04"), true))
        .thenRefused(new NothingWasAsked());
  }

  @Test
  @Refuses({SeveralQuestionsOpen.class, UnknownClarification.class})
  void the_question_is_named_where_there_are_several() {
    Story two =
        given(
            received(),
            numbered("1", "2"),
            asked("year", Scope.WHOLE, ASKED),
            asked("place", SECOND, ASKED));

    two.when(reply(null, REPLIED, true))
        .thenRefused(new SeveralQuestionsOpen(List.of(id("year"), id("place"))));
    two.when(reply("colour", REPLIED, true)).thenRefused(new UnknownClarification(id("colour")));
    two.when(lapse(null, day("2019-05-01")))
        .thenRefused(new SeveralQuestionsOpen(List.of(id("year"), id("place"))));
    two.when(lapse("colour", day("2019-05-01")))
        .thenRefused(new UnknownClarification(id("colour")));
  }

  @Test
  @Refuses({QuestionAlreadyAnswered.class, ReplyBeforeQuestion.class})
  void a_question_is_answered_once_and_not_before_it_is_asked() {
    given(received(), asked("q", Scope.WHOLE, ASKED), replied("q", REPLIED, true))
        .when(reply("q", day("2019-02-04"), true))
        .thenRefused(new QuestionAlreadyAnswered(id("q"), REPLIED));
    given(received(), asked("q", Scope.WHOLE, ASKED))
        .when(reply("q", day("2019-01-23"), true))
        .thenRefused(new ReplyBeforeQuestion(id("q"), ASKED, day("2019-01-23")));
    given(received(), asked("q", Scope.WHOLE, ASKED)).when(reply("q", ASKED, true)).thenAccepted();
  }

  @Test
  @Refuses(LapsesLater.class)
  @Cites(value = "Requests closed when a question goes unanswered", kind = CitationKind.PRACTICE)
  void a_question_unanswered_for_three_months_closes_what_it_was_about() {
    Story asked = given(received(), numbered("1", "2"), asked("q", SECOND, ASKED));

    asked
        .when(lapse(null, day("2019-04-24")))
        .thenRefused(new LapsesLater(LapseCause.CLARIFICATION_UNANSWERED, day("2019-04-24"), null));
    Story lapsed =
        asked
            .when(lapse(null, day("2019-04-25")))
            .thenFacts(
                new RequestLapsed(
                    day("2019-04-25"), LapseCause.CLARIFICATION_UNANSWERED, SECOND, null, id("q")));
    lapsed.when(lapse("q", day("2019-05-02"))).thenNothingNew();
    lapsed.when(reply("q", day("2019-06-03"), true)).thenAccepted();
  }

  @Test
  void how_long_a_question_stays_open_is_for_the_authority_to_say() {
    AuthorityProfile usual = AuthorityProfile.USUAL;
    AuthorityProfile quick =
        new AuthorityProfile(usual.kind(), List.of(), 1, null, usual.internalTargets());

    given(received(), asked("q", Scope.WHOLE, ASKED))
        .on(Samples.LATE_ENTRY.at(quick))
        .when(lapse(null, day("2019-02-25")))
        .thenAccepted();
  }

  @Test
  @Refuses(NotTheCause.class)
  void nothing_lapses_that_was_not_asked_or_was_answered() {
    given(received()).when(lapse(null, REPLIED)).thenRefused(new NothingWasAsked());
    given(received(), asked("q", Scope.WHOLE, ASKED), replied("q", REPLIED, true))
        .when(lapse("q", day("2019-05-01")))
        .thenRefused(new QuestionAlreadyAnswered(id("q"), REPLIED));
    given(received(), asked("q", Scope.WHOLE, ASKED))
        .when(
            new LapseRequest(
                day("2019-05-01"),
                LapseCause.CLARIFICATION_UNANSWERED,
                new FeesNoticeId("n"),
                id("q")))
        .thenRefused(new NotTheCause(LapseCause.CLARIFICATION_UNANSWERED, "feesNotice"));
  }

  private static ClarificationId id(String name) {
    return new ClarificationId(name);
  }

  private static SeekClarification ask(String name, Scope scope, LocalDate on) {
    return new SeekClarification(
        on, name == null ? null : id(name), scope, Channel.EMAIL, text("Which year?"));
  }

  private static ClarificationSought asked(String name, Scope scope, LocalDate on) {
    return new ClarificationSought(on, id(name), scope, Channel.EMAIL, text("Which year?"));
  }

  private static RecordClarification reply(String name, LocalDate on, boolean sufficient) {
    return new RecordClarification(
        on, name == null ? null : id(name), Channel.EMAIL, sufficient, text("Last year"));
  }

  private static ClarificationReceived replied(String name, LocalDate on, boolean sufficient) {
    return new ClarificationReceived(on, id(name), Channel.EMAIL, sufficient, text("Last year"));
  }

  private static LapseRequest lapse(String name, LocalDate on) {
    return new LapseRequest(
        on, LapseCause.CLARIFICATION_UNANSWERED, null, name == null ? null : id(name));
  }
}
