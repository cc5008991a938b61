package uk.foicasebook.bench.books;

import static uk.foicasebook.bench.books.Plan.workingDay;
import static uk.foicasebook.bench.books.Plan.workingDays;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import uk.foicasebook.bench.books.Chances.Fate;
import uk.foicasebook.command.domain.ClockCommand.ExtendForComplexity;
import uk.foicasebook.command.domain.ClockCommand.IssueFeesNotice;
import uk.foicasebook.command.domain.ClockCommand.LapseRequest;
import uk.foicasebook.command.domain.ClockCommand.RecordClarification;
import uk.foicasebook.command.domain.ClockCommand.RecordFee;
import uk.foicasebook.command.domain.ClockCommand.SeekClarification;
import uk.foicasebook.command.domain.IntakeCommand.DeclareInvalid;
import uk.foicasebook.command.domain.IntakeCommand.TransferRequest;
import uk.foicasebook.command.domain.IntakeCommand.WithdrawRequest;
import uk.foicasebook.command.domain.RecordsCommand.AddNote;
import uk.foicasebook.command.domain.RecordsCommand.CloseCase;
import uk.foicasebook.command.domain.RecordsCommand.CorrectFact;
import uk.foicasebook.command.domain.RecordsCommand.ErasePersonalData;
import uk.foicasebook.command.domain.RecordsCommand.PlaceHold;
import uk.foicasebook.command.domain.RecordsCommand.ReleaseHold;
import uk.foicasebook.command.domain.RecordsCommand.RestrictAccess;
import uk.foicasebook.command.domain.RecordsCommand.RevealRequester;
import uk.foicasebook.command.domain.RightValue;
import uk.foicasebook.command.domain.Role;
import uk.foicasebook.command.domain.WrittenValue;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.ClarificationId;
import uk.foicasebook.events.ClosingReason;
import uk.foicasebook.events.ErasureGround;
import uk.foicasebook.events.ErasureScope;
import uk.foicasebook.events.FeesNoticeId;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.HoldId;
import uk.foicasebook.events.HoldReason;
import uk.foicasebook.events.InvalidityReason;
import uk.foicasebook.events.LapseCause;
import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.RevealReason;
import uk.foicasebook.events.Scope;

/** The whole of a case, drawn from its number and the book's seed. */
final class Lives {
  private static final ClarificationId QUESTION = new ClarificationId("question");
  private static final FeesNoticeId FEE = new FeesNoticeId("fee");
  private static final HoldId HOLD = new HoldId("hold");

  private final long seed;
  private final LocalDate today;

  Lives(long seed, LocalDate today) {
    this.seed = seed;
    this.today = today;
  }

  /** What will be done to case {@code number}, received on that day. */
  Plan of(long number, LocalDate received) {
    var chances = new Chances(new Random(seed * 1_000_003 + number));
    var life = new Life(number, received, chances);
    asides(life);
    switch (life.fate) {
      case GRANTED,
          PARTLY_WITHHELD,
          WITHHELD,
          NOT_HELD,
          NEITHER_CONFIRMED_NOR_DENIED,
          COSTS_TOO_MUCH,
          VEXATIOUS,
          ENVIRONMENTAL ->
          answered(life, received);
      case WEIGHED_LONGER -> weighed(life);
      case CLARIFIED -> clarified(life);
      case NEVER_CLARIFIED -> neverClarified(life);
      case FEE_PAID -> feePaid(life);
      case FEE_NEVER_PAID -> feeNeverPaid(life);
      case INVALID -> invalid(life);
      case WITHDRAWN -> withdrawn(life);
      case TRANSFERRED -> transferred(life);
    }
    return life.plan;
  }

  private void asides(Life life) {
    LocalDate day = workingDays(life.received, 3);
    if (life.chances.of(Chances.NOTED)) {
      life.plan.add(day, new AddNote(day, null, life.words.sentence()));
    }
    if (life.chances.of(Chances.REVEALED)) {
      life.plan.add(
          day,
          new RevealRequester(
              day, life.plan.officer(), RevealReason.CORRESPONDENCE, life.words.sentence()));
    }
    if (life.chances.of(Chances.RESTRICTED)) {
      life.plan.add(
          day,
          Office.MANAGER,
          Role.MANAGER,
          new RestrictAccess(
              day,
              List.of(life.plan.officer(), Office.MANAGER, Office.REVIEWER, Office.ICO_LIAISON),
              life.words.sentence()));
    }
  }

  private void answered(Life life, LocalDate clockFrom) {
    if (life.chances.of(Chances.NEVER_ANSWERED_IF_RECENT)
        && life.received.isAfter(today.minusMonths(14))) {
      life.search(workingDays(clockFrom, 5), Finding.HELD);
      return;
    }
    LocalDate out = life.answerDay(clockFrom);
    int span = Math.min(20, Plan.workingDaysBetween(clockFrom, out));
    LocalDate found = workingDays(clockFrom, Math.max(1, span / 3));
    LocalDate drafted = workingDays(clockFrom, Math.max(2, span - 1));
    var answer = new Answers(life);
    life.search(found, life.fate == Fate.NOT_HELD ? Finding.NOT_HELD : Finding.HELD);
    List<PartNumber> parts = life.numbers();
    switch (life.fate) {
      case PARTLY_WITHHELD -> {
        answer.give(drafted, parts);
        answer.withhold(drafted, parts.subList(parts.size() - 1, parts.size()));
      }
      case WITHHELD -> answer.withhold(drafted, parts);
      case NOT_HELD -> answer.holdNothing(drafted);
      case NEITHER_CONFIRMED_NOR_DENIED -> answer.neither(drafted);
      case COSTS_TOO_MUCH -> answer.costsTooMuch(drafted);
      case VEXATIOUS -> answer.vexatious(drafted);
      case ENVIRONMENTAL -> {
        answer.give(drafted, parts);
        if (life.chances.of(300)) {
          LocalDate told = workingDays(clockFrom, Math.min(19, Math.max(2, span - 1)));
          life.plan.add(
              told,
              new ExtendForComplexity(
                  told,
                  null,
                  List.of(),
                  life.channel,
                  workingDays(life.received, 40),
                  life.words.sentence()));
        }
      }
      case GRANTED,
          WEIGHED_LONGER,
          CLARIFIED,
          NEVER_CLARIFIED,
          FEE_PAID,
          FEE_NEVER_PAID,
          INVALID,
          WITHDRAWN,
          TRANSFERRED ->
          answer.give(drafted, parts);
    }
    answer.issue(out, clockFrom);
    corrected(life, out);
    LocalDate last = new Afterlife(life).of(answer, out);
    closed(life, last, ClosingReason.COMPLETED);
  }

  private void weighed(Life life) {
    LocalDate told = workingDays(life.received, life.chances.from(15, 20));
    LocalDate decided = workingDays(life.received, life.chances.from(30, 44));
    var answer = new Answers(life);
    life.search(workingDays(life.received, 5), Finding.HELD);
    answer.weighLonger(workingDays(life.received, 10), told, decided);
    answer.issue(decided, workingDays(life.received, 20));
    closed(life, new Afterlife(life).of(answer, decided), ClosingReason.COMPLETED);
  }

  private void clarified(Life life) {
    LocalDate asked = workingDays(life.received, life.chances.from(3, 8));
    seek(life, asked);
    LocalDate said = workingDays(asked, life.chances.from(1, 25));
    life.plan.add(
        said, new RecordClarification(said, QUESTION, life.channel, true, life.words.sentence()));
    answered(life, said);
  }

  private void neverClarified(Life life) {
    LocalDate asked = workingDays(life.received, life.chances.from(3, 8));
    seek(life, asked);
    LocalDate lapsed = workingDay(asked.plusMonths(3).plusDays(3));
    life.plan.add(
        lapsed, new LapseRequest(lapsed, LapseCause.CLARIFICATION_UNANSWERED, null, QUESTION));
    closed(life, lapsed, ClosingReason.LAPSED);
  }

  private void seek(Life life, LocalDate day) {
    life.plan.add(
        day,
        new SeekClarification(day, QUESTION, Scope.WHOLE, life.channel, life.words.sentence()));
  }

  private void feePaid(Life life) {
    LocalDate asked = workingDays(life.received, life.chances.from(4, 9));
    fee(life, asked);
    LocalDate paid = workingDays(asked, life.chances.from(3, 30));
    life.plan.add(paid, new RecordFee(paid, FEE, 1250));
    answered(life, paid);
  }

  private void feeNeverPaid(Life life) {
    LocalDate asked = workingDays(life.received, life.chances.from(4, 9));
    fee(life, asked);
    LocalDate lapsed = workingDay(asked.plusMonths(3).plusDays(3));
    life.plan.add(lapsed, new LapseRequest(lapsed, LapseCause.FEE_UNPAID, FEE, null));
    closed(life, lapsed, ClosingReason.LAPSED);
  }

  private void fee(Life life, LocalDate day) {
    life.plan.add(
        day, new IssueFeesNotice(day, FEE, Scope.WHOLE, life.channel, 1250, life.words.sentence()));
  }

  private void invalid(Life life) {
    LocalDate day = workingDays(life.received, 4);
    life.plan.add(
        day, new DeclareInvalid(day, List.of(InvalidityReason.NO_NAME), life.words.sentence()));
    closed(life, day, ClosingReason.INVALID);
  }

  private void withdrawn(Life life) {
    LocalDate day = workingDays(life.received, life.chances.from(4, 15));
    life.plan.add(day, new WithdrawRequest(day, null, life.channel, life.words.sentence()));
    closed(life, day, ClosingReason.WITHDRAWN);
  }

  /** Somebody else holds it, and the answer that we do not is still owed. */
  private void transferred(Life life) {
    LocalDate day = workingDays(life.received, 6);
    life.plan.add(
        day, new TransferRequest(day, null, "Sample Borough Council", day, life.words.sentence()));
    var answer = new Answers(life);
    LocalDate out = workingDays(life.received, 10);
    answer.holdNothing(day);
    answer.issue(out, life.received);
    closed(life, out, ClosingReason.COMPLETED);
  }

  private void corrected(Life life, LocalDate after) {
    if (life.chances.of(Chances.CORRECTED)) {
      LocalDate day = workingDays(after, 2);
      life.plan.add(
          day,
          Office.MANAGER,
          Role.MANAGER,
          new CorrectFact(
              day,
              0,
              List.of(
                  new RightValue(
                      "channel",
                      new WrittenValue(life.channel == Channel.POST ? "\"EMAIL\"" : "\"POST\""))),
              life.words.sentence()));
    }
  }

  /** Once every window has shut; and long after that, when the keys may go. */
  private void closed(Life life, LocalDate last, ClosingReason reason) {
    LocalDate day = workingDay(last.plusDays(life.chances.from(130, 160)));
    if (life.chances.of(Chances.ON_HOLD)) {
      held(life, day);
    }
    life.plan.add(
        day, Office.MANAGER, Role.MANAGER, new CloseCase(day, reason, life.words.sentence()));
    LocalDate old = day.plusYears(3).plusDays(life.chances.from(1, 60));
    if (life.chances.of(Chances.ERASED_WHEN_OLD) && old.isBefore(today)) {
      life.plan.add(
          workingDay(old),
          Office.MANAGER,
          Role.MANAGER,
          new ErasePersonalData(workingDay(old), ErasureScope.CASE, ErasureGround.RETENTION_ENDED));
    }
  }

  private void held(Life life, LocalDate until) {
    LocalDate placed = workingDay(life.received.plusDays(7));
    life.plan.add(
        placed,
        Office.MANAGER,
        Role.MANAGER,
        new PlaceHold(placed, HOLD, HoldReason.INVESTIGATION, life.words.sentence()));
    LocalDate released = workingDays(until, 5);
    life.plan.add(
        released,
        Office.MANAGER,
        Role.MANAGER,
        new ReleaseHold(released, HOLD, life.words.sentence()));
  }
}
