package uk.foicasebook.command.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.foicasebook.clock.Progress;
import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.StrandId;

/**
 * How far a response brings the case: what it and the responses before it settle between them. What
 * was withdrawn, or lapsed, is not owed.
 *
 * @param owed the parts settled by nothing that is out, in the request's order
 * @param remaining the strands that are in no response yet
 */
record Completion(CaseFile file, Response response, List<PartNumber> owed, List<Strand> remaining) {

  static Completion of(Response response, CaseFile file) {
    Set<StrandId> out = new HashSet<>(file.answering().responses().strandsAnswered());
    out.addAll(response.strands());
    Set<PartNumber> settled = file.partsSettledBy(out);
    Progress progress = file.clock().progress();
    return new Completion(
        file,
        response,
        file.request().numbers().stream()
            .filter(part -> !settled.contains(part) && !progress.endedParts().contains(part))
            .toList(),
        file.findings().strands().values().stream()
            .filter(s -> !out.contains(s.id()) && !progress.endedStrands().contains(s.id()))
            .toList());
  }

  boolean leavesNoStrand() {
    return remaining.isEmpty();
  }

  boolean settlesEverything() {
    return remaining.isEmpty() && owed.isEmpty();
  }

  /** The parts the response is about and does not settle, and no later strand will. */
  List<PartNumber> passedOver() {
    return owed.stream()
        .filter(
            part ->
                response.strands().stream()
                    .flatMap(id -> file.findings().strands().find(id).stream())
                    .anyMatch(strand -> strand.parts().contains(part)))
        .filter(part -> remaining.stream().noneMatch(strand -> strand.parts().contains(part)))
        .toList();
  }
}
