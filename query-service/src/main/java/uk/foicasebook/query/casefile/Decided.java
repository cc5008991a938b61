package uk.foicasebook.query.casefile;

import java.util.List;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.StrandId;

/** What was decided of a strand at one time, whatever became of it afterwards. */
public record Decided(
    StrandId strand, Determination determination, List<ProvisionCode> provisions) {

  static Decided of(Strand strand) {
    return new Decided(strand.id(), strand.determination(), strand.provisions());
  }

  /** What is decided just now of each of these strands, in the order of the file. */
  static List<Decided> of(List<StrandId> strands, Findings findings) {
    return findings.strands().stream()
        .filter(strand -> strands.contains(strand.id()))
        .map(Decided::of)
        .toList();
  }
}
