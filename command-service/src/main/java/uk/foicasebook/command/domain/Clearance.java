package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.ClearanceId;
import uk.foicasebook.events.ResponseEvent.SubmittedForClearance;
import uk.foicasebook.events.StrandId;

/**
 * Drafts on their way through the clearance chain.
 *
 * @param number its place among the clearances of the case
 * @param said what was said of each strand when it was submitted: that is what is cleared
 * @param passed the stages that let it pass or were passed over, and when
 * @param returnedBy the stage that gave it back, which ends it
 */
record Clearance(
    int number,
    SubmittedForClearance submitted,
    Map<StrandId, List<CaseEvent>> said,
    Entries<String, LocalDate> passed,
    @Nullable String returnedBy) {
  Clearance {
    said = Map.copyOf(said);
  }

  ClearanceId id() {
    return submitted.clearance();
  }

  Clearance passing(String stage, LocalDate on) {
    return passed.has(stage)
        ? this
        : new Clearance(number, submitted, said, passed.with(stage, on), returnedBy);
  }

  Clearance returned(String stage) {
    return new Clearance(number, submitted, said, passed, stage);
  }

  boolean isReturned() {
    return returnedBy != null;
  }

  /** The stage whose turn it is. */
  Optional<String> turn() {
    return isReturned()
        ? Optional.empty()
        : submitted.stages().stream().filter(stage -> !passed.has(stage)).findFirst();
  }

  /** The stage that a response of this day would have gone out without. */
  Optional<String> lackingOn(LocalDate day) {
    return Optional.ofNullable(returnedBy)
        .or(
            () ->
                submitted.stages().stream()
                    .filter(stage -> passed.find(stage).filter(on -> !on.isAfter(day)).isEmpty())
                    .findFirst());
  }

  /** Whether something else is said of the strand by now. */
  boolean isOutdatedFor(StrandId strand, CaseFile file) {
    return !file.saidOf(strand).equals(said.get(strand));
  }

  /** A strand of which something else is said by now. */
  Optional<StrandId> outdated(CaseFile file) {
    return submitted.strands().stream().filter(s -> isOutdatedFor(s, file)).findFirst();
  }

  /** Whether it is of just these strands. */
  boolean isOf(List<StrandId> strands) {
    return Set.copyOf(submitted.strands()).equals(new HashSet<>(strands));
  }
}
