package uk.foicasebook.query.exemptions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.Balance;
import uk.foicasebook.events.Limb;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.RegulatorEvent.DecisionNoticeRecorded;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.query.casefile.CaseFile;
import uk.foicasebook.query.casefile.Decided;
import uk.foicasebook.query.casefile.Findings.PublicInterestTest;
import uk.foicasebook.query.casefile.Response;
import uk.foicasebook.query.casefile.Strand;
import uk.foicasebook.query.exemptions.ExemptionUseRow.Against;

/** What the responses of a case relied on, and what became of it. */
record ExemptionUses(CaseFile file) {

  private record Use(StrandId strand, ProvisionCode provision, Against against) {}

  /** Each provision once for each strand, by the first response that reached the requester. */
  List<ExemptionUseRow> rows() {
    var rows = new ArrayList<ExemptionUseRow>();
    Set<Use> seen = new HashSet<>();
    for (Response response : file.responses().sent()) {
      if (response.notDelivered() == null) {
        response.said().stream()
            .flatMap(ExemptionUses::uses)
            .filter(seen::add)
            .forEach(use -> rows.add(row(use, rows.size(), response.on())));
      }
    }
    return rows;
  }

  private static Stream<Use> uses(Strand said) {
    return switch (said.determination()) {
      case WITHHELD -> uses(said, Against.COMMUNICATING);
      case NEITHER_CONFIRMED_NOR_DENIED -> uses(said, Against.CONFIRMING_OR_DENYING);
      case REFUSED -> uses(said, Against.THE_REQUEST);
      case DISCLOSED, NOT_HELD, TRANSFERRED, UNDETERMINED -> Stream.empty();
    };
  }

  private static Stream<Use> uses(Strand said, Against against) {
    return said.provisions().stream().map(provision -> new Use(said.id(), provision, against));
  }

  private ExemptionUseRow row(Use use, int number, LocalDate answeredOn) {
    List<Decided> again = again(use.strand());
    return new ExemptionUseRow(
        file.id(),
        number,
        file.intake().authority(),
        use.strand(),
        use.provision(),
        use.provision().section(),
        use.against(),
        answeredOn,
        balance(use),
        !again.isEmpty(),
        again.stream().anyMatch(decided -> !decided.provisions().contains(use.provision())),
        !file.regulator().all(DecisionNoticeRecorded.class).isEmpty(),
        isRejected(use));
  }

  private @Nullable Balance balance(Use use) {
    return file.findings().publicInterestTests().stream()
        .filter(test -> test.strands().contains(use.strand()))
        .filter(test -> test.exemptions().contains(use.provision()))
        .filter(test -> test.limb() == limb(use.against()))
        .map(PublicInterestTest::balance)
        .reduce((_, later) -> later)
        .orElse(null);
  }

  private static Limb limb(Against against) {
    return switch (against) {
      case CONFIRMING_OR_DENYING -> Limb.CONFIRM_OR_DENY;
      case COMMUNICATING, THE_REQUEST -> Limb.COMMUNICATE;
    };
  }

  /** What reviews with an outcome decided of the strand; one that left it alone let it stand. */
  private List<Decided> again(StrandId strand) {
    return file.reviews().requested().stream()
        .filter(review -> review.outcome() != null)
        .flatMap(
            review ->
                review.first().stream()
                    .filter(first -> first.strand().equals(strand))
                    .map(
                        first ->
                            review.second().stream()
                                .filter(second -> second.strand().equals(strand))
                                .findAny()
                                .orElse(first)))
        .toList();
  }

  /** Also what a tribunal put in the notice's place. */
  private boolean isRejected(Use use) {
    return file.regulator().all(DecisionNoticeRecorded.class).stream()
        .flatMap(notice -> file.regulator().ordered(notice.notice()).stream())
        .filter(step -> step.strands().isEmpty() || step.strands().contains(use.strand()))
        .anyMatch(step -> step.rejected().contains(use.provision()));
  }
}
