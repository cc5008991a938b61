package uk.foicasebook.bench.books;

import static uk.foicasebook.bench.books.Plan.workingDay;
import static uk.foicasebook.bench.books.Plan.workingDays;
import static uk.foicasebook.command.domain.Role.MANAGER;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.foicasebook.command.domain.RegulatorCommand;
import uk.foicasebook.command.domain.RegulatorCommand.CloseIcoComplaint;
import uk.foicasebook.command.domain.RegulatorCommand.RecordAppeal;
import uk.foicasebook.command.domain.RegulatorCommand.RecordDecisionNotice;
import uk.foicasebook.command.domain.RegulatorCommand.RecordIcoComplaint;
import uk.foicasebook.command.domain.RegulatorCommand.RecordIcoLetter;
import uk.foicasebook.command.domain.RegulatorCommand.RecordTribunalDecision;
import uk.foicasebook.command.domain.RegulatorCommand.SendIcoSubmission;
import uk.foicasebook.command.domain.ReviewCommand.AssignReviewer;
import uk.foicasebook.command.domain.ReviewCommand.IssueReviewOutcome;
import uk.foicasebook.command.domain.ReviewCommand.RequestReview;
import uk.foicasebook.command.domain.Role;
import uk.foicasebook.events.AppealId;
import uk.foicasebook.events.Appellant;
import uk.foicasebook.events.DecisionNoticeOutcome;
import uk.foicasebook.events.IcoClosure;
import uk.foicasebook.events.IcoComplaintGround;
import uk.foicasebook.events.IcoComplaintId;
import uk.foicasebook.events.IcoLetterId;
import uk.foicasebook.events.IcoLetterKind;
import uk.foicasebook.events.NoticeId;
import uk.foicasebook.events.NoticeStatement;
import uk.foicasebook.events.ReviewId;
import uk.foicasebook.events.ReviewOutcome;
import uk.foicasebook.events.Tribunal;
import uk.foicasebook.events.TribunalOutcome;

/** What comes after the answer: a complaint, a review, the Commissioner, a tribunal. */
final class Afterlife {
  private static final ReviewId REVIEW = new ReviewId("complaint");
  private static final IcoComplaintId ICO = new IcoComplaintId("ico");
  private static final IcoLetterId LETTER = new IcoLetterId("questions");
  private static final NoticeId NOTICE = new NoticeId("notice");
  private static final AppealId APPEAL = new AppealId("appeal");

  private final Life life;
  private final Plan plan;
  private final Chances chances;

  Afterlife(Life life) {
    this.life = life;
    this.plan = life.plan;
    this.chances = life.chances;
  }

  /**
   * What follows an answer.
   *
   * @return the day of the last of it
   */
  LocalDate of(Answers answer, LocalDate answered) {
    if (!chances.of(Chances.REVIEWED)) {
      return answered;
    }
    LocalDate asked = workingDays(answered, chances.from(3, 38));
    plan.add(
        asked,
        new RequestReview(asked, REVIEW, Answers.ANSWER, life.channel, life.words.sentence()));
    LocalDate assigned = workingDays(asked, 2);
    plan.add(
        assigned,
        Office.MANAGER,
        MANAGER,
        new AssignReviewer(assigned, REVIEW, Office.REVIEWER, null));
    LocalDate outcome =
        workingDays(
            asked, chances.of(Chances.REVIEW_LATE) ? chances.from(21, 60) : chances.from(8, 20));
    plan.add(
        outcome,
        Office.REVIEWER,
        Role.REVIEWER,
        new IssueReviewOutcome(
            outcome,
            REVIEW,
            chances.of(800) ? ReviewOutcome.UPHELD : ReviewOutcome.PROCEDURAL_FAILING_ONLY,
            answer.strands(),
            life.channel,
            statements(answer, asked, outcome),
            null,
            life.words.some(10, 30)));
    return chances.of(Chances.TO_COMMISSIONER) ? toCommissioner(outcome) : outcome;
  }

  private static List<NoticeStatement> statements(
      Answers answer, LocalDate asked, LocalDate outcome) {
    return Stream.concat(
            answer.said().stream(),
            outcome.isAfter(workingDays(asked, 20))
                ? Stream.of(NoticeStatement.ADMITS_LATENESS)
                : Stream.empty())
        .distinct()
        .toList();
  }

  private LocalDate toCommissioner(LocalDate outcome) {
    LocalDate complained = workingDay(outcome.plusDays(chances.from(5, 40)));
    liaison(
        complained,
        new RecordIcoComplaint(
            complained,
            ICO,
            "IC-%06d-B00K".formatted(chances.from(1, 999_999)),
            IcoComplaintGround.REFUSAL,
            life.words.sentence()));
    LocalDate asked = workingDay(complained.plusDays(chances.from(20, 90)));
    LocalDate replyBy = workingDays(asked, 10);
    liaison(
        asked,
        new RecordIcoLetter(
            asked, LETTER, ICO, IcoLetterKind.INVESTIGATION, replyBy, life.words.sentence()));
    LocalDate replied = workingDays(asked, chances.of(900) ? chances.from(5, 10) : 14);
    liaison(replied, new SendIcoSubmission(replied, ICO, LETTER, null, life.words.some(20, 80)));
    LocalDate decided = workingDay(replied.plusDays(chances.from(30, 120)));
    if (!chances.of(Chances.DECIDED_BY_NOTICE)) {
      liaison(decided, new CloseIcoComplaint(decided, ICO, IcoClosure.RESOLVED_INFORMALLY, null));
      return decided;
    }
    liaison(
        decided,
        new RecordDecisionNotice(
            decided, NOTICE, ICO, DecisionNoticeOutcome.NOT_UPHELD, List.of(), List.of(), null));
    LocalDate last = chances.of(Chances.APPEALED) ? toTribunal(decided) : decided.plusDays(35);
    LocalDate closed = workingDay(last.plusDays(30));
    liaison(closed, new CloseIcoComplaint(closed, ICO, IcoClosure.DECIDED, null));
    return closed;
  }

  private LocalDate toTribunal(LocalDate notice) {
    LocalDate appealed = workingDay(notice.plusDays(chances.from(10, 25)));
    liaison(
        appealed,
        new RecordAppeal(
            appealed, APPEAL, NOTICE, Appellant.COMPLAINANT, Tribunal.FIRST_TIER, null));
    LocalDate decided = workingDay(appealed.plusDays(chances.from(120, 250)));
    liaison(
        decided,
        new RecordTribunalDecision(
            decided, APPEAL, TribunalOutcome.DISMISSED, List.of(), null, life.words.sentence()));
    return decided;
  }

  private void liaison(LocalDate day, RegulatorCommand command) {
    plan.add(day, Office.ICO_LIAISON, Role.ICO_LIAISON, command);
  }
}
