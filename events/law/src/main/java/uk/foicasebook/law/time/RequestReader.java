package uk.foicasebook.law.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.law.CitationKind;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.Provision;
import uk.foicasebook.law.Regime;
import uk.foicasebook.law.calendar.CalendarEdition;
import uk.foicasebook.law.calendar.WorkingDays;
import uk.foicasebook.law.time.ClockFact.Afterwards;
import uk.foicasebook.law.time.ClockFact.Ground;
import uk.foicasebook.law.time.ClockFact.ResponseIssued;
import uk.foicasebook.law.time.ClockFact.ResponseNotDelivered;
import uk.foicasebook.law.time.ClockFact.Running;

/** Reads the facts of one request in order, once. */
final class RequestReader {
  private final Receipt receipt;
  private final List<ClockFact> facts;
  private final Practice practice;
  private final Footing footing;
  private final WorkingDays days;
  private final List<Clock> clocks = new ArrayList<>(1);
  private final Complaints complaints;
  private final Regulator regulator;
  private final List<FactReading> readings;

  RequestReader(
      Receipt receipt,
      List<? extends ClockFact> facts,
      CalendarEdition edition,
      Practice practice) {
    this.receipt = receipt;
    this.facts = Chronology.of(facts);
    this.readings = new ArrayList<>(this.facts.size());
    this.practice = practice;
    List<Ground> ground = new ArrayList<>(0);
    for (ClockFact fact : this.facts) {
      if (fact instanceof Ground of) {
        ground.add(of);
      }
    }
    this.footing = Footing.of(receipt, ground, edition);
    this.days = footing.days(receipt.regime());
    this.complaints = new Complaints(practice);
    this.regulator = new Regulator(days);
    startClocks();
  }

  /** One clock for each named part, and one for whatever nobody named. */
  @Cites(value = "ICO guidance on clarifying a request", kind = CitationKind.GUIDANCE)
  private void startClocks() {
    Set<String> named = named();
    if (receipt.parts().isEmpty()) {
      clocks.add(new Clock(receipt, footing, List.of()));
    }
    for (String part : named) {
      clocks.add(new Clock(receipt, footing, List.of(part)));
    }
  }

  private Set<String> named() {
    Set<String> named = receipt.parts().isEmpty() ? Set.of() : new LinkedHashSet<>(receipt.parts());
    for (ClockFact fact : facts) {
      List<String> parts = fact.parts();
      if (!parts.isEmpty()) {
        named = named.isEmpty() ? new LinkedHashSet<>() : named;
        named.addAll(parts);
      }
    }
    return named;
  }

  Reading read() {
    for (ClockFact fact : facts) {
      List<Clock> touched = touched(fact);
      readings.add(
          switch (fact) {
            case Running running -> run(running, touched);
            case Afterwards afterwards -> follow(afterwards, touched);
            case Ground ground -> placed(ground, touched, null);
          });
    }
    List<Deadline> deadlines = new ArrayList<>(16);
    List<Breach> breaches = new ArrayList<>(2);
    List<Remark> remarks = new ArrayList<>(2);
    for (Clock clock : clocks) {
      ClockDeadlines.add(clock, practice, deadlines);
      complaints.silent(clock);
      breaches.addAll(BreachRules.of(clock));
      remarks.addAll(clock.remarks);
    }
    complaints.add(deadlines, breaches, remarks);
    deadlines.addAll(regulator.deadlines());
    remarks.addAll(regulator.remarks());
    wholeCase(deadlines);
    Union union = new Union(clocks);
    List<Deadline> merged = union.deadlines(deadlines);
    merged.sort(Chronology::byKindAndDay);
    return new Reading(
        receipt.regime(),
        footing.receivedOn(),
        footing.edition().name(),
        merged,
        readings,
        union.breaches(breaches),
        aggregated(),
        union.remarks(remarks));
  }

  private List<Clock> touched(ClockFact fact) {
    if (clocks.size() == 1) {
      return clocks;
    }
    return clocks.stream().filter(clock -> clock.touchedBy(fact)).toList();
  }

  private FactReading run(Running fact, List<Clock> touched) {
    FactReading worst = null;
    for (Clock clock : touched) {
      Timeliness timely = clock.take(fact);
      FactReading reading = new FactReading(fact, clock.number(fact.on()), timely);
      worst = worst == null || later(timely, worst.timeliness()) ? reading : worst;
    }
    if (fact instanceof ResponseIssued response) {
      complaints.responded(response, touched);
    } else if (fact instanceof ResponseNotDelivered bounced) {
      complaints.notDelivered(bounced);
    }
    return worst == null ? placed(fact, clocks, null) : worst;
  }

  private FactReading follow(Afterwards fact, List<Clock> touched) {
    return switch (fact) {
      case ClockFact.ReviewRequested complaint -> complaints.complain(complaint, touched);
      case ClockFact.ReviewExtended extended ->
          orPlaced(complaints.extend(extended), fact, touched);
      case ClockFact.ReviewOutcomeIssued outcome ->
          orPlaced(complaints.decide(outcome), fact, touched);
      case ClockFact.ReviewEnded ended -> {
        complaints.end(ended);
        yield placed(fact, touched, null);
      }
      case ClockFact.IcoLetterReceived letter -> {
        regulator.letter(letter);
        yield placed(fact, touched, null);
      }
      case ClockFact.InformationNoticeReceived notice -> {
        regulator.demand(notice);
        yield placed(fact, touched, null);
      }
      case ClockFact.IcoReplySent(LocalDate on, LocalDate by) ->
          placed(fact, touched, regulator.meet(DeadlineKind.ICO_REPLY, on, by));
      case ClockFact.DecisionNoticeReceived notice -> {
        regulator.notice(notice);
        yield placed(fact, touched, null);
      }
      case ClockFact.DecisionNoticeComplied(LocalDate on, LocalDate by) ->
          placed(fact, touched, regulator.meet(DeadlineKind.DECISION_NOTICE_STEPS, on, by));
      case ClockFact.FreshResponseIssued fresh -> {
        complaints.responded(fresh, touched);
        yield placed(fact, touched, regulator.timeliness(fresh));
      }
      case ClockFact.AppealLodged(LocalDate on) -> placed(fact, touched, regulator.appeal(on));
      case ClockFact.AppealDecided decided -> {
        regulator.decided(decided);
        yield placed(fact, touched, null);
      }
    };
  }

  private static FactReading orPlaced(
      @Nullable FactReading reading, ClockFact fact, List<Clock> touched) {
    return reading == null ? placed(fact, touched, null) : reading;
  }

  private static FactReading placed(
      ClockFact fact, List<Clock> touched, @Nullable Timeliness timely) {
    return new FactReading(fact, touched.getFirst().number(fact.on()), timely);
  }

  private static boolean later(@Nullable Timeliness one, @Nullable Timeliness other) {
    return one != null && (other == null || one.calendarDaysLate() > other.calendarDaysLate());
  }

  private void wholeCase(List<Deadline> deadlines) {
    LocalDate receivedOn = footing.receivedOn();
    if (receipt.regime() == Regime.FOIA) {
      add(
          deadlines,
          DeadlineKind.AGGREGATION_WINDOW,
          AggregationWindow.lastDay(receivedOn, days),
          TimeProvisions.AGGREGATION,
          Course.OPEN);
    }
    Course targets = answeredOrEnded();
    for (InternalTarget target : practice.internalTargets()) {
      add(
          deadlines,
          DeadlineKind.INTERNAL,
          days.plus(receivedOn, target.workingDays()),
          Provision.practice("Internal target: " + target.step()),
          targets);
    }
    receipt.replies().stream()
        .filter(reply -> days.covers(reply.replyBy()) && days.covers(reply.askedOn()))
        .map(reply -> awaited(reply, targets))
        .forEach(deadlines::add);
    Retention.after(facts, deadlines, days, practice).ifPresent(deadlines::add);
  }

  private Deadline awaited(AwaitedReply reply, Course otherwise) {
    LocalDate repliedOn = reply.repliedOn();
    return new Deadline(
        DeadlineKind.INTERNAL,
        reply.replyBy(),
        Provision.practice("Reply to " + reply.to()),
        List.of(),
        new CalendarDayLedger(
            days, reply.askedOn(), "day it was asked for", reply.replyBy(), false),
        repliedOn == null ? otherwise : Course.met(repliedOn));
  }

  private void add(
      List<Deadline> deadlines,
      DeadlineKind kind,
      LocalDate due,
      Provision provision,
      Course course) {
    Ledger ledger = new WorkingDayLedger(days, footing.receivedOn(), "day of receipt", due);
    deadlines.add(new Deadline(kind, due, provision, List.of(), ledger, course));
  }

  /** Targets on the way to an answer end with the last answer. */
  private Course answeredOrEnded() {
    LocalDate last = null;
    for (Clock clock : clocks) {
      LocalDate on = clock.response == null ? clock.endedOn : clock.response.on();
      if (on == null) {
        return Course.OPEN;
      }
      last = last == null || on.isAfter(last) ? on : last;
    }
    return last == null ? Course.OPEN : Course.ended(last);
  }

  private List<AggregatedReceipt> aggregated() {
    if (receipt.aggregatedReceipts().isEmpty()) {
      return List.of();
    }
    LocalDate mine = footing.receivedOn();
    return receipt.aggregatedReceipts().stream()
        .map(
            other ->
                new AggregatedReceipt(
                    other,
                    days.after(mine, other),
                    AggregationWindow.holds(List.of(mine, other), days)))
        .toList();
  }
}
