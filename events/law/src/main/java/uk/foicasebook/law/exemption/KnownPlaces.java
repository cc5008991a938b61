package uk.foicasebook.law.exemption;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every place in one enactment that a catalogue names, and every place such a place is in. */
final class KnownPlaces {
  private final Set<Pinpoint> places = new LinkedHashSet<>();

  KnownPlaces(List<CatalogueRow> rows) {
    this(rows.stream().flatMap(KnownPlaces::named));
  }

  KnownPlaces(Stream<Pinpoint> named) {
    named.flatMap(KnownPlaces::withParents).forEach(places::add);
  }

  private static Stream<Pinpoint> named(CatalogueRow row) {
    Citation citation = row.exemption().provision();
    return Stream.of(Stream.of(citation.base()), citation.companion().stream(), row.also().stream())
        .flatMap(each -> each);
  }

  private static Stream<Pinpoint> withParents(Pinpoint place) {
    return IntStream.rangeClosed(0, place.path().size()).mapToObj(place::upTo);
  }

  boolean contains(Pinpoint place) {
    return places.contains(place);
  }

  boolean hasSection(String section) {
    return places.contains(new Pinpoint(section, List.of()));
  }

  /**
   * Where a step leads that was written after a place: down first, then beside it, then beside what
   * it is in. So {@code (b)} after 31(1)(a) is 31(1)(b), and after 30(2)(a)(i) it is 30(2)(b).
   */
  Optional<Pinpoint> follow(Pinpoint from, String step) {
    return IntStream.rangeClosed(0, from.path().size())
        .map(up -> from.path().size() - up)
        .mapToObj(depth -> from.upTo(depth).child(step))
        .filter(places::contains)
        .findFirst();
  }

  /** The places after one and up to another at the same level; empty if there is no such run. */
  List<Pinpoint> run(Pinpoint from, String lastStep) {
    if (from.path().isEmpty()) {
      return List.of();
    }
    Pinpoint parent = from.upTo(from.path().size() - 1);
    List<Pinpoint> level =
        places.stream()
            .filter(place -> place.isUnder(parent) && place.path().size() == from.path().size())
            .toList();
    int first = level.indexOf(from);
    int last = level.indexOf(parent.child(lastStep));
    return first < 0 || last <= first ? List.of() : level.subList(first + 1, last + 1);
  }
}
