package uk.foicasebook.query.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.Balance;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.EarlierRequest;
import uk.foicasebook.events.ExemptionEvent.QualifiedPersonOpinionRecorded;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.HarmId;
import uk.foicasebook.events.Likelihood;
import uk.foicasebook.events.Limb;
import uk.foicasebook.events.OpinionId;
import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.events.TestId;
import uk.foicasebook.query.casefile.CaseFile;
import uk.foicasebook.query.casefile.Determination;
import uk.foicasebook.query.casefile.Findings;
import uk.foicasebook.query.casefile.Strand;

/** A strand with its determination and everything it rests on. */
record StrandView(
    StrandId id,
    List<PartNumber> parts,
    @Nullable String description,
    Finding finding,
    Determination determination,
    List<ProvisionCode> provisions,
    List<GroundView> grounds,
    List<AnswerView> answers,
    List<HarmView> harms,
    List<TestView> publicInterestTests,
    List<OpinionView> opinions,
    List<EarlierView> earlierRequests) {

  /** A provision relied on, and why. */
  record GroundView(ProvisionCode provision, @Nullable String why) {}

  /** What is said in answer to a part. */
  record AnswerView(PartNumber part, LocalDate draftedOn, String text) {}

  /** A harm recorded for it. */
  record HarmView(
      HarmId id,
      LocalDate on,
      List<ProvisionCode> exemptions,
      Limb limb,
      Likelihood likelihood,
      String harm) {}

  /** A balance of the public interest recorded for it. */
  record TestView(
      TestId id,
      LocalDate on,
      List<ProvisionCode> exemptions,
      Limb limb,
      List<String> favouringDisclosure,
      List<String> favouringMaintaining,
      Balance balance,
      String reasons) {}

  /** An opinion of the qualified person on it. */
  record OpinionView(
      OpinionId id,
      LocalDate on,
      String qualifiedPerson,
      List<ProvisionCode> exemptions,
      Limb limb,
      Likelihood likelihood,
      @Nullable String submission,
      String reasons) {}

  /**
   * An earlier request that its refusal points to.
   *
   * @param answeredOn the day of its last answer, or of the notice that speaks for this one too
   */
  record EarlierView(
      ProvisionCode under,
      boolean givesTheNotice,
      CaseId caseId,
      LocalDate receivedOn,
      @Nullable LocalDate answeredOn) {
    static EarlierView of(ProvisionCode under, boolean givesTheNotice, EarlierRequest earlier) {
      return new EarlierView(
          under, givesTheNotice, earlier.caseId(), earlier.receivedOn(), earlier.answeredOn());
    }
  }

  static StrandView of(Strand strand, CaseFile file) {
    Findings findings = file.findings();
    return new StrandView(
        strand.id(),
        strand.parts(),
        Shown.text(strand.description()),
        strand.finding(),
        file.determinationOf(strand),
        strand.provisions(),
        grounds(strand),
        strand.answers().stream()
            .map(a -> new AnswerView(a.part(), a.draftedOn(), Shown.required(a.text())))
            .toList(),
        findings.harms().stream()
            .filter(harm -> harm.strands().contains(strand.id()))
            .map(StrandView::harm)
            .toList(),
        findings.publicInterestTests().stream()
            .filter(test -> test.strands().contains(strand.id()))
            .map(StrandView::test)
            .toList(),
        findings.opinions().stream()
            .filter(opinion -> opinion.strands().contains(strand.id()))
            .map(StrandView::opinion)
            .toList(),
        strand.refusedUnder().stream().flatMap(StrandView::earlier).toList());
  }

  private static List<GroundView> grounds(Strand strand) {
    return switch (strand.determination()) {
      case NEITHER_CONFIRMED_NOR_DENIED -> grounds(strand.neitherConfirmedNorDeniedUnder());
      case REFUSED ->
          strand.refusedUnder().stream()
              .map(r -> new GroundView(r.provision(), Shown.text(r.why())))
              .toList();
      case DISCLOSED, WITHHELD, NOT_HELD, TRANSFERRED, UNDETERMINED ->
          grounds(strand.withheldUnder());
    };
  }

  private static List<GroundView> grounds(List<Strand.Ground> grounds) {
    return grounds.stream().map(g -> new GroundView(g.provision(), Shown.text(g.why()))).toList();
  }

  private static Stream<EarlierView> earlier(Strand.Refusal refusal) {
    return Stream.concat(
        refusal.earlier().stream().map(e -> EarlierView.of(refusal.provision(), false, e)),
        Stream.ofNullable(refusal.notice()).map(e -> EarlierView.of(refusal.provision(), true, e)));
  }

  private static OpinionView opinion(QualifiedPersonOpinionRecorded e) {
    return new OpinionView(
        e.opinion(),
        e.happenedOn(),
        e.qualifiedPerson(),
        e.exemptions(),
        e.limb(),
        e.likelihood(),
        Shown.text(e.submission()),
        Shown.required(e.reasons()));
  }

  private static HarmView harm(Findings.Harm harm) {
    return new HarmView(
        harm.id(),
        harm.on(),
        harm.exemptions(),
        harm.limb(),
        harm.likelihood(),
        Shown.required(harm.harmCaused()));
  }

  private static TestView test(Findings.PublicInterestTest test) {
    return new TestView(
        test.id(),
        test.on(),
        test.exemptions(),
        test.limb(),
        test.favouringDisclosure().stream().map(Shown::required).toList(),
        test.favouringMaintaining().stream().map(Shown::required).toList(),
        test.balance(),
        Shown.required(test.reasons()));
  }
}
