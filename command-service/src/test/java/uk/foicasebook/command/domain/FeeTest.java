package uk.foicasebook.command.domain;

import static uk.foicasebook.command.domain.Samples.day;
import static uk.foicasebook.command.domain.Samples.part;
import static uk.foicasebook.command.domain.Samples.partNumbers;
import static uk.foicasebook.command.domain.Samples.received;
import static uk.foicasebook.command.domain.Samples.text;
import static uk.foicasebook.command.domain.Story.given;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.foicasebook.command.domain.ClockCommand.IssueFeesNotice;
import uk.foicasebook.command.domain.ClockCommand.LapseRequest;
import uk.foicasebook.command.domain.ClockCommand.RecordFee;
import uk.foicasebook.command.domain.ClockRefusal.AmountNotPositive;
import uk.foicasebook.command.domain.ClockRefusal.FeeTooLate;
import uk.foicasebook.command.domain.ClockRefusal.FeeWasPaid;
import uk.foicasebook.command.domain.ClockRefusal.FeesNoticeIdTaken;
import uk.foicasebook.command.domain.ClockRefusal.LapsesLater;
import uk.foicasebook.command.domain.ClockRefusal.NoFeeWasCharged;
import uk.foicasebook.command.domain.ClockRefusal.NotTheCause;
import uk.foicasebook.command.domain.ClockRefusal.PaidBeforeNotice;
import uk.foicasebook.command.domain.ClockRefusal.SeveralFeesOpen;
import uk.foicasebook.command.domain.ClockRefusal.UnknownFeesNotice;
import uk.foicasebook.command.domain.PartRefusal.UnknownPart;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.ClarificationId;
import uk.foicasebook.events.ClockEvent.FeeReceived;
import uk.foicasebook.events.ClockEvent.FeesNoticeIssued;
import uk.foicasebook.events.ClockEvent.RequestLapsed;
import uk.foicasebook.events.FeesNoticeId;
import uk.foicasebook.events.LapseCause;
import uk.foicasebook.events.Regime;
import uk.foicasebook.events.Scope;
import uk.foicasebook.law.Cites;

/** A fee is asked for, and paid or not. Noticed on 9 March 2026, its last day is 8 June. */
class FeeTest {
  private static final LocalDate GIVEN = day("2026-03-09");
  private static final LocalDate LAST_DAY = day("2026-06-08");

  @Test
  @Cites("FOIA 2000 s.9(1)")
  void a_fee_is_asked_for_and_comes_in_instalments() {
    request()
        .when(charge(null, 1250))
        .thenFacts(charged("fees-notice-1", 1250))
        .when(charge(null, 1250))
        .thenNothingNew()
        .when(pay(null, day("2026-03-12"), 1000))
        .thenFacts(paid("fees-notice-1", day("2026-03-12"), 1000))
        .when(pay(null, day("2026-03-12"), 1000))
        .thenNothingNew()
        .when(pay(null, day("2026-03-20"), 250))
        .thenFacts(paid("fees-notice-1", day("2026-03-20"), 250))
        .when(pay(null, day("2026-03-23"), 1))
        .thenRefused(new NoFeeWasCharged());
  }

  @Test
  @Refuses({AmountNotPositive.class, FeesNoticeIdTaken.class})
  void a_notice_has_an_amount_and_a_name_of_its_own() {
    request().when(charge("n", 0)).thenRefused(new AmountNotPositive(0));
    request().when(charge("n", 1)).thenAccepted();
    given(received(Regime.FOIA, day("2026-03-02")), charged("n", 1250))
        .when(charge("n", 1300))
        .thenRefused(new FeesNoticeIdTaken(id("n")));
    request()
        .when(
            new IssueFeesNotice(
                GIVEN,
                null,
                new Scope(partNumbers("7"), List.of()),
                Channel.POST,
                1250,
                text("Copies")))
        .thenRefused(new UnknownPart(part("7")));
  }

  @Test
  @Refuses({NoFeeWasCharged.class, SeveralFeesOpen.class, UnknownFeesNotice.class})
  void a_payment_is_of_a_fee_there_is() {
    request().when(pay(null, GIVEN, 1)).thenRefused(new NoFeeWasCharged());
    Story two =
        given(received(Regime.FOIA, day("2026-03-02")), charged("one", 100), charged("two", 200));
    two.when(pay(null, GIVEN, 100)).thenRefused(new SeveralFeesOpen(List.of(id("one"), id("two"))));
    two.when(lapse(null, day("2026-06-09")))
        .thenRefused(new SeveralFeesOpen(List.of(id("one"), id("two"))));
    two.when(pay("three", GIVEN, 100)).thenRefused(new UnknownFeesNotice(id("three")));
    two.when(lapse("three", day("2026-06-09"))).thenRefused(new UnknownFeesNotice(id("three")));
    two.when(pay("two", GIVEN, -5)).thenRefused(new AmountNotPositive(-5));
    two.when(pay("two", GIVEN, 200)).thenFacts(paid("two", GIVEN, 200));
  }

  @Test
  @Refuses({FeeTooLate.class, PaidBeforeNotice.class})
  @Cites({"FOIA 2000 s.9(2)", "EIR 2004 reg 8(6)"})
  void what_comes_after_the_three_months_is_a_new_request() {
    Story charged = given(received(Regime.FOIA, day("2026-03-02")), charged("n", 1250));

    charged.when(pay(null, LAST_DAY, 1250)).thenAccepted();
    charged
        .when(pay(null, LAST_DAY.plusDays(1), 1250))
        .thenRefused(new FeeTooLate(id("n"), LAST_DAY, LAST_DAY.plusDays(1), "FOIA 2000 s.9(2)"));
    charged
        .when(pay(null, GIVEN.minusDays(1), 1250))
        .thenRefused(new PaidBeforeNotice(id("n"), GIVEN, GIVEN.minusDays(1)));
    given(received(Regime.EIR, day("2026-01-05")), chargedOn(day("2026-01-05")))
        .when(pay(null, day("2026-04-01"), 1250))
        .thenRefused(
            new FeeTooLate(id("n"), day("2026-03-31"), day("2026-04-01"), "EIR 2004 reg 8(6)"));
  }

  @Test
  @Refuses({LapsesLater.class, FeeWasPaid.class, NotTheCause.class})
  @Cites("FOIA 2000 s.9(2)")
  void a_request_lapses_after_the_last_day_to_pay() {
    Story charged = given(received(Regime.FOIA, day("2026-03-02")), charged("n", 1250));

    charged
        .when(lapse(null, LAST_DAY))
        .thenRefused(new LapsesLater(LapseCause.FEE_UNPAID, LAST_DAY, "FOIA 2000 s.9(2)"));
    charged
        .when(lapse(null, LAST_DAY.plusDays(1)))
        .thenFacts(
            new RequestLapsed(
                LAST_DAY.plusDays(1), LapseCause.FEE_UNPAID, Scope.WHOLE, id("n"), null))
        .when(lapse("n", LAST_DAY.plusDays(8)))
        .thenNothingNew();
    charged
        .when(pay(null, GIVEN, 1250))
        .thenAccepted()
        .when(lapse("n", LAST_DAY.plusDays(1)))
        .thenRefused(new FeeWasPaid(id("n"), GIVEN));
    charged
        .when(
            new LapseRequest(
                LAST_DAY.plusDays(1), LapseCause.FEE_UNPAID, id("n"), new ClarificationId("q")))
        .thenRefused(new NotTheCause(LapseCause.FEE_UNPAID, "clarification"));
    request().when(lapse(null, LAST_DAY)).thenRefused(new NoFeeWasCharged());
  }

  private static Story request() {
    return given(received(Regime.FOIA, day("2026-03-02")));
  }

  private static FeesNoticeId id(String name) {
    return new FeesNoticeId(name);
  }

  private static IssueFeesNotice charge(String name, int pence) {
    return new IssueFeesNotice(
        GIVEN, name == null ? null : id(name), null, Channel.POST, pence, text("Copies"));
  }

  private static FeesNoticeIssued charged(String name, int pence) {
    return new FeesNoticeIssued(GIVEN, id(name), Scope.WHOLE, Channel.POST, pence, text("Copies"));
  }

  private static FeesNoticeIssued chargedOn(LocalDate on) {
    return new FeesNoticeIssued(on, id("n"), Scope.WHOLE, Channel.POST, 1250, null);
  }

  private static RecordFee pay(String name, LocalDate on, int pence) {
    return new RecordFee(on, name == null ? null : id(name), pence);
  }

  private static FeeReceived paid(String name, LocalDate on, int pence) {
    return new FeeReceived(on, id(name), pence);
  }

  private static LapseRequest lapse(String name, LocalDate on) {
    return new LapseRequest(on, LapseCause.FEE_UNPAID, name == null ? null : id(name), null);
  }
}
