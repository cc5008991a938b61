package uk.foicasebook.query.cases;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.foicasebook.events.Part;
import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.query.casefile.CaseFile;
import uk.foicasebook.query.casefile.Determination;
import uk.foicasebook.query.casefile.Strand;

/** A numbered question and what becomes of it, strand by strand. */
public record PartView(PartNumber number, String wording, Outcome outcome, List<OfStrand> strands) {

  /** What becomes of the question as a whole. */
  enum Outcome {
    /** All of it is disclosed. */
    DISCLOSED,
    /** Some is disclosed and some is not. */
    DISCLOSED_IN_PART,
    /** All of it is withheld. */
    WITHHELD,
    /** Nothing is held. */
    NOT_HELD,
    /** Another authority has it. */
    TRANSFERRED,
    /** Nothing is said on whether any is held. */
    NEITHER_CONFIRMED_NOR_DENIED,
    /** Refused without an exemption: on cost, or as vexatious or repeated. */
    REFUSED,
    /**
     * A strand for it is disclosed, and yet nothing answers it: no value, and no word that there is
     * none.
     */
    UNANSWERED,
    /** No strand for it is determined yet. */
    UNDETERMINED
  }

  /** One strand's share in it. */
  record OfStrand(StrandId strand, Determination determination, List<ProvisionCode> provisions) {}

  /** The parts of a case; a strand of the whole request is listed with the strands alone. */
  public static List<PartView> all(CaseFile file) {
    return file.intake().parts().stream().map(part -> of(part, file)).toList();
  }

  private static PartView of(Part part, CaseFile file) {
    List<Strand> strands =
        file.findings().strands().stream()
            .filter(strand -> strand.parts().contains(part.number()))
            .toList();
    return new PartView(
        part.number(),
        Shown.required(part.wording()),
        outcome(part.number(), strands, file),
        strands.stream()
            .map(s -> new OfStrand(s.id(), file.determinationOf(s), s.provisions()))
            .toList());
  }

  private static Outcome outcome(PartNumber part, List<Strand> strands, CaseFile file) {
    Set<Determination> determinations =
        strands.stream().map(file::determinationOf).collect(Collectors.toSet());
    boolean blank =
        strands.stream()
            .filter(strand -> strand.determination() == Determination.DISCLOSED)
            .anyMatch(strand -> strand.answers().stream().noneMatch(a -> a.part().equals(part)));
    if (blank && determinations.size() == 1) {
      return Outcome.UNANSWERED;
    }
    if (determinations.isEmpty() || determinations.contains(Determination.UNDETERMINED)) {
      return Outcome.UNDETERMINED;
    }
    if (determinations.size() == 1) {
      return switch (determinations.iterator().next()) {
        case DISCLOSED -> Outcome.DISCLOSED;
        case WITHHELD -> Outcome.WITHHELD;
        case NOT_HELD -> Outcome.NOT_HELD;
        case TRANSFERRED -> Outcome.TRANSFERRED;
        case NEITHER_CONFIRMED_NOR_DENIED -> Outcome.NEITHER_CONFIRMED_NOR_DENIED;
        case REFUSED -> Outcome.REFUSED;
        case UNDETERMINED -> Outcome.UNDETERMINED;
      };
    }
    return determinations.contains(Determination.DISCLOSED)
        ? Outcome.DISCLOSED_IN_PART
        : Outcome.WITHHELD;
  }
}
