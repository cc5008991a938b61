package uk.foicasebook.command.domain;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.command.domain.CaseRefusal.NothingNamed;
import uk.foicasebook.command.domain.CaseRefusal.UnknownOtherCase;
import uk.foicasebook.command.domain.Costs.Counted;
import uk.foicasebook.command.domain.SearchCommand.AggregateRequests;
import uk.foicasebook.command.domain.SearchCommand.EstimateCost;
import uk.foicasebook.command.domain.SearchRefusal.MinutesOutOfRange;
import uk.foicasebook.command.domain.SearchRefusal.NoAggregation;
import uk.foicasebook.command.domain.SearchRefusal.OtherNotEstimated;
import uk.foicasebook.command.domain.SearchRefusal.OutsideTheWindow;
import uk.foicasebook.events.AggregatedRequest;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.CostItem;
import uk.foicasebook.events.EstimateId;
import uk.foicasebook.events.Regime;
import uk.foicasebook.events.Scope;
import uk.foicasebook.events.SearchEvent.CostEstimated;
import uk.foicasebook.events.SearchEvent.RequestsAggregated;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.calendar.CalendarExhausted;
import uk.foicasebook.law.cost.AppropriateLimit;
import uk.foicasebook.law.time.AggregationWindow;

/** What compliance would cost, alone and together with other requests. */
final class CostDecisions {
  /** Ten thousand hours, more than anybody would estimate in earnest. */
  private static final int MOST_MINUTES = 600_000;

  /** An estimate is good for any regime; the limit it is measured by is the regime's own. */
  @Cites({"FOIA 2000 s.12(1)", "SI 2004/3244 reg 4(3)"})
  Decision estimate(EstimateCost c, CaseFile file, Occasion occasion) {
    @Nullable Integer limit =
        limit(file.request().regime(), occasion).map(AppropriateLimit::pounds).orElse(null);
    EstimateId name =
        Optional.ofNullable(c.estimate())
            .orElseGet(
                () ->
                    file.findings()
                        .costs()
                        .estimates()
                        .nameFor(id -> estimated(c, id, limit), "estimate", EstimateId::new));
    return Rule.obey(
        List.of(
            (_, _, _) -> Rule.unless(!c.items().isEmpty(), () -> new NothingNamed("items")),
            (_, f, _) -> ScopeRules.known(c.scope(), f),
            (_, _, _) -> inRange(c.items().stream().map(CostItem::minutes))),
        c,
        file,
        occasion,
        () -> List.of(estimated(c, name, limit)));
  }

  /** The limit of this authority under a regime; the EIR have none. */
  @Cites("SI 2004/3244 reg 3")
  static Optional<AppropriateLimit> limit(Regime regime, Occasion occasion) {
    return AppropriateLimit.under(
        uk.foicasebook.law.Regime.valueOf(regime.name()), occasion.kind());
  }

  private static CostEstimated estimated(EstimateCost c, EstimateId name, @Nullable Integer limit) {
    return new CostEstimated(
        c.happenedOn(),
        name,
        requireNonNullElse(c.scope(), Scope.WHOLE),
        c.items(),
        limit,
        c.sampling());
  }

  private static List<Refusal> inRange(Stream<Integer> minutes) {
    return Rule.given(
        minutes
            .filter(each -> each < 1 || each > MOST_MINUTES)
            .findFirst()
            .map(each -> new MinutesOutOfRange(each, MOST_MINUTES)));
  }

  /** That the requests are alike, and who made them, the reasons on record answer for. */
  @Cites({"FOIA 2000 s.12(4)", "SI 2004/3244 reg 5"})
  Decision aggregate(AggregateRequests c, CaseFile file, Occasion occasion) {
    return Rule.obey(
        List.of(
            (_, _, _) -> Rule.unless(!c.requests().isEmpty(), () -> new NothingNamed("requests")),
            (_, f, _) -> maybeAggregated(f),
            (_, _, o) -> known(c.requests().stream().map(CountedRequest::caseId), o),
            (_, _, _) -> inRange(c.requests().stream().flatMap(CostDecisions::given)),
            (_, _, o) -> estimatedElsewhere(c, o),
            (_, f, o) -> inOneWindow(c, f, o)),
        c,
        file,
        occasion,
        () -> List.of(aggregated(c, occasion)));
  }

  private static Stream<Integer> given(CountedRequest request) {
    return Stream.ofNullable(request.minutes());
  }

  private static RequestsAggregated aggregated(AggregateRequests c, Occasion occasion) {
    return new RequestsAggregated(
        c.happenedOn(),
        c.requests().stream().map(request -> counted(request, occasion)).distinct().toList(),
        c.ground(),
        c.why());
  }

  private static AggregatedRequest counted(CountedRequest request, Occasion occasion) {
    OtherCase other = occasion.other(request.caseId());
    return new AggregatedRequest(
        request.caseId(),
        other.receivedOn(),
        requireNonNullElse(request.minutes(), other.minutes()));
  }

  /** Regulations let requests be counted together under the Act of 2000 alone. */
  @Cites("FOIA 2000 s.12(4)")
  private static List<Refusal> maybeAggregated(CaseFile file) {
    Regime regime = file.request().regime();
    return Rule.unless(regime == Regime.FOIA, () -> new NoAggregation(regime));
  }

  /** The other cases are cases of this authority, and not this one. */
  static List<Refusal> known(Stream<CaseId> others, Occasion occasion) {
    return Rule.given(
        others
            .filter(other -> !occasion.others().containsKey(other))
            .findFirst()
            .map(UnknownOtherCase::new));
  }

  private static List<Refusal> estimatedElsewhere(AggregateRequests c, Occasion occasion) {
    return Rule.given(
        c.requests().stream()
            .filter(request -> counted(request, occasion).minutes() == 0)
            .findFirst()
            .map(request -> new OtherNotEstimated(request.caseId())));
  }

  /** One window holds them all: this request, what is counted already and what is added. */
  @Cites("SI 2004/3244 reg 5(2)")
  private static List<Refusal> inOneWindow(AggregateRequests c, CaseFile file, Occasion occasion) {
    List<LocalDate> receipts =
        Stream.of(
                Stream.of(file.request().receivedOn()),
                file.findings().costs().counted().values().stream()
                    .map(Counted::request)
                    .map(AggregatedRequest::receivedOn),
                c.requests().stream().map(r -> occasion.other(r.caseId()).receivedOn()))
            .flatMap(dates -> dates)
            .distinct()
            .sorted()
            .toList();
    return Rule.unless(fit(receipts, occasion), () -> new OutsideTheWindow(receipts));
  }

  /** What the calendar does not reach is in no window that can be counted. */
  private static boolean fit(List<LocalDate> receipts, Occasion occasion) {
    try {
      return AggregationWindow.holds(
          receipts, occasion.edition().workingDays(uk.foicasebook.law.Regime.FOIA));
    } catch (CalendarExhausted beyond) {
      return false;
    }
  }
}
