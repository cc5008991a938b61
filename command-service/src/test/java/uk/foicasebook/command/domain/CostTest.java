package uk.foicasebook.command.domain;

import static uk.foicasebook.command.domain.Samples.FIGURES;
import static uk.foicasebook.command.domain.Samples.LATE_ENTRY;
import static uk.foicasebook.command.domain.Samples.RECEIVED;
import static uk.foicasebook.command.domain.Samples.WORKED_ON;
import static uk.foicasebook.command.domain.Samples.day;
import static uk.foicasebook.command.domain.Samples.numbered;
import static uk.foicasebook.command.domain.Samples.part;
import static uk.foicasebook.command.domain.Samples.partNumbers;
import static uk.foicasebook.command.domain.Samples.received;
import static uk.foicasebook.command.domain.Samples.text;
import static uk.foicasebook.command.domain.Story.given;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.foicasebook.command.domain.CaseRefusal.NothingNamed;
import uk.foicasebook.command.domain.CaseRefusal.UnknownOtherCase;
import uk.foicasebook.command.domain.PartRefusal.UnknownPart;
import uk.foicasebook.command.domain.SearchCommand.AggregateRequests;
import uk.foicasebook.command.domain.SearchCommand.EstimateCost;
import uk.foicasebook.command.domain.SearchRefusal.MinutesOutOfRange;
import uk.foicasebook.command.domain.SearchRefusal.NoAggregation;
import uk.foicasebook.command.domain.SearchRefusal.OtherNotEstimated;
import uk.foicasebook.command.domain.SearchRefusal.OutsideTheWindow;
import uk.foicasebook.command.domain.StrandRefusal.UnknownStrand;
import uk.foicasebook.events.AggregatedRequest;
import uk.foicasebook.events.AggregationGround;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.CostActivity;
import uk.foicasebook.events.CostItem;
import uk.foicasebook.events.EstimateId;
import uk.foicasebook.events.Regime;
import uk.foicasebook.events.Scope;
import uk.foicasebook.events.SearchEvent.CostEstimated;
import uk.foicasebook.events.SearchEvent.RequestsAggregated;
import uk.foicasebook.law.AuthorityKind;
import uk.foicasebook.law.Cites;

class CostTest {
  static final CaseId OTHER = CaseId.of("0192f0c0-0000-7000-8000-000000000041");
  static final CaseId THIRD = CaseId.of("0192f0c0-0000-7000-8000-000000000042");

  @Test
  @Cites("FOIA 2000 s.12(1)")
  void an_estimate_is_kept_with_the_limit_it_is_measured_by() {
    given(received(), numbered("1"))
        .when(estimate(null, new Scope(partNumbers("1"), List.of()), locating(1080)))
        .thenFacts(
            new CostEstimated(
                WORKED_ON,
                new EstimateId("estimate-1"),
                new Scope(partNumbers("1"), List.of()),
                List.of(locating(1080)),
                450,
                null))
        .when(estimate(null, new Scope(partNumbers("1"), List.of()), locating(1080)))
        .thenNothingNew();
  }

  @Test
  @Cites("SI 2004/3244 reg 3")
  void the_limit_is_that_of_the_authority_and_the_regime() {
    given(received())
        .on(LATE_ENTRY.at(AuthorityProfile.of(AuthorityKind.GOVERNMENT_DEPARTMENT)))
        .when(estimate("e", null, locating(1080)))
        .thenFacts(estimated("e", 600, locating(1080)));
    given(received(Regime.EIR, RECEIVED))
        .when(estimate("e", null, locating(1080)))
        .thenFacts(estimated("e", null, locating(1080)));
  }

  @Test
  void an_estimate_under_a_known_name_takes_its_place() {
    given(received(), estimated("e", 450, locating(1080)))
        .when(estimate("e", null, locating(60)))
        .thenFacts(estimated("e", 450, locating(60)));
  }

  @Test
  @Refuses({NothingNamed.class, MinutesOutOfRange.class})
  void an_estimate_is_of_some_work() {
    given(received()).when(estimate(null, null)).thenRefused(new NothingNamed("items"));
    given(received())
        .when(estimate(null, null, locating(1), locating(0)))
        .thenRefused(new MinutesOutOfRange(0, 600_000));
    given(received())
        .when(estimate(null, null, locating(600_001)))
        .thenRefused(new MinutesOutOfRange(600_001, 600_000));
    given(received()).when(estimate(null, null, locating(600_000))).thenAccepted();
  }

  @Test
  @Refuses({UnknownPart.class, UnknownStrand.class})
  void an_estimate_is_about_what_there_is() {
    given(received(), numbered("1"))
        .when(estimate(null, new Scope(partNumbers("2"), List.of()), locating(60)))
        .thenRefused(new UnknownPart(part("2")));
    given(received())
        .when(estimate(null, new Scope(List.of(), List.of(FIGURES)), locating(60)))
        .thenRefused(new UnknownStrand(FIGURES));
  }

  @Test
  @Cites("FOIA 2000 s.12(4)")
  void other_requests_are_counted_by_the_dates_and_estimates_of_their_own_cases() {
    given(received())
        .on(LATE_ENTRY.beside(Map.of(OTHER, other("2019-01-28", 480))))
        .when(aggregate(new CountedRequest(OTHER, null)))
        .thenFacts(aggregated(new AggregatedRequest(OTHER, day("2019-01-28"), 480)))
        .on(LATE_ENTRY.beside(Map.of(OTHER, other("2019-01-28", 480))))
        .when(aggregate(new CountedRequest(OTHER, null)))
        .thenNothingNew();
    given(received())
        .on(LATE_ENTRY.beside(Map.of(OTHER, other("2019-01-28", 480))))
        .when(aggregate(new CountedRequest(OTHER, 300)))
        .thenFacts(aggregated(new AggregatedRequest(OTHER, day("2019-01-28"), 300)));
  }

  @Test
  @Refuses({UnknownOtherCase.class, OtherNotEstimated.class})
  void what_is_counted_is_a_case_of_the_authority_with_a_cost() {
    given(received()).when(aggregate()).thenRefused(new NothingNamed("requests"));
    given(received())
        .on(LATE_ENTRY.beside(Map.of(OTHER, other("2019-01-28", 480))))
        .when(aggregate(new CountedRequest(OTHER, 1), new CountedRequest(THIRD, 1)))
        .thenRefused(new UnknownOtherCase(THIRD));
    given(received())
        .on(LATE_ENTRY.beside(Map.of(OTHER, other("2019-01-28", 0))))
        .when(aggregate(new CountedRequest(OTHER, null)))
        .thenRefused(new OtherNotEstimated(OTHER));
    given(received())
        .on(LATE_ENTRY.beside(Map.of(OTHER, other("2019-01-28", 0))))
        .when(aggregate(new CountedRequest(OTHER, 0)))
        .thenRefused(new MinutesOutOfRange(0, 600_000));
  }

  /** 15 January 2019 is day 1 of sixty, and 9 April is the last. */
  @Test
  @Cites("SI 2004/3244 reg 5(2)")
  @Refuses(OutsideTheWindow.class)
  void requests_are_counted_together_within_sixty_working_days() {
    given(received())
        .on(LATE_ENTRY.beside(Map.of(OTHER, other("2019-04-09", 480))))
        .when(aggregate(new CountedRequest(OTHER, null)))
        .thenAccepted();
    given(received())
        .on(LATE_ENTRY.beside(Map.of(OTHER, other("2019-04-10", 480))))
        .when(aggregate(new CountedRequest(OTHER, null)))
        .thenRefused(new OutsideTheWindow(List.of(day("2019-01-15"), day("2019-04-10"))));
    given(received(), aggregated(new AggregatedRequest(OTHER, day("2019-04-09"), 480)))
        .on(LATE_ENTRY.beside(Map.of(THIRD, other("2019-01-14", 480))))
        .when(aggregate(new CountedRequest(THIRD, null)))
        .thenRefused(
            new OutsideTheWindow(List.of(day("2019-01-14"), day("2019-01-15"), day("2019-04-09"))));
    given(received())
        .on(LATE_ENTRY.beside(Map.of(OTHER, other("1950-01-02", 480))))
        .when(aggregate(new CountedRequest(OTHER, null)))
        .thenRefused(new OutsideTheWindow(List.of(day("1950-01-02"), day("2019-01-15"))));
  }

  @Test
  @Refuses(NoAggregation.class)
  void only_requests_under_the_act_of_2000_are_counted_together() {
    given(received(Regime.EIR, RECEIVED))
        .on(LATE_ENTRY.beside(Map.of(OTHER, other("2019-01-28", 480))))
        .when(aggregate(new CountedRequest(OTHER, null)))
        .thenRefused(new NoAggregation(Regime.EIR));
  }

  static CostItem locating(int minutes) {
    return new CostItem(CostActivity.LOCATING, minutes, text("A trial"));
  }

  static CostEstimated estimated(String name, Integer limit, CostItem... items) {
    return new CostEstimated(
        WORKED_ON, new EstimateId(name), Scope.WHOLE, List.of(items), limit, null);
  }

  static OtherCase other(String receivedOn, int minutes) {
    return new OtherCase(day(receivedOn), minutes, null, null);
  }

  static RequestsAggregated aggregated(AggregatedRequest... requests) {
    return new RequestsAggregated(
        WORKED_ON, List.of(requests), AggregationGround.SAME_PERSON, text("Alike"));
  }

  private static AggregateRequests aggregate(CountedRequest... requests) {
    return new AggregateRequests(
        WORKED_ON, List.of(requests), AggregationGround.SAME_PERSON, text("Alike"));
  }

  private static EstimateCost estimate(String name, Scope scope, CostItem... items) {
    return new EstimateCost(
        WORKED_ON, name == null ? null : new EstimateId(name), scope, List.of(items), null);
  }
}
