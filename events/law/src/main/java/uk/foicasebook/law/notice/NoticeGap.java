package uk.foicasebook.law.notice;

import org.jspecify.annotations.Nullable;
import uk.foicasebook.law.exemption.Citation;

/** Something a notice lacks, with the provision that asks for it. */
public sealed interface NoticeGap {

  /** The provision that asks for what is missing: {@code FOIA 2000 s.17(1)(b)}. */
  String provision();

  /** The notice does not say something. A stated reason may let it go out all the same. */
  record Wording(NoticeStatement missing, String provision) implements NoticeGap {}

  /**
   * What the notice rests on is not there. No reason outweighs that.
   *
   * @param fault what is wrong
   * @param provision the provision that is not met
   * @param part the numbered question it is about, where it is about one
   * @param strand the strand it is about, where it is about one
   * @param exemption the ground it is about, where it is about one
   */
  record Substance(
      Fault fault,
      String provision,
      @Nullable String part,
      @Nullable String strand,
      @Nullable Citation exemption)
      implements NoticeGap {

    static Substance ofPart(Fault fault, String provision, String part) {
      return new Substance(fault, provision, part, null, null);
    }

    static Substance ofStrand(Fault fault, String provision, String strand) {
      return new Substance(fault, provision, null, strand, null);
    }

    static Substance ofClaim(Fault fault, String provision, String strand, Citation exemption) {
      return new Substance(fault, provision, null, strand, exemption);
    }
  }

  /** What can be wrong with the substance of a notice. */
  enum Fault {
    /** A numbered question is dealt with by no determined strand. */
    PART_UNANSWERED,
    /** A strand has no determination. */
    STRAND_UNDETERMINED,
    /** A strand is refused and no ground is named. */
    EXEMPTION_MISSING,
    /** The ground excludes the other duty: to withhold under s.31(3), to deny under s.31(1)(a). */
    WRONG_DUTY,
    /** The ground turns on harm, and none is stated. */
    HARM_NOT_STATED,
    /** The ground is qualified, and the public interest was not weighed. */
    PUBLIC_INTEREST_NOT_TESTED,
    /** No qualified person gave an opinion. */
    OPINION_MISSING,
    /** Something says whether information is held that is neither confirmed nor denied. */
    NCND_LEAK
  }

  /** Whether a stated reason may let the notice go out. */
  default boolean isOverridable() {
    return switch (this) {
      case Wording _ -> true;
      case Substance _ -> false;
    };
  }
}
