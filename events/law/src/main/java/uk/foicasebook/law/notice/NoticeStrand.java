package uk.foicasebook.law.notice;

import java.util.List;
import java.util.Set;
import uk.foicasebook.law.Cites;

/**
 * A strand as a notice must deal with it.
 *
 * @param strand its name in the case
 * @param parts the numbered questions it is about; empty for the whole request
 * @param determination what was decided
 * @param saidHeldOrNot whether anything on the strand says that it is, or is not, held
 * @param claims the grounds relied on
 */
public record NoticeStrand(
    String strand,
    Set<String> parts,
    Determination determination,
    boolean saidHeldOrNot,
    List<Claim> claims) {
  /** Keeps its own copies. */
  public NoticeStrand {
    parts = Set.copyOf(parts);
    claims = List.copyOf(claims);
  }

  boolean isNcnd() {
    return determination == Determination.NEITHER_CONFIRMED_NOR_DENIED;
  }

  /**
   * Whether the strand confirms or denies, by its determination or by what is said on it. What is
   * communicated is thereby confirmed.
   */
  @Cites("FOIA 2000 s.1(5)")
  boolean confirmsOrDenies() {
    return switch (determination) {
      case DISCLOSED, WITHHELD, NOT_HELD -> true;
      case NEITHER_CONFIRMED_NOR_DENIED, REFUSED_ON_COST -> saidHeldOrNot;
      case REFUSED_ON_COST_OF_CONFIRMING, REFUSED_AS_VEXATIOUS, TRANSFERRED, UNDETERMINED -> false;
    };
  }
}
