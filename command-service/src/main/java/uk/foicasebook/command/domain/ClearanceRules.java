package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.foicasebook.command.domain.Determination.Undetermined;
import uk.foicasebook.command.domain.ResponseRefusal.ChangedSinceSubmitted;
import uk.foicasebook.command.domain.ResponseRefusal.NotCleared;
import uk.foicasebook.command.domain.ResponseRefusal.NotTheTurnOf;
import uk.foicasebook.command.domain.ResponseRefusal.NothingToClear;
import uk.foicasebook.command.domain.ResponseRefusal.OwnWork;
import uk.foicasebook.command.domain.ResponseRefusal.Uncleared;
import uk.foicasebook.command.domain.ResponseRefusal.UnknownClearance;
import uk.foicasebook.events.ClearanceId;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.law.CitationKind;
import uk.foicasebook.law.Cites;

/**
 * How a draft gets through the chain: stage by stage, past other people's eyes, and as it was
 * submitted.
 */
final class ClearanceRules {
  private ClearanceRules() {}

  static List<Refusal> known(ClearanceId id, CaseFile file) {
    return Rule.unless(
        file.answering().clearances().find(id).isPresent(), () -> new UnknownClearance(id));
  }

  /** Something was decided about every strand. */
  static List<Refusal> decided(List<StrandId> strands, CaseFile file) {
    return strands.stream()
        .filter(strand -> file.determinationOf(strand) instanceof Undetermined)
        .<Refusal>map(NothingToClear::new)
        .toList();
  }

  /** The stages have their turn in the order of the chain. */
  static List<Refusal> turn(Clearance clearance, String stage) {
    Optional<String> turn = clearance.turn();
    return Rule.unless(
        turn.filter(stage::equals).isPresent(),
        () -> new NotTheTurnOf(clearance.id(), stage, turn.orElse(null)));
  }

  /** What is cleared is what was submitted. */
  static List<Refusal> unchanged(Clearance clearance, CaseFile file) {
    return Rule.given(
        clearance.outdated(file).map(strand -> new ChangedSinceSubmitted(strand, clearance.id())));
  }

  /** Whoever submitted or drafted it does not clear it. */
  @Cites(value = "Four eyes: nobody clears their own draft", kind = CitationKind.PRACTICE)
  static List<Refusal> otherEyes(Clearance clearance, CaseFile file, Occasion occasion) {
    Hands hands = file.hands();
    boolean own =
        hands.submitting(clearance.id()).filter(occasion.by()::equals).isPresent()
            || clearance.submitted().strands().stream()
                .anyMatch(strand -> hands.deciding(strand).contains(occasion.by()));
    return Rule.unless(!own, () -> new OwnWork(clearance.id(), occasion.by()));
  }

  /** What a response would go out without; nothing where the authority has no chain. */
  @Cites(value = "The authority's own clearance chain", kind = CitationKind.PRACTICE)
  static List<Uncleared> uncleared(Response response, CaseFile file, Occasion occasion) {
    List<String> chain = occasion.profile().clearanceChain();
    if (chain.isEmpty()) {
      return List.of();
    }
    return file.findings().strands().names().stream()
        .filter(response.strands()::contains)
        .flatMap(strand -> lacking(strand, response.sentOn(), chain, file).stream())
        .toList();
  }

  private static Optional<Uncleared> lacking(
      StrandId strand, LocalDate day, List<String> chain, CaseFile file) {
    Optional<Clearance> last = file.answering().clearances().lastOf(strand);
    if (last.isEmpty()) {
      return Optional.of(new NotCleared(strand, chain.getFirst()));
    }
    return last.get().isOutdatedFor(strand, file)
        ? Optional.of(new ChangedSinceSubmitted(strand, last.get().id()))
        : last.get().lackingOn(day).map(stage -> new NotCleared(strand, stage));
  }
}
