package uk.foicasebook.clock;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.ResponseEvent.NonDeliveryRecorded;
import uk.foicasebook.events.ResponseId;
import uk.foicasebook.events.ReviewEvent.LateComplaintDecided;
import uk.foicasebook.events.ReviewEvent.ReviewRequested;
import uk.foicasebook.events.ReviewId;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.law.time.ClockFact;
import uk.foicasebook.law.time.Refusal;

/** The responses that went out, and the reviews that were asked for of them. */
final class Answers {
  private final List<Pending> facts;
  private final Map<ResponseId, Set<String>> arrived = new LinkedHashMap<>();
  private final Map<ResponseId, Set<String>> afresh = new HashMap<>();
  private final Map<ReviewId, @Nullable ResponseId> reviews = new HashMap<>();
  private final Map<ReviewId, Pending> declined = new HashMap<>();
  private final Set<StrandId> decidedAgain = new HashSet<>();

  Answers(List<Pending> facts) {
    this.facts = facts;
  }

  /**
   * A response.
   *
   * @param refuses what it refuses of each strand, as things stood then
   * @param ordered whether a notice orders it, or a review decided that it was to come
   * @param lost whether it turned out not to have arrived
   */
  record Sent(
      ResponseId id,
      LocalDate on,
      Map<StrandId, Refusal> refuses,
      boolean completesCase,
      boolean ordered,
      boolean lost) {}

  void sent(Sent response) {
    facts.add(division -> answer(response, division));
  }

  private Optional<ClockFact> answer(Sent response, Division division) {
    Set<String> settled = division.settledBy(response.refuses().keySet());
    Set<String> owed = owed(division);
    if (response.completesCase()) {
      settled.addAll(owed);
    }
    boolean nothingNamed = settled.isEmpty() && !division.names().isEmpty();
    if (nothingNamed || settled.isEmpty() && !response.completesCase()) {
      return Optional.empty();
    }
    if (response.ordered() && settled.stream().noneMatch(owed::contains)) {
      if (response.lost()) {
        return Optional.empty();
      }
      afresh.put(response.id(), settled);
      return Optional.of(new ClockFact.FreshResponseIssued(response.on(), division.whole(settled)));
    }
    arrived.put(response.id(), settled);
    Refusal overall = overall(response.refuses().values().stream().distinct().toList());
    return Optional.of(
        new ClockFact.ResponseIssued(
            response.on(), overall, division.whole(settled), each(response, settled)));
  }

  /** Everything that no response has reached the requester about. */
  private Set<String> owed(Division division) {
    Set<String> owed = new LinkedHashSet<>(division.names());
    arrived.values().forEach(owed::removeAll);
    return owed;
  }

  /** Parts without a strand are refused nothing where the strands are treated in several ways. */
  private static Map<String, Refusal> each(Sent response, Set<String> settled) {
    if (response.refuses().values().stream().distinct().count() < 2) {
      return Map.of();
    }
    Map<String, Refusal> each = new HashMap<>();
    settled.forEach(name -> each.put(name, Refusal.NONE));
    response.refuses().forEach((strand, refusal) -> each.put(strand.value(), refusal));
    return each;
  }

  private static Refusal overall(List<Refusal> kinds) {
    for (Refusal refusal : List.of(Refusal.EXEMPTION, Refusal.COST, Refusal.VEXATIOUS)) {
      if (kinds.contains(refusal)) {
        return refusal;
      }
    }
    return Refusal.NONE;
  }

  /** What did not arrive is no answer; that an ordered one did not leaves the first as it was. */
  void bounced(NonDeliveryRecorded e) {
    facts.add(
        division ->
            Optional.ofNullable(arrived.remove(e.response()))
                .map(
                    names ->
                        new ClockFact.ResponseNotDelivered(e.happenedOn(), division.whole(names))));
  }

  /** What a review decided again may be answered afresh: that is no late answer. */
  void decidedAgain(List<StrandId> strands) {
    decidedAgain.addAll(strands);
  }

  boolean owedAfterReview(List<StrandId> strands) {
    return strands.stream().anyMatch(decidedAgain::contains);
  }

  void complained(ReviewRequested e) {
    reviews.put(e.review(), e.response());
    about(
        e.review(),
        parts -> new ClockFact.ReviewRequested(e.happenedOn(), parts, e.review().value()));
  }

  /** A complaint that is declined as late is owed no review, unless it is taken up after all. */
  void decided(LateComplaintDecided e) {
    Pending before = declined.remove(e.review());
    if (before != null) {
      facts.remove(before);
    }
    if (!e.accepted()) {
      String name = e.review().value();
      declined.put(
          e.review(),
          about(e.review(), parts -> new ClockFact.ReviewEnded(e.happenedOn(), parts, name)));
    }
  }

  /** A fact about a review is about what its response settled. */
  Pending about(ReviewId review, Function<List<String>, ClockFact> fact) {
    ResponseId response = reviews.get(review);
    Pending pending =
        division -> {
          Set<String> names =
              response == null ? null : arrived.getOrDefault(response, afresh.get(response));
          return Optional.of(fact.apply(names == null ? List.of() : division.whole(names)));
        };
    facts.add(pending);
    return pending;
  }
}
