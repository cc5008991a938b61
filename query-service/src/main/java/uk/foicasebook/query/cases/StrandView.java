package uk.foicasebook.query.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.Balance;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.HarmId;
import uk.foicasebook.events.Likelihood;
import uk.foicasebook.events.Limb;
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
    List<TestView> publicInterestTests) {

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

  static StrandView of(Strand strand, CaseFile file) {
    Findings findings = file.findings();
    var grounds =
        strand.neitherConfirmedNorDeniedUnder().isEmpty()
            ? strand.withheldUnder()
            : strand.neitherConfirmedNorDeniedUnder();
    return new StrandView(
        strand.id(),
        strand.parts(),
        Shown.text(strand.description()),
        strand.finding(),
        file.determinationOf(strand),
        strand.provisions(),
        grounds.stream().map(g -> new GroundView(g.provision(), Shown.text(g.why()))).toList(),
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
            .toList());
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
