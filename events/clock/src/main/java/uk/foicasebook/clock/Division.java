package uk.foicasebook.clock;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.Scope;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.law.time.ClockFact;

/** How a request divides for the law, which wants a name for everything that has a clock. */
final class Division {
  private final List<PartNumber> numbers;
  private final Map<StrandId, StrandSaid> strands;
  private final Set<PartNumber> named;

  /** Found once: a reading asks for them many times. */
  private final List<String> names;

  /**
   * A division.
   *
   * @param numbers the numbered parts, in the request's order
   * @param strands the strands there are
   * @param named the parts that some fact names for themselves
   */
  Division(List<PartNumber> numbers, Map<StrandId, StrandSaid> strands, Set<PartNumber> named) {
    this.numbers = numbers;
    this.strands = strands;
    this.named = named;
    this.names = Stream.concat(strands.keySet().stream().map(StrandId::value), bare()).toList();
  }

  /** The numbered parts, in the request's order. */
  List<PartNumber> numbers() {
    return numbers;
  }

  /** The strands there are. */
  Set<StrandId> strands() {
    return strands.keySet();
  }

  /** Everything that has a clock: the strands, and the parts that no strand answers for. */
  List<String> names() {
    return names;
  }

  /** The names a scope stands for. None for the whole request. */
  List<String> of(Scope scope) {
    return whole(within(scope));
  }

  /** A fact about what the names stand for. None of them means all. */
  static Pending about(Scope scope, Function<List<String>, ClockFact> fact) {
    return division -> java.util.Optional.of(fact.apply(division.of(scope)));
  }

  /** The names a scope stands for, each of them. */
  Set<String> within(Scope scope) {
    if (scope.coversAll()) {
      return new LinkedHashSet<>(names());
    }
    return Stream.concat(
            scope.strands().stream().map(StrandId::value),
            scope.parts().stream().flatMap(part -> standingFor(part).stream()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** What these strands settle: themselves, and parts where one of them is about every part. */
  Set<String> settledBy(Collection<StrandId> answered) {
    Set<String> settled = new LinkedHashSet<>();
    answered.forEach(strand -> settled.add(strand.value()));
    if (answered.stream().anyMatch(this::isAboutEverything)) {
      bare().forEach(settled::add);
    }
    return settled;
  }

  /** All the names there are are the whole request, which the law says by naming none. */
  List<String> whole(Set<String> some) {
    return some.containsAll(names()) ? List.of() : List.copyOf(some);
  }

  /** The names a numbered part stands for: its strands, or else its own. */
  List<String> standingFor(PartNumber part) {
    return hasStrand(part)
        ? strands.entrySet().stream()
            .filter(strand -> strand.getValue().parts().contains(part))
            .map(strand -> strand.getKey().value())
            .toList()
        : List.of(name(part));
  }

  /** The parts with a clock of their own. */
  private Stream<String> bare() {
    boolean answeredFor = strands.keySet().stream().anyMatch(this::isAboutEverything);
    return Stream.concat(numbers.stream(), named.stream())
        .distinct()
        .filter(part -> !hasStrand(part))
        .filter(part -> !answeredFor || named.contains(part))
        .map(this::name);
  }

  private boolean hasStrand(PartNumber part) {
    return strands.values().stream().anyMatch(strand -> strand.parts().contains(part));
  }

  /** To neither confirm nor deny what else there may be answers no part. */
  private boolean isAboutEverything(StrandId strand) {
    StrandSaid said = strands.get(strand);
    return said != null && said.parts().isEmpty() && !said.isDenied();
  }

  /** A part's number, unless a strand goes by that name. */
  private String name(PartNumber part) {
    return strands.containsKey(new StrandId(part.value())) ? "part " + part : part.value();
  }
}
