package uk.foicasebook.command.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foicasebook.command.domain.Samples.BRIEFINGS;
import static uk.foicasebook.command.domain.Samples.FIGURES;
import static uk.foicasebook.command.domain.Samples.day;
import static uk.foicasebook.command.domain.Samples.foia;
import static uk.foicasebook.command.domain.Samples.text;
import static uk.foicasebook.command.domain.Story.given;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.foicasebook.command.domain.FoiCase.Known;
import uk.foicasebook.command.domain.RegulatorCommand.CloseIcoComplaint;
import uk.foicasebook.command.domain.RegulatorCommand.RecordIcoComplaint;
import uk.foicasebook.command.domain.RegulatorCommand.RecordIcoLetter;
import uk.foicasebook.command.domain.RegulatorCommand.SendIcoSubmission;
import uk.foicasebook.command.domain.RegulatorRefusal.AppealPending;
import uk.foicasebook.command.domain.RegulatorRefusal.BeforeWhatItFollows;
import uk.foicasebook.command.domain.RegulatorRefusal.EndsBeforeItBegins;
import uk.foicasebook.command.domain.RegulatorRefusal.IcoComplaintIdTaken;
import uk.foicasebook.command.domain.RegulatorRefusal.IcoLetterIdTaken;
import uk.foicasebook.command.domain.RegulatorRefusal.LetterOfOtherComplaint;
import uk.foicasebook.command.domain.RegulatorRefusal.NotDecided;
import uk.foicasebook.command.domain.RegulatorRefusal.StepsOutstanding;
import uk.foicasebook.command.domain.RegulatorRefusal.UnknownIcoComplaint;
import uk.foicasebook.command.domain.RegulatorRefusal.UnknownIcoLetter;
import uk.foicasebook.command.domain.RegulatorRefusal.UnknownNotice;
import uk.foicasebook.events.AppealId;
import uk.foicasebook.events.Appellant;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.DecisionNoticeOutcome;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.IcoClosure;
import uk.foicasebook.events.IcoComplaintGround;
import uk.foicasebook.events.IcoComplaintId;
import uk.foicasebook.events.IcoLetterId;
import uk.foicasebook.events.IcoLetterKind;
import uk.foicasebook.events.NoticeId;
import uk.foicasebook.events.NoticeStep;
import uk.foicasebook.events.NoticeStepKind;
import uk.foicasebook.events.RegulatorEvent.AppealRecorded;
import uk.foicasebook.events.RegulatorEvent.ComplianceRecorded;
import uk.foicasebook.events.RegulatorEvent.DecisionNoticeRecorded;
import uk.foicasebook.events.RegulatorEvent.IcoComplaintClosed;
import uk.foicasebook.events.RegulatorEvent.IcoComplaintRecorded;
import uk.foicasebook.events.RegulatorEvent.IcoLetterRecorded;
import uk.foicasebook.events.RegulatorEvent.IcoSubmissionSent;
import uk.foicasebook.events.RegulatorEvent.InformationNoticeRecorded;
import uk.foicasebook.events.Tribunal;

class RegulatorTest {
  static final IcoComplaintId COMPLAINT = new IcoComplaintId("ico");
  static final IcoLetterId LETTER = new IcoLetterId("questions");
  static final NoticeId DEMAND = new NoticeId("demand");
  static final NoticeId NOTICE = new NoticeId("notice");
  static final AppealId APPEAL = new AppealId("appeal");
  static final NoticeStep AGAIN =
      new NoticeStep(
          "1",
          NoticeStepKind.FRESH_RESPONSE,
          List.of(BRIEFINGS),
          List.of(foia("31(1)(a)")),
          text("Answer again"));

  private static final IcoComplaintRecorded COMPLAINED =
      new IcoComplaintRecorded(
          day("2019-06-10"), COMPLAINT, "FS50000000", IcoComplaintGround.REFUSAL, null);
  private static final IcoLetterRecorded ASKED =
      new IcoLetterRecorded(
          day("2019-07-01"),
          LETTER,
          COMPLAINT,
          IcoLetterKind.INVESTIGATION,
          day("2019-07-15"),
          text("Why?"));

  static CaseEvent[] complained(CaseEvent... more) {
    return Stream.concat(
            Stream.of(
                Samples.received(),
                Samples.numbered("1"),
                Samples.strand(FIGURES, Finding.HELD, "1"),
                Samples.strand(BRIEFINGS, Finding.HELD, "1"),
                COMPLAINED),
            Stream.of(more))
        .toArray(CaseEvent[]::new);
  }

  static DecisionNoticeRecorded decided(NoticeStep... steps) {
    return new DecisionNoticeRecorded(
        day("2019-10-01"),
        NOTICE,
        COMPLAINT,
        DecisionNoticeOutcome.PARTLY_UPHELD,
        List.of(foia("10(1)")),
        List.of(steps),
        steps.length == 0 ? null : day("2019-11-05"));
  }

  static AppealRecorded appealed() {
    return new AppealRecorded(
        day("2019-10-28"), APPEAL, NOTICE, Appellant.AUTHORITY, Tribunal.FIRST_TIER, null);
  }

  static InformationNoticeRecorded demanded() {
    return new InformationNoticeRecorded(
        day("2019-08-01"), DEMAND, COMPLAINT, day("2019-08-31"), text("The briefings"));
  }

  @Test
  void a_complaint_to_the_commissioner_is_recorded_once() {
    var command =
        new RecordIcoComplaint(
            day("2019-06-10"), null, "FS50000000", IcoComplaintGround.NO_RESPONSE, null);
    given(Samples.received())
        .when(command)
        .thenFacts(
            new IcoComplaintRecorded(
                day("2019-06-10"),
                new IcoComplaintId("ico-complaint-1"),
                "FS50000000",
                IcoComplaintGround.NO_RESPONSE,
                null))
        .when(command)
        .thenNothingNew();
  }

  @Test
  @Refuses(IcoComplaintIdTaken.class)
  void a_name_stands_for_one_complaint() {
    given(complained())
        .when(
            new RecordIcoComplaint(
                day("2019-06-11"), COMPLAINT, "FS50000001", IcoComplaintGround.OTHER, null))
        .thenRefused(new IcoComplaintIdTaken(COMPLAINT));
  }

  @Test
  void a_letter_that_asks_for_a_reply_keeps_the_day_it_names() {
    given(complained())
        .when(
            new RecordIcoLetter(
                day("2019-07-01"),
                LETTER,
                COMPLAINT,
                IcoLetterKind.INVESTIGATION,
                day("2019-07-15"),
                text("Why?")))
        .thenFacts(ASKED);
  }

  @Test
  @Refuses({UnknownIcoComplaint.class, EndsBeforeItBegins.class, IcoLetterIdTaken.class})
  void a_letter_is_about_a_complaint_there_is_and_asks_for_a_later_day() {
    var unknown = new IcoComplaintId("other");
    given(complained())
        .when(letter(null, unknown, "2019-07-01", null))
        .thenRefused(new UnknownIcoComplaint(unknown));
    given(complained())
        .when(letter(null, COMPLAINT, "2019-07-01", "2019-06-30"))
        .thenRefused(new EndsBeforeItBegins(day("2019-07-01"), day("2019-06-30")));
    given(complained()).when(letter(null, COMPLAINT, "2019-07-01", "2019-07-01")).thenAccepted();
    given(complained(ASKED))
        .when(letter(LETTER, COMPLAINT, "2019-07-02", null))
        .thenRefused(new IcoLetterIdTaken(LETTER));
  }

  private static RecordIcoLetter letter(
      IcoLetterId name, IcoComplaintId complaint, String on, String replyBy) {
    return new RecordIcoLetter(
        day(on), name, complaint, IcoLetterKind.OTHER, replyBy == null ? null : day(replyBy), null);
  }

  @Test
  void a_submission_replies_to_a_letter_or_complies_with_a_notice_or_comes_by_itself() {
    given(complained(ASKED, demanded()))
        .when(submission("2019-07-12", LETTER, null))
        .thenFacts(
            new IcoSubmissionSent(day("2019-07-12"), COMPLAINT, LETTER, null, text("Because")))
        .when(submission("2019-08-20", null, DEMAND))
        .thenFacts(
            new IcoSubmissionSent(day("2019-08-20"), COMPLAINT, null, DEMAND, text("Because")))
        .when(submission("2019-09-01", null, null))
        .thenAccepted()
        .when(submission("2019-09-01", null, null))
        .thenNothingNew();
  }

  @Test
  @Refuses({
    UnknownIcoLetter.class,
    LetterOfOtherComplaint.class,
    BeforeWhatItFollows.class,
    UnknownNotice.class
  })
  void a_submission_answers_what_came_before_it_on_the_same_complaint() {
    var second = new IcoComplaintId("second");
    given(complained(ASKED))
        .when(submission("2019-07-12", new IcoLetterId("other"), null))
        .thenRefused(new UnknownIcoLetter(new IcoLetterId("other")));
    given(
            complained(
                ASKED,
                new IcoComplaintRecorded(
                    day("2019-07-01"), second, "FS50000002", IcoComplaintGround.OTHER, null)))
        .when(new SendIcoSubmission(day("2019-07-12"), second, LETTER, null, text("Because")))
        .thenRefused(new LetterOfOtherComplaint(LETTER, second));
    given(complained(ASKED))
        .when(submission("2019-06-30", LETTER, null))
        .thenRefused(new BeforeWhatItFollows(day("2019-06-30"), day("2019-07-01")));
    given(complained(ASKED)).when(submission("2019-07-01", LETTER, null)).thenAccepted();
    given(complained(ASKED, decided()))
        .when(submission("2019-10-12", null, NOTICE))
        .thenRefused(new UnknownNotice(NOTICE));
    given(complained(demanded()))
        .when(submission("2019-07-31", null, DEMAND))
        .thenRefused(new BeforeWhatItFollows(day("2019-07-31"), day("2019-08-01")));
    given(complained())
        .when(new SendIcoSubmission(day("2019-07-12"), second, null, null, text("Because")))
        .thenRefused(new UnknownIcoComplaint(second));
  }

  private static SendIcoSubmission submission(String on, IcoLetterId letter, NoticeId notice) {
    return new SendIcoSubmission(day(on), COMPLAINT, letter, notice, text("Because"));
  }

  @Test
  void a_file_may_be_closed_without_a_decision_when_it_was_not_taken_on_or_given_up() {
    for (IcoClosure how :
        Set.of(IcoClosure.NOT_ACCEPTED, IcoClosure.WITHDRAWN, IcoClosure.RESOLVED_INFORMALLY)) {
      given(complained())
          .when(new CloseIcoComplaint(day("2019-09-01"), COMPLAINT, how, null))
          .thenFacts(new IcoComplaintClosed(day("2019-09-01"), COMPLAINT, how, null));
    }
  }

  @Test
  @Refuses({NotDecided.class, StepsOutstanding.class, AppealPending.class})
  void a_file_is_closed_as_decided_once_everything_decided_is_done() {
    var close = new CloseIcoComplaint(day("2019-12-01"), COMPLAINT, IcoClosure.DECIDED, null);
    given(complained()).when(close).thenRefused(new NotDecided(COMPLAINT));
    given(complained(decided(AGAIN)))
        .when(close)
        .thenRefused(new StepsOutstanding(NOTICE, List.of("1")));
    given(complained(decided(AGAIN), appealed()))
        .when(close)
        .thenRefused(new AppealPending(NOTICE, APPEAL));
    given(
            complained(
                decided(AGAIN),
                new ComplianceRecorded(day("2019-11-04"), NOTICE, List.of("1"), null)))
        .when(close)
        .thenFacts(new IcoComplaintClosed(day("2019-12-01"), COMPLAINT, IcoClosure.DECIDED, null));
    given(complained())
        .when(
            new CloseIcoComplaint(
                day("2019-12-01"), new IcoComplaintId("other"), IcoClosure.DECIDED, null))
        .thenRefused(new UnknownIcoComplaint(new IcoComplaintId("other")));
  }

  @Test
  void a_complaint_is_with_the_commissioner_until_its_file_is_closed() {
    assertThat(regulator(complained()).file().isOpen()).isTrue();
    assertThat(
            regulator(
                    complained(
                        new IcoComplaintClosed(
                            day("2019-09-01"), COMPLAINT, IcoClosure.WITHDRAWN, null)))
                .file()
                .isOpen())
        .isFalse();
    assertThat(regulator(Samples.received()).file().isOpen()).isFalse();
  }

  static Regulator regulator(CaseEvent... facts) {
    return ((Known) given(facts).state()).file().regulator();
  }
}
