package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.foicasebook.events.IntakeEvent;
import uk.foicasebook.events.IntakeEvent.CaseImported;
import uk.foicasebook.events.IntakeEvent.HandledAsSubjectAccess;
import uk.foicasebook.events.IntakeEvent.RegimeChanged;
import uk.foicasebook.events.IntakeEvent.RequestDeclaredInvalid;
import uk.foicasebook.events.IntakeEvent.RequestMadeValid;
import uk.foicasebook.events.IntakeEvent.RequestTransferred;
import uk.foicasebook.events.Regime;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.law.Cites;

/**
 * The turns a request took on its way: found invalid or made valid, moved to another regime, sent
 * on, withdrawn, linked with others.
 *
 * @param original the regime it came in under
 * @param taken each of them once, in the order they were recorded
 */
record Turns(Regime original, Set<IntakeEvent> taken) {

  static Turns none(Regime original) {
    return new Turns(original, Set.of());
  }

  Turns with(IntakeEvent turn) {
    Set<IntakeEvent> all = new LinkedHashSet<>(taken);
    all.add(turn);
    return new Turns(original, all);
  }

  boolean has(IntakeEvent turn) {
    return taken.contains(turn);
  }

  /** Whether it was brought over from this register. */
  boolean isFrom(String register) {
    return all(CaseImported.class).anyMatch(e -> e.register().equals(register));
  }

  /** Whether it was found invalid and nothing made it valid since. */
  @Cites("FOIA 2000 s.8(1)")
  boolean isInvalid() {
    return taken.stream()
        .filter(turn -> turn instanceof RequestDeclaredInvalid || turn instanceof RequestMadeValid)
        .reduce((_, later) -> later)
        .filter(RequestDeclaredInvalid.class::isInstance)
        .isPresent();
  }

  /** The regime the request as a whole is handled under. */
  Regime regime() {
    return moves()
        .filter(move -> move.strands().isEmpty())
        .map(RegimeChanged::regime)
        .reduce((_, later) -> later)
        .orElse(original);
  }

  /** The regime a strand is handled under: the last it was moved to, with the rest or alone. */
  @Cites({"FOIA 2000 s.39(1)", "EIR 2004 reg 5(1)"})
  Regime regimeOf(StrandId strand) {
    return moves()
        .filter(move -> isAbout(move.strands(), strand))
        .map(RegimeChanged::regime)
        .reduce((_, later) -> later)
        .orElse(original);
  }

  private Stream<RegimeChanged> moves() {
    return all(RegimeChanged.class).sorted(Comparator.comparing(RegimeChanged::happenedOn));
  }

  /** When a strand was passed on to another authority, if it was. */
  Optional<LocalDate> passedOn(StrandId strand) {
    return all(RequestTransferred.class)
        .filter(move -> isAbout(move.strands(), strand))
        .map(RequestTransferred::happenedOn)
        .findFirst();
  }

  /** Whether all these strands, or all of it, went on as subject access. */
  boolean areSubjectAccess(List<StrandId> strands) {
    return are(HandledAsSubjectAccess.class, HandledAsSubjectAccess::strands, strands);
  }

  private <T extends IntakeEvent> boolean are(
      Class<T> kind, Function<T, List<StrandId>> about, List<StrandId> strands) {
    return all(kind).map(about).anyMatch(List::isEmpty)
        || !strands.isEmpty()
            && strands.stream().allMatch(s -> all(kind).map(about).anyMatch(a -> a.contains(s)));
  }

  private <T extends IntakeEvent> Stream<T> all(Class<T> kind) {
    return taken.stream().filter(kind::isInstance).map(kind::cast);
  }

  private static boolean isAbout(List<StrandId> named, StrandId strand) {
    return named.isEmpty() || named.contains(strand);
  }
}
