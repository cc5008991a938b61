package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.foicasebook.events.ResponseEvent.NonDeliveryRecorded;
import uk.foicasebook.events.ResponseEvent.NoticeWordingOverridden;
import uk.foicasebook.events.ResponseEvent.ResponseDefectFound;
import uk.foicasebook.events.ResponseId;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.law.CitationKind;
import uk.foicasebook.law.Cites;

/**
 * The responses that are out, by name, what is known to be wrong with them, and what some of them
 * went out without. What did not arrive is kept and answers nothing.
 */
record Responses(
    Entries<ResponseId, Response> entries,
    Set<ResponseDefectFound> defects,
    Set<NoticeWordingOverridden> overrides) {
  static final Responses NONE = new Responses(Entries.none(), Set.of(), Set.of());

  /** A response goes out once; told again, it is not delivered for that. */
  Responses with(Response response) {
    return entries.has(response.id())
        ? this
        : new Responses(entries.with(response.id(), response), defects, overrides);
  }

  Responses with(ResponseDefectFound defect) {
    return new Responses(entries, more(defects, defect), overrides);
  }

  Responses with(NoticeWordingOverridden override) {
    return new Responses(entries, defects, more(overrides, override));
  }

  Responses with(NonDeliveryRecorded e) {
    return find(e.response())
        .filter(Response::delivered)
        .map(lost -> new Responses(entries.with(lost.id(), lost.undelivered()), defects, overrides))
        .orElse(this);
  }

  private static <T> Set<T> more(Set<T> some, T another) {
    SequencedSet<T> more = new LinkedHashSet<>(some);
    more.add(another);
    return more;
  }

  Optional<Response> find(ResponseId id) {
    return entries.find(id);
  }

  /** Those that are responses: what bounced is none. */
  @Cites(value = "Response date: a bounced message is no response", kind = CitationKind.PRACTICE)
  private Stream<Response> delivered() {
    return entries.values().stream().filter(Response::delivered);
  }

  /** The response that settled this strand, the last one where it was answered again. */
  Optional<Response> answering(StrandId strand) {
    return delivered()
        .filter(response -> response.strands().contains(strand))
        .reduce(Responses::later);
  }

  /** All strands that some response has settled. */
  Set<StrandId> strandsAnswered() {
    return delivered()
        .flatMap(response -> response.strands().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The response that completed the case, unless something that was sent before it and did not
   * arrive is still to be answered.
   */
  Optional<ResponseId> completing() {
    Set<StrandId> answered = strandsAnswered();
    boolean lost =
        entries.values().stream()
            .filter(response -> !response.delivered())
            .anyMatch(response -> !answered.containsAll(response.strands()));
    return lost
        ? Optional.empty()
        : delivered().filter(Response::completesCase).map(Response::id).findFirst();
  }

  /** The response that completed the case, or else the last one that went out. */
  Optional<Response> last() {
    return completing().flatMap(this::find).or(() -> lastBy(LocalDate.MAX));
  }

  /** The last response out by the end of a day. */
  Optional<Response> lastBy(LocalDate day) {
    return delivered().filter(response -> !response.sentOn().isAfter(day)).reduce(Responses::later);
  }

  private static Response later(Response one, Response other) {
    return other.sentOn().isBefore(one.sentOn()) ? one : other;
  }

  /** A response already known that says just this. */
  Optional<Response> sameAs(Response response) {
    return delivered().filter(response::saysTheSameAs).findFirst();
  }

  ResponseId nextName() {
    return entries.nextName("response", ResponseId::new);
  }
}
