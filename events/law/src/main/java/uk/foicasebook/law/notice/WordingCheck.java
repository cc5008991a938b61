package uk.foicasebook.law.notice;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.foicasebook.law.CitationKind;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.exemption.Instrument;

/** What a notice must say, given what it decides. */
final class WordingCheck {
  private final Notice notice;

  WordingCheck(Notice notice) {
    this.notice = notice;
  }

  List<NoticeGap> gaps() {
    return required().stream()
        .filter(statement -> !notice.statements().contains(statement))
        .<NoticeGap>map(
            statement -> new NoticeGap.Wording(statement, statement.provision(notice.instrument())))
        .toList();
  }

  @Cites({
    "FOIA 2000 s.17(1)(a)",
    "FOIA 2000 s.17(1)(b)",
    "FOIA 2000 s.17(1)(c)",
    "FOIA 2000 s.17(5)",
    "FOIA 2000 s.17(7)(a)",
    "FOIA 2000 s.17(7)(b)",
    "EIR 2004 reg 14(3)",
    "EIR 2004 reg 14(5)",
    "FOISA 2002 s.16(1)",
    "FOISA 2002 s.16(2)",
    "FOISA 2002 s.19"
  })
  @Cites(value = "FOIA 2000 s.10(1)", kind = CitationKind.PRACTICE)
  private Set<NoticeStatement> required() {
    Set<NoticeStatement> required = EnumSet.noneOf(NoticeStatement.class);
    boolean reliesOnGround = anyStrand(this::isRefusedOnGround);
    boolean refusesOutright = anyStrand(this::isRefusedOutright);
    if (reliesOnGround) {
      required.add(NoticeStatement.RELIES_ON_EXEMPTION);
      required.add(NoticeStatement.SPECIFIES_EXEMPTIONS);
      required.add(NoticeStatement.EXPLAINS_WHY);
      required.addAll(publicInterest());
    }
    if (refusesOutright) {
      required.add(NoticeStatement.COST_OR_VEXATIOUS_REFUSAL);
    }
    if (reliesOnGround || refusesOutright || anyStrand(this::isFormallyNotHeld)) {
      required.add(NoticeStatement.REVIEW_PROCEDURE);
      required.add(NoticeStatement.RIGHT_TO_COMMISSIONER);
    }
    if (notice.late()) {
      required.add(NoticeStatement.ADMITS_LATENESS);
    }
    return allowed(required);
  }

  @Cites({"FOIA 2000 s.17(2)", "FOIA 2000 s.17(3)(a)", "FOIA 2000 s.17(3)(b)"})
  private Set<NoticeStatement> publicInterest() {
    Set<NoticeStatement> required = EnumSet.noneOf(NoticeStatement.class);
    if (anyClaim(this::isUndecided)) {
      required.add(NoticeStatement.PUBLIC_INTEREST_UNDECIDED);
    }
    if (notice.instrument() != Instrument.FOISA_2002
        && anyClaim(claim -> owesReasons(claim) && claim.exemption().isNcnd())) {
      required.add(NoticeStatement.NCND_PUBLIC_INTEREST_REASONS);
    }
    if (anyClaim(claim -> owesReasons(claim) && !claim.exemption().isNcnd())) {
      required.add(NoticeStatement.WITHHOLDING_PUBLIC_INTEREST_REASONS);
    }
    return required;
  }

  /**
   * FOIA 2000 s.17(4), FOISA 2002 s.16(3): reasons, and only reasons, may be left out where they
   * would disclose.
   */
  @Cites("FOIA 2000 s.17(4)")
  private Set<NoticeStatement> allowed(Set<NoticeStatement> required) {
    if (notice.allowances().contains(Allowance.REASONS_WOULD_DISCLOSE)) {
      required.removeAll(
          EnumSet.of(
              NoticeStatement.EXPLAINS_WHY,
              NoticeStatement.NCND_PUBLIC_INTEREST_REASONS,
              NoticeStatement.WITHHOLDING_PUBLIC_INTEREST_REASONS));
    }
    return required;
  }

  /** Reasons are owed once the balance is struck; until then only that it is not. */
  private boolean owesReasons(Claim claim) {
    return claim.needsPublicInterestTest() && !isUndecided(claim);
  }

  /** The EIR give no more time for the public interest: reg 14(3)(b) asks for it at once. */
  private boolean isUndecided(Claim claim) {
    return notice.instrument() == Instrument.FOIA_2000 && claim.isUndecided();
  }

  private boolean isRefusedOnGround(NoticeStrand strand) {
    return switch (strand.determination()) {
      case WITHHELD, NEITHER_CONFIRMED_NOR_DENIED -> true;
      case NOT_HELD -> notice.instrument() == Instrument.EIR_2004;
      case DISCLOSED,
          REFUSED_ON_COST,
          REFUSED_ON_COST_OF_CONFIRMING,
          REFUSED_AS_VEXATIOUS,
          TRANSFERRED,
          UNDETERMINED ->
          false;
    };
  }

  /** In Scotland what is not held is said in a notice of its own, with the same rights. */
  @Cites("FOISA 2002 s.17(1)")
  private boolean isFormallyNotHeld(NoticeStrand strand) {
    return notice.instrument() == Instrument.FOISA_2002
        && strand.determination() == Determination.NOT_HELD;
  }

  @Cites("FOIA 2000 s.17(6)")
  private boolean isRefusedOutright(NoticeStrand strand) {
    return switch (strand.determination()) {
      case REFUSED_ON_COST, REFUSED_ON_COST_OF_CONFIRMING -> true;
      case REFUSED_AS_VEXATIOUS ->
          !notice.allowances().contains(Allowance.EARLIER_VEXATIOUS_NOTICE);
      case DISCLOSED, WITHHELD, NOT_HELD, NEITHER_CONFIRMED_NOR_DENIED, TRANSFERRED, UNDETERMINED ->
          false;
    };
  }

  private boolean anyStrand(Predicate<NoticeStrand> test) {
    return notice.strands().stream().anyMatch(test);
  }

  private boolean anyClaim(Predicate<Claim> test) {
    Stream<Claim> claims = notice.strands().stream().flatMap(strand -> strand.claims().stream());
    return claims.anyMatch(test);
  }
}
