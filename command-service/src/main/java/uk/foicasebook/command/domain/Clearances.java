package uk.foicasebook.command.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import uk.foicasebook.events.ClearanceId;
import uk.foicasebook.events.ResponseEvent.ClearanceBypassed;
import uk.foicasebook.events.ResponseEvent.ResponseCleared;
import uk.foicasebook.events.ResponseEvent.ResponseReturned;
import uk.foicasebook.events.ResponseEvent.SubmittedForClearance;
import uk.foicasebook.events.StrandId;

/** What was put into the clearance chain, by name, and how far each came. */
record Clearances(Entries<ClearanceId, Clearance> entries) {
  static final Clearances NONE = new Clearances(Entries.none());

  /**
   * Drafts are submitted once.
   *
   * @param file the case as it stood, since that is what is submitted
   */
  Clearances with(SubmittedForClearance e, CaseFile file) {
    return entries.has(e.clearance())
        ? this
        : new Clearances(
            entries.with(
                e.clearance(),
                new Clearance(
                    entries.byKey().size() + 1,
                    e,
                    e.strands().stream()
                        .distinct()
                        .collect(Collectors.toMap(Function.identity(), file::saidOf)),
                    Entries.none(),
                    null)));
  }

  Clearances with(ResponseCleared e) {
    return change(e.clearance(), known -> known.passing(e.stage(), e.happenedOn()));
  }

  Clearances with(ClearanceBypassed e) {
    return change(e.clearance(), known -> known.passing(e.stage(), e.happenedOn()));
  }

  Clearances with(ResponseReturned e) {
    return change(e.clearance(), known -> known.returned(e.stage()));
  }

  private Clearances change(ClearanceId id, UnaryOperator<Clearance> change) {
    return find(id)
        .map(known -> new Clearances(entries.with(id, change.apply(known))))
        .orElse(this);
  }

  Optional<Clearance> find(ClearanceId id) {
    return entries.find(id);
  }

  /** The one this strand was put into last. */
  Optional<Clearance> lastOf(StrandId strand) {
    return entries.values().stream()
        .filter(clearance -> clearance.submitted().strands().contains(strand))
        .max(Comparator.comparingInt(Clearance::number));
  }

  /** One of just these strands, as they are, that was not given back. */
  Optional<Clearance> standing(List<StrandId> strands, CaseFile file) {
    return entries.values().stream()
        .filter(clearance -> !clearance.isReturned())
        .filter(clearance -> clearance.isOf(strands))
        .filter(clearance -> clearance.outdated(file).isEmpty())
        .max(Comparator.comparingInt(Clearance::number));
  }

  ClearanceId nextName() {
    return entries.nextName("clearance", ClearanceId::new);
  }
}
