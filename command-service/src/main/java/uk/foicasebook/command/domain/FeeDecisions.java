package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import uk.foicasebook.command.domain.ClockCommand.IssueFeesNotice;
import uk.foicasebook.command.domain.ClockCommand.RecordFee;
import uk.foicasebook.command.domain.ClockRefusal.AmountNotPositive;
import uk.foicasebook.command.domain.ClockRefusal.FeeTooLate;
import uk.foicasebook.command.domain.ClockRefusal.FeesNoticeIdTaken;
import uk.foicasebook.command.domain.ClockRefusal.NoFeeWasCharged;
import uk.foicasebook.command.domain.ClockRefusal.PaidBeforeNotice;
import uk.foicasebook.command.domain.ClockRefusal.SeveralFeesOpen;
import uk.foicasebook.command.domain.ClockRefusal.UnknownFeesNotice;
import uk.foicasebook.command.domain.Waiting.Charge;
import uk.foicasebook.events.ClockEvent.FeeReceived;
import uk.foicasebook.events.ClockEvent.FeesNoticeIssued;
import uk.foicasebook.events.FeesNoticeId;
import uk.foicasebook.events.Scope;
import uk.foicasebook.law.Cites;

/** A fee is asked for, and paid. */
final class FeeDecisions {

  @Cites("FOIA 2000 s.9(1)")
  Decision charge(IssueFeesNotice c, CaseFile file, Occasion occasion) {
    FeesNoticeId name =
        Optional.ofNullable(c.notice())
            .orElseGet(() -> file.waiting().noticeName(id -> new Charge(issued(c, id), Set.of())));
    return Rule.obey(
        List.of(
            (_, _, _) -> positive(c.pence()),
            (_, f, _) -> ScopeRules.known(c.scope(), f),
            (_, f, _) ->
                Rule.given(
                    f.waiting()
                        .charges()
                        .find(name)
                        .filter(other -> !other.notice().equals(issued(c, name)))
                        .map(_ -> new FeesNoticeIdTaken(name)))),
        c,
        file,
        occasion,
        () -> List.of(issued(c, name)));
  }

  private static FeesNoticeIssued issued(IssueFeesNotice c, FeesNoticeId name) {
    return new FeesNoticeIssued(
        c.happenedOn(),
        name,
        Objects.requireNonNullElse(c.scope(), Scope.WHOLE),
        c.channel(),
        c.pence(),
        c.reckoning());
  }

  /** A fee may come in instalments. What comes after the time to pay is another request. */
  @Cites("FOIA 2000 s.9(2)")
  Decision pay(RecordFee c, CaseFile file, Occasion occasion) {
    if (isKnown(c, file)) {
      return Decision.accept();
    }
    List<FeesNoticeId> meant =
        c.notice() == null ? file.waiting().openCharges() : List.of(c.notice());
    return Rule.obey(
        List.of(
            (_, _, _) -> positive(c.pence()),
            (_, _, _) -> Rule.unless(!meant.isEmpty(), NoFeeWasCharged::new),
            (_, _, _) -> Rule.unless(meant.size() == 1, () -> new SeveralFeesOpen(meant)),
            (_, f, _) ->
                Rule.unless(
                    f.waiting().charges().has(meant.getFirst()),
                    () -> new UnknownFeesNotice(meant.getFirst())),
            (_, f, _) -> paidAfterNotice(c, noticeOf(meant.getFirst(), f)),
            (_, f, o) -> paidInTime(c, noticeOf(meant.getFirst(), f), f, o)),
        c,
        file,
        occasion,
        () -> List.of(new FeeReceived(c.happenedOn(), meant.getFirst(), c.pence())));
  }

  private static boolean isKnown(RecordFee c, CaseFile file) {
    return file.waiting().charges().byKey().entrySet().stream()
        .filter(entry -> c.notice() == null || c.notice().equals(entry.getKey()))
        .anyMatch(
            entry ->
                entry
                    .getValue()
                    .payments()
                    .contains(new FeeReceived(c.happenedOn(), entry.getKey(), c.pence())));
  }

  private static FeesNoticeIssued noticeOf(FeesNoticeId id, CaseFile file) {
    return file.waiting().charges().find(id).orElseThrow().notice();
  }

  private static List<Refusal> positive(int pence) {
    return Rule.unless(pence > 0, () -> new AmountNotPositive(pence));
  }

  private static List<Refusal> paidAfterNotice(RecordFee c, FeesNoticeIssued notice) {
    return Rule.unless(
        !c.happenedOn().isBefore(notice.happenedOn()),
        () -> new PaidBeforeNotice(notice.notice(), notice.happenedOn(), c.happenedOn()));
  }

  /** The payment was made, and this says what to do with it: the request it was for is no more. */
  private static List<Refusal> paidInTime(
      RecordFee c, FeesNoticeIssued notice, CaseFile file, Occasion occasion) {
    Optional<LocalDate> lastDay = TimeToPay.lastDay(notice, file, occasion);
    return Rule.given(
        lastDay
            .filter(c.happenedOn()::isAfter)
            .map(
                day ->
                    new FeeTooLate(
                        notice.notice(), day, c.happenedOn(), TimeToPay.provision(file))));
  }
}
