package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import uk.foicasebook.events.ResponseEvent.ResponseDefectFound;
import uk.foicasebook.events.ResponseId;
import uk.foicasebook.events.StrandId;

/** The responses that are out, by name, and what is known to be wrong with them. */
record Responses(Entries<ResponseId, Response> entries, Set<ResponseDefectFound> defects) {
  static final Responses NONE = new Responses(Entries.none(), Set.of());

  Responses with(Response response) {
    return new Responses(entries.with(response.id(), response), defects);
  }

  Responses with(ResponseDefectFound defect) {
    SequencedSet<ResponseDefectFound> more = new LinkedHashSet<>(defects);
    more.add(defect);
    return new Responses(entries, more);
  }

  Optional<Response> find(ResponseId id) {
    return entries.find(id);
  }

  /** The response that settled this strand. */
  Optional<ResponseId> answering(StrandId strand) {
    return entries.values().stream()
        .filter(response -> response.strands().contains(strand))
        .map(Response::id)
        .findFirst();
  }

  /** All strands that some response has settled. */
  Set<StrandId> strandsAnswered() {
    return entries.values().stream()
        .flatMap(response -> response.strands().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The response that completed the case. */
  Optional<ResponseId> completing() {
    return entries.values().stream().filter(Response::completesCase).map(Response::id).findFirst();
  }

  /** The response that completed the case, or else the last one that went out. */
  Optional<Response> last() {
    return completing().flatMap(this::find).or(() -> lastBy(LocalDate.MAX));
  }

  /** The last response out by the end of a day. */
  Optional<Response> lastBy(LocalDate day) {
    return entries.values().stream()
        .filter(response -> !response.sentOn().isAfter(day))
        .reduce((earlier, later) -> later.sentOn().isBefore(earlier.sentOn()) ? earlier : later);
  }

  /** A response already known that says just this. */
  Optional<Response> sameAs(Response response) {
    return entries.values().stream().filter(response::saysTheSameAs).findFirst();
  }

  ResponseId nextName() {
    return entries.nextName("response", ResponseId::new);
  }
}
