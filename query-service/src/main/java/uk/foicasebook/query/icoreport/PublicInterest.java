package uk.foicasebook.query.icoreport;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.Balance;
import uk.foicasebook.events.ExemptionEvent.PublicInterestTestRecorded;
import uk.foicasebook.events.Limb;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.events.TestId;
import uk.foicasebook.query.casefile.Findings.PublicInterestTest;
import uk.foicasebook.query.cases.Shown;

/**
 * Item 9: the balances of the public interest. Those on whether to confirm or deny stand apart,
 * since they weigh something else.
 */
record PublicInterest(List<Test> onDisclosure, List<Test> onConfirmingOrDenying) {

  /**
   * A balance.
   *
   * @param recordedBy who brought it into the book
   */
  record Test(
      TestId id,
      LocalDate on,
      @Nullable PersonId recordedBy,
      List<StrandId> strands,
      List<ProvisionCode> exemptions,
      List<String> favouringDisclosure,
      List<String> favouringMaintaining,
      Balance balance,
      String reasons) {}

  static PublicInterest of(Source source) {
    return new PublicInterest(of(source, Limb.COMMUNICATE), of(source, Limb.CONFIRM_OR_DENY));
  }

  private static List<Test> of(Source source, Limb limb) {
    return source.file().findings().publicInterestTests().stream()
        .filter(test -> test.limb() == limb)
        .map(test -> of(test, source))
        .toList();
  }

  private static Test of(PublicInterestTest test, Source source) {
    return new Test(
        test.id(),
        test.on(),
        source.by(PublicInterestTestRecorded.class, fact -> fact.test().equals(test.id())),
        test.strands(),
        test.exemptions(),
        test.favouringDisclosure().stream().map(Shown::required).toList(),
        test.favouringMaintaining().stream().map(Shown::required).toList(),
        test.balance(),
        Shown.required(test.reasons()));
  }

  List<Missing> missing(List<ExemptionRelied> relied) {
    return relied.stream()
        .filter(exemption -> Boolean.TRUE.equals(exemption.weighed()))
        .flatMap(
            exemption -> exemption.strands().stream().map(strand -> new Owed(exemption, strand)))
        .filter(owed -> tests(owed.exemption().limb()).stream().noneMatch(owed::isMetBy))
        .map(
            owed ->
                new Missing(
                    9,
                    "The public interest under %s for strand %s%s"
                        .formatted(
                            owed.exemption().provision(),
                            owed.strand(),
                            owed.exemption().limb() == Limb.CONFIRM_OR_DENY
                                ? ", on whether to confirm or deny"
                                : ""),
                    "record-public-interest-test"))
        .toList();
  }

  private List<Test> tests(Limb limb) {
    return switch (limb) {
      case COMMUNICATE -> onDisclosure;
      case CONFIRM_OR_DENY -> onConfirmingOrDenying;
    };
  }

  private record Owed(ExemptionRelied exemption, StrandId strand) {
    boolean isMetBy(Test test) {
      return test.strands().contains(strand) && test.exemptions().contains(exemption.provision());
    }
  }
}
