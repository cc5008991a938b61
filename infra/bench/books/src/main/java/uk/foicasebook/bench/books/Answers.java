package uk.foicasebook.bench.books;

import static uk.foicasebook.bench.books.Plan.workingDays;
import static uk.foicasebook.events.NoticeStatement.ADMITS_LATENESS;
import static uk.foicasebook.events.NoticeStatement.COST_OR_VEXATIOUS_REFUSAL;
import static uk.foicasebook.events.NoticeStatement.EXPLAINS_WHY;
import static uk.foicasebook.events.NoticeStatement.NCND_PUBLIC_INTEREST_REASONS;
import static uk.foicasebook.events.NoticeStatement.RELIES_ON_EXEMPTION;
import static uk.foicasebook.events.NoticeStatement.REVIEW_PROCEDURE;
import static uk.foicasebook.events.NoticeStatement.RIGHT_TO_COMMISSIONER;
import static uk.foicasebook.events.NoticeStatement.SPECIFIES_EXEMPTIONS;
import static uk.foicasebook.events.NoticeStatement.WITHHOLDING_PUBLIC_INTEREST_REASONS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import uk.foicasebook.command.domain.ClockCommand.ExtendForPublicInterest;
import uk.foicasebook.command.domain.ExemptionCommand.ApplyExemption;
import uk.foicasebook.command.domain.ExemptionCommand.NeitherConfirmNorDeny;
import uk.foicasebook.command.domain.ExemptionCommand.RecordHarm;
import uk.foicasebook.command.domain.ExemptionCommand.RecordPublicInterestTest;
import uk.foicasebook.command.domain.ExemptionCommand.RefuseStrand;
import uk.foicasebook.command.domain.ResponseCommand.DraftAnswer;
import uk.foicasebook.command.domain.ResponseCommand.IssueResponse;
import uk.foicasebook.command.domain.SearchCommand.EstimateCost;
import uk.foicasebook.command.domain.SearchCommand.RecordAssistance;
import uk.foicasebook.events.AssistanceKind;
import uk.foicasebook.events.Balance;
import uk.foicasebook.events.CostActivity;
import uk.foicasebook.events.CostItem;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.Likelihood;
import uk.foicasebook.events.Limb;
import uk.foicasebook.events.NoticeStatement;
import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.ResponseId;
import uk.foicasebook.events.Scope;
import uk.foicasebook.events.StrandId;

/** How a request is decided, and what goes out. */
final class Answers {
  static final StrandId GIVEN = new StrandId("given");
  static final StrandId KEPT = new StrandId("kept");
  static final ResponseId ANSWER = new ResponseId("answer");

  /** What is withheld, and whether harm and balance must be shown for it. */
  enum Ground {
    CRIME("31(1)(a)", true, true),
    COMMERCIAL("43(2)", true, true),
    PERSONAL("FOIA 2000 s.40(2) with s.40(3A)(a)", false, false),
    SAFETY("38(1)(b)", true, true),
    ELSEWHERE("21(1)", false, false),
    CONFIDENCE("41(1)", false, false),
    PRIVILEGE("42(1)", false, true);

    /** Personal data are withheld under another paragraph since then. */
    private static final LocalDate DATA_PROTECTION_ACT_2018 = LocalDate.of(2018, 5, 25);

    private final String provision;
    private final boolean prejudice;
    private final boolean qualified;

    Ground(String provision, boolean prejudice, boolean qualified) {
      this.provision = provision;
      this.prejudice = prejudice;
      this.qualified = qualified;
    }

    static List<Ground> on(LocalDate received) {
      return Arrays.stream(values())
          .filter(ground -> ground != PERSONAL || !received.isBefore(DATA_PROTECTION_ACT_2018))
          .toList();
    }
  }

  private final Life life;
  private final Plan plan;
  private final Chances chances;
  private final List<NoticeStatement> said = new ArrayList<>();
  private final List<StrandId> strands = new ArrayList<>();

  Answers(Life life) {
    this.life = life;
    this.plan = life.plan;
    this.chances = life.chances;
  }

  List<NoticeStatement> said() {
    return List.copyOf(said);
  }

  List<StrandId> strands() {
    return List.copyOf(strands);
  }

  void give(LocalDate day, List<PartNumber> about) {
    life.strand(day, GIVEN, about, Finding.HELD);
    strands.add(GIVEN);
    for (PartNumber part : about) {
      plan.add(day, new DraftAnswer(day, GIVEN, part, life.words.some(3, 40)));
    }
  }

  void holdNothing(LocalDate day) {
    life.strand(day, GIVEN, life.numbers(), Finding.NOT_HELD);
    strands.add(GIVEN);
  }

  void withhold(LocalDate day, List<PartNumber> about) {
    Ground ground = chances.one(Ground.on(life.received));
    life.strand(day, KEPT, about, Finding.HELD);
    strands.add(KEPT);
    plan.add(day, new ApplyExemption(day, KEPT, List.of(ground.provision), life.words.sentence()));
    if (ground.prejudice) {
      harm(day, ground.provision, Limb.COMMUNICATE);
    }
    if (ground.qualified) {
      weigh(day, List.of(ground.provision), Limb.COMMUNICATE);
    }
    refuses();
    if (ground.qualified) {
      said.add(WITHHOLDING_PUBLIC_INTEREST_REASONS);
    }
  }

  /** The balance is struck only later, and the requester is told so in time. */
  void weighLonger(LocalDate day, LocalDate told, LocalDate decided) {
    String ground = Ground.CRIME.provision;
    life.strand(day, KEPT, life.numbers(), Finding.HELD);
    strands.add(KEPT);
    plan.add(day, new ApplyExemption(day, KEPT, List.of(ground), life.words.sentence()));
    harm(day, ground, Limb.COMMUNICATE);
    plan.add(
        told,
        new ExtendForPublicInterest(
            told,
            null,
            List.of(KEPT),
            List.of(ground),
            life.channel,
            decided,
            life.words.sentence()));
    weigh(decided, List.of(ground), Limb.COMMUNICATE);
    refuses();
    said.add(WITHHOLDING_PUBLIC_INTEREST_REASONS);
  }

  void neither(LocalDate day) {
    life.strand(day, KEPT, life.numbers(), Finding.NOT_STATED);
    strands.add(KEPT);
    plan.add(day, new NeitherConfirmNorDeny(day, KEPT, List.of("31(3)"), life.words.sentence()));
    harm(day, "31(3)", Limb.CONFIRM_OR_DENY);
    weigh(day, List.of("31(3)"), Limb.CONFIRM_OR_DENY);
    refuses();
    said.add(NCND_PUBLIC_INTEREST_REASONS);
  }

  void costsTooMuch(LocalDate day) {
    life.strand(day, KEPT, life.numbers(), Finding.HELD);
    strands.add(KEPT);
    plan.add(
        day,
        new EstimateCost(
            day,
            null,
            Scope.WHOLE,
            List.of(
                new CostItem(
                    CostActivity.LOCATING, chances.from(1200, 3000), life.words.sentence())),
            life.words.sentence()));
    plan.add(day, new RefuseStrand(day, KEPT, List.of("12(1)"), null, null, life.words.sentence()));
    plan.add(
        day,
        new RecordAssistance(
            day, null, AssistanceKind.TO_NARROW, Scope.WHOLE, life.channel, life.words.sentence()));
    said.add(COST_OR_VEXATIOUS_REFUSAL);
  }

  void vexatious(LocalDate day) {
    life.strand(day, KEPT, life.numbers(), Finding.NOT_STATED);
    strands.add(KEPT);
    plan.add(day, new RefuseStrand(day, KEPT, List.of("14(1)"), null, null, life.words.sentence()));
    said.add(COST_OR_VEXATIOUS_REFUSAL);
  }

  /** It goes out; where it is late, it says so. */
  void issue(LocalDate day, LocalDate clockFrom) {
    said.add(REVIEW_PROCEDURE);
    said.add(RIGHT_TO_COMMISSIONER);
    if (day.isAfter(workingDays(clockFrom, 20))) {
      said.add(ADMITS_LATENESS);
    }
    plan.add(day, new IssueResponse(day, ANSWER, strands(), life.channel, said(), null));
  }

  private void refuses() {
    said.addAll(List.of(RELIES_ON_EXEMPTION, SPECIFIES_EXEMPTIONS, EXPLAINS_WHY));
  }

  private void harm(LocalDate day, String provision, Limb limb) {
    plan.add(
        day,
        new RecordHarm(
            day,
            null,
            List.of(KEPT),
            List.of(provision),
            limb,
            Likelihood.WOULD_BE_LIKELY,
            life.words.sentence()));
  }

  private void weigh(LocalDate day, List<String> provisions, Limb limb) {
    plan.add(
        day,
        new RecordPublicInterestTest(
            day,
            null,
            List.of(KEPT),
            provisions,
            limb,
            List.of(life.words.sentence()),
            List.of(life.words.sentence(), life.words.sentence()),
            Balance.MAINTAIN,
            life.words.some(10, 40)));
  }
}
