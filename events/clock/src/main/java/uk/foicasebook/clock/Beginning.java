package uk.foicasebook.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.AggregatedRequest;
import uk.foicasebook.events.ClockEvent.SpecialTimeLimitSet;
import uk.foicasebook.events.IntakeEvent;
import uk.foicasebook.events.IntakeEvent.CaseImported;
import uk.foicasebook.events.IntakeEvent.CasesLinked;
import uk.foicasebook.events.IntakeEvent.HandledAsSubjectAccess;
import uk.foicasebook.events.IntakeEvent.OfficerAssigned;
import uk.foicasebook.events.IntakeEvent.PartsNumbered;
import uk.foicasebook.events.IntakeEvent.RegimeChanged;
import uk.foicasebook.events.IntakeEvent.RequestAcknowledged;
import uk.foicasebook.events.IntakeEvent.RequestDeclaredInvalid;
import uk.foicasebook.events.IntakeEvent.RequestMadeValid;
import uk.foicasebook.events.IntakeEvent.RequestReceived;
import uk.foicasebook.events.IntakeEvent.RequestTransferred;
import uk.foicasebook.events.IntakeEvent.RequestWithdrawn;
import uk.foicasebook.events.IntakeEvent.TeamAssigned;
import uk.foicasebook.events.Part;
import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.Scope;
import uk.foicasebook.events.SearchEvent.RequestsAggregated;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.Regime;
import uk.foicasebook.law.time.ClockFact;
import uk.foicasebook.law.time.DateRange;
import uk.foicasebook.law.time.Receipt;
import uk.foicasebook.law.time.TimeLimit;
import uk.foicasebook.law.time.WeekendReceipt;

/** The request: when there was one, under which regime, and how much time it has. */
final class Beginning {
  private final List<Pending> facts;
  private final RequestReceived request;
  private LocalDate receivedOn;
  private uk.foicasebook.events.Regime regime;
  private @Nullable LocalDate movedOn;
  private TimeLimit limit = TimeLimit.STANDARD;
  private List<PartNumber> numbers = List.of();
  private final List<LocalDate> beside = new ArrayList<>(0);
  private final List<Scope> passedOn = new ArrayList<>(0);
  private @Nullable Pending invalid;
  private boolean taken;

  Beginning(RequestReceived request, List<Pending> facts) {
    this.facts = facts;
    this.request = request;
    this.receivedOn = request.happenedOn();
    this.regime = request.regime();
  }

  void tell(IntakeEvent fact) {
    switch (fact) {
      case RequestReceived again ->
          throw new IllegalStateException("a case is received once: " + again.reference());
      case CaseImported _, RequestAcknowledged _, CasesLinked _, TeamAssigned _ -> {}
      case OfficerAssigned _ -> taken = true;
      case PartsNumbered e -> numbers = e.parts().stream().map(Part::number).toList();
      case RequestDeclaredInvalid e -> declaredInvalid(e);
      case RequestMadeValid e -> madeValid(e);
      case RegimeChanged e -> moved(e);
      case HandledAsSubjectAccess e ->
          facts.add(
              Division.about(
                  strands(e.strands()),
                  parts -> new ClockFact.HandledAsSubjectAccess(e.happenedOn(), parts)));
      case RequestTransferred e -> transferred(e);
      case RequestWithdrawn e ->
          facts.add(
              Division.about(
                  strands(e.strands()),
                  parts -> new ClockFact.RequestWithdrawn(e.happenedOn(), parts)));
    }
  }

  @Cites("FOIA 2000 s.8(1)")
  private void declaredInvalid(RequestDeclaredInvalid e) {
    facts.remove(invalid);
    invalid = Pending.of(new ClockFact.NothingOwed(e.happenedOn(), List.of()));
    facts.add(invalid);
  }

  /** A valid request exists from the day on which the last of it came. */
  @Cites({"FOIA 2000 s.8(1)", "FOIA 2000 s.10(6)"})
  private void madeValid(RequestMadeValid e) {
    receivedOn = e.happenedOn();
    facts.remove(invalid);
  }

  /** What ran while there was no request ran for nothing; what went out went out. */
  @Cites("FOIA 2000 s.8(1)")
  boolean wasThereFor(ClockFact fact) {
    return switch (fact) {
      case ClockFact.ClarificationSought _,
          ClockFact.ClarificationReceived _,
          ClockFact.FeesNoticeIssued _,
          ClockFact.FeeReceived _,
          ClockFact.RequestLapsed _,
          ClockFact.PublicInterestExtensionNotified _,
          ClockFact.ComplexityExtensionNotified _ ->
          !fact.on().isBefore(receivedOn);
      case ClockFact.ResponseIssued _,
          ClockFact.ResponseNotDelivered _,
          ClockFact.RequestWithdrawn _,
          ClockFact.NothingOwed _,
          ClockFact.Afterwards _,
          ClockFact.Ground _ ->
          true;
    };
  }

  /** The request as a whole is under the regime it was last moved to. */
  @Cites({"FOIA 2000 s.39(1)", "EIR 2004 reg 5(1)"})
  private void moved(RegimeChanged e) {
    if (e.strands().isEmpty() && (movedOn == null || !e.happenedOn().isBefore(movedOn))) {
      regime = e.regime();
      movedOn = e.happenedOn();
    }
    facts.add(
        Division.about(
            strands(e.strands()),
            parts -> new ClockFact.RegimeChanged(e.happenedOn(), regime(e.regime()), parts)));
  }

  /**
   * Whoever passed a request on still owes it to the requester, in its own time, to say that it
   * does not hold the information.
   */
  @Cites({"FOIA 2000 s.1(1)(a)", "FOIA 2000 s.10(1)"})
  private void transferred(RequestTransferred e) {
    passedOn.add(strands(e.strands()));
  }

  void limited(SpecialTimeLimitSet e) {
    limit =
        switch (e.limit()) {
          case SCHOOL ->
              new TimeLimit.NoSessions(
                  e.noSessions().stream()
                      .map(period -> new DateRange(period.from(), period.to()))
                      .toList());
          case ARCHIVE -> new TimeLimit.Archive();
          case SET_BY_COMMISSIONER -> {
            LocalDate day = e.setDay();
            yield day == null ? TimeLimit.STANDARD : new TimeLimit.SetDate(day);
          }
        };
  }

  /** Each other request once, however often it was counted. */
  void aggregated(RequestsAggregated e) {
    e.requests().stream()
        .map(AggregatedRequest::receivedOn)
        .filter(on -> !beside.contains(on))
        .forEach(beside::add);
  }

  /** The names of what another authority was given. */
  Set<String> passedOn(Division division) {
    Set<String> names =
        passedOn.stream()
            .flatMap(scope -> division.within(scope).stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (passedOn.stream().anyMatch(Scope::coversAll)) {
      names.add(Progress.WHOLE);
    }
    return names;
  }

  /** Whether an officer has it. */
  boolean isTaken() {
    return taken;
  }

  List<PartNumber> numbers() {
    return numbers;
  }

  Receipt receipt() {
    WeekendReceipt reading =
        switch (request.weekendReceipt()) {
          case STATUTE -> WeekendReceipt.STATUTE;
          case CODE -> WeekendReceipt.CODE;
        };
    return Receipt.of(regime(regime), receivedOn).by(reading).within(limit).beside(beside);
  }

  private static Scope strands(List<StrandId> strands) {
    return new Scope(List.of(), strands);
  }

  private static Regime regime(uk.foicasebook.events.Regime regime) {
    return switch (regime) {
      case FOIA -> Regime.FOIA;
      case EIR -> Regime.EIR;
      case FOISA -> Regime.FOISA;
    };
  }
}
