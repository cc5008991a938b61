package uk.foicasebook.query.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.ClearanceId;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.ResponseEvent.SubmittedForClearance;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.events.StrandsDecided;

/** What was put into the authority's clearance chain, in the order it was submitted. */
public record Clearances(List<Clearance> submitted) {
  static final Clearances NONE = new Clearances(List.of());

  /** Where a clearance stands. */
  public enum State {
    /** A stage has it. */
    WAITING,
    /** Every stage let it pass. */
    CLEARED,
    /** A stage gave it back. */
    RETURNED,
    /** Something was decided of its strands since, so that it is to be cleared anew. */
    OUTDATED
  }

  /**
   * Drafts on their way through the chain.
   *
   * @param stages those of the chain as it was then
   * @param decided how much was decided of its strands when they were submitted
   */
  public record Clearance(
      ClearanceId id,
      LocalDate on,
      List<StrandId> strands,
      List<String> stages,
      long decided,
      List<Verdict> verdicts) {

    /** The stage that has it, if one has. */
    public Optional<String> turn() {
      boolean returned = verdicts.stream().anyMatch(v -> v.kind() == Verdict.Kind.RETURNED);
      return returned
          ? Optional.empty()
          : stages.stream()
              .filter(stage -> verdicts.stream().noneMatch(v -> v.stage().equals(stage)))
              .findFirst();
    }

    /** Where it stands. */
    public State state(CaseFile file) {
      if (verdicts.stream().anyMatch(v -> v.kind() == Verdict.Kind.RETURNED)) {
        return State.RETURNED;
      }
      if (decisionsOn(strands, file) > decided) {
        return State.OUTDATED;
      }
      return turn().isPresent() ? State.WAITING : State.CLEARED;
    }
  }

  /** What a stage said, or that it was passed over. */
  public record Verdict(String stage, LocalDate on, Kind kind, @Nullable ProtectedText words) {
    /** What became of it at the stage. */
    public enum Kind {
      /** It passed. */
      CLEARED,
      /** It was given back. */
      RETURNED,
      /** The stage was passed over. */
      BYPASSED
    }
  }

  Clearances with(SubmittedForClearance e, CaseFile before) {
    return new Clearances(
        Lists.replacing(
            submitted,
            new Clearance(
                e.clearance(),
                e.happenedOn(),
                e.strands(),
                e.stages(),
                decisionsOn(e.strands(), before),
                List.of()),
            Clearance::id));
  }

  /** In a view of a past day a verdict may be known while its submission is not yet: left out. */
  Clearances with(ClearanceId id, Verdict verdict) {
    return change(
        id,
        c ->
            new Clearance(
                c.id(),
                c.on(),
                c.strands(),
                c.stages(),
                c.decided(),
                Lists.with(c.verdicts(), verdict)));
  }

  private Clearances change(ClearanceId id, UnaryOperator<Clearance> change) {
    return submitted.stream()
        .filter(clearance -> clearance.id().equals(id))
        .findAny()
        .map(
            known -> new Clearances(Lists.replacing(submitted, change.apply(known), Clearance::id)))
        .orElse(this);
  }

  /** The last clearance of any of these strands. */
  public Optional<Clearance> lastOf(Collection<StrandId> strands) {
    return submitted.stream()
        .filter(clearance -> clearance.strands().stream().anyMatch(strands::contains))
        .reduce((_, later) -> later);
  }

  private static long decisionsOn(List<StrandId> strands, CaseFile file) {
    return file.clock().told().stream()
        .filter(fact -> StrandsDecided.by(fact).stream().anyMatch(strands::contains))
        .count();
  }
}
