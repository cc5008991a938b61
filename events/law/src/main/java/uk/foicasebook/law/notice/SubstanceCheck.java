package uk.foicasebook.law.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.exemption.Instrument;
import uk.foicasebook.law.exemption.Precondition;
import uk.foicasebook.law.notice.NoticeGap.Fault;
import uk.foicasebook.law.notice.NoticeGap.Substance;

/** What a notice must rest on before it can say anything. */
final class SubstanceCheck {
  private final Notice notice;

  SubstanceCheck(Notice notice) {
    this.notice = notice;
  }

  @Cites({"FOIA 2000 s.1(1)", "EIR 2004 reg 5(1)"})
  List<NoticeGap> gaps() {
    List<NoticeGap> gaps = new ArrayList<>();
    notice.parts().stream()
        .filter(part -> !isAnswered(part))
        .forEach(part -> gaps.add(Substance.ofPart(Fault.PART_UNANSWERED, duty(), part)));
    notice.strands().forEach(strand -> gaps.addAll(strandGaps(strand)));
    return gaps;
  }

  private boolean isAnswered(String part) {
    return notice.strands().stream()
        .anyMatch(strand -> isDetermined(strand) && covers(strand, part));
  }

  private static boolean isDetermined(NoticeStrand strand) {
    return strand.determination() != Determination.UNDETERMINED;
  }

  /**
   * A strand about the whole request answers every part of it, save that neither confirming nor
   * denying what else there may be answers none.
   */
  private static boolean covers(NoticeStrand strand, String part) {
    return strand.parts().contains(part) || (strand.parts().isEmpty() && !strand.isNcnd());
  }

  private List<Substance> strandGaps(NoticeStrand strand) {
    return switch (strand.determination()) {
      case UNDETERMINED ->
          List.of(Substance.ofStrand(Fault.STRAND_UNDETERMINED, duty(), strand.strand()));
      case WITHHELD, NEITHER_CONFIRMED_NOR_DENIED -> refusalGaps(strand);
      case DISCLOSED,
          NOT_HELD,
          REFUSED_ON_COST,
          REFUSED_ON_COST_OF_CONFIRMING,
          REFUSED_AS_VEXATIOUS,
          TRANSFERRED ->
          List.of();
    };
  }

  private List<Substance> refusalGaps(NoticeStrand strand) {
    if (strand.claims().isEmpty()) {
      return List.of(Substance.ofStrand(Fault.EXEMPTION_MISSING, specifying(), strand.strand()));
    }
    return strand.claims().stream().flatMap(claim -> claimGaps(strand, claim)).toList();
  }

  @Cites({
    "FOIA 2000 s.2(1)(b)",
    "FOIA 2000 s.2(2)(b)",
    "FOIA 2000 s.36(2)",
    "EIR 2004 reg 12(1)(b)"
  })
  private Stream<Substance> claimGaps(NoticeStrand strand, Claim claim) {
    List<Substance> gaps = new ArrayList<>();
    if (claim.exemption().isNcnd() != strand.isNcnd()) {
      gaps.add(gap(Fault.WRONG_DUTY, specifying(), strand, claim));
    }
    if (claim.exemption().engagement().needsHarm() && !claim.harmStated()) {
      gaps.add(gap(Fault.HARM_NOT_STATED, explaining(), strand, claim));
    }
    if (claim.needsPublicInterestTest() && !isWeighed(claim)) {
      gaps.add(gap(Fault.PUBLIC_INTEREST_NOT_TESTED, weighing(claim), strand, claim));
    }
    if (claim.exemption().preconditions().contains(Precondition.QUALIFIED_PERSON_OPINION)
        && !claim.opinionGiven()) {
      gaps.add(gap(Fault.OPINION_MISSING, "FOIA 2000 s.36(2)", strand, claim));
    }
    return gaps.stream();
  }

  private static Substance gap(Fault fault, String provision, NoticeStrand strand, Claim claim) {
    return Substance.ofClaim(fault, provision, strand.strand(), claim.exemption().provision());
  }

  /** Being undecided is a state of the law in FOIA 2000 s.10(3), and no state of the EIR. */
  private boolean isWeighed(Claim claim) {
    return switch (claim.publicInterest()) {
      case DECIDED -> true;
      case UNDECIDED -> notice.instrument() == Instrument.FOIA_2000;
      case NOT_TESTED -> false;
    };
  }

  private String specifying() {
    return NoticeStatement.SPECIFIES_EXEMPTIONS.provision(notice.instrument());
  }

  private String explaining() {
    return NoticeStatement.EXPLAINS_WHY.provision(notice.instrument());
  }

  private String duty() {
    return switch (notice.instrument()) {
      case FOIA_2000 -> "FOIA 2000 s.1(1)";
      case EIR_2004 -> "EIR 2004 reg 5(1)";
      case FOISA_2002 -> "FOISA 2002 s.1(1)";
    };
  }

  private String weighing(Claim claim) {
    return switch (notice.instrument()) {
      case FOIA_2000 -> claim.exemption().isNcnd() ? "FOIA 2000 s.2(1)(b)" : "FOIA 2000 s.2(2)(b)";
      case EIR_2004 -> "EIR 2004 reg 12(1)(b)";
      case FOISA_2002 -> claim.exemption().isNcnd() ? "FOISA 2002 s.18(1)" : "FOISA 2002 s.2(1)(b)";
    };
  }
}
