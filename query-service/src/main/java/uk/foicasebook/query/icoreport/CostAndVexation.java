package uk.foicasebook.query.icoreport;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.EarlierRequest;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.law.exemption.OutrightRefusal;
import uk.foicasebook.query.casefile.CaseFile;
import uk.foicasebook.query.casefile.Strand;
import uk.foicasebook.query.cases.CostsView;
import uk.foicasebook.query.cases.EnquiriesView;
import uk.foicasebook.query.cases.Shown;

/**
 * Item 10: what is refused on cost, or as vexatious or repeated, and what bears it out.
 *
 * @param costs the estimates, by activity, and the requests counted together
 * @param assistance the help given to ask for less: FOIA 2000 s.16
 */
record CostAndVexation(
    List<Refused> refusals, CostsView costs, List<EnquiriesView.Assistance> assistance) {

  /** A strand that is refused outright, and the requests that the refusal points to. */
  record Refused(
      StrandId strand,
      ProvisionCode provision,
      @Nullable String why,
      List<EarlierRequest> earlier,
      @Nullable EarlierRequest noticeGivenIn) {}

  static CostAndVexation of(Source source) {
    CaseFile file = source.file();
    return new CostAndVexation(
        file.findings().strands().stream().flatMap(CostAndVexation::refused).toList(),
        CostsView.of(file.findings().costs(), file.intake().regime()),
        EnquiriesView.of(file.findings().enquiries(), source.day()).assistance());
  }

  private static Stream<Refused> refused(Strand strand) {
    return strand.refusedUnder().stream()
        .map(
            refusal ->
                new Refused(
                    strand.id(),
                    refusal.provision(),
                    Shown.text(refusal.why()),
                    refusal.earlier(),
                    refusal.notice()));
  }

  List<Missing> missing() {
    var missing = new ArrayList<Missing>();
    if (refusals.stream().anyMatch(CostAndVexation::isOnCost)) {
      if (costs.estimates().isEmpty()) {
        missing.add(new Missing(10, "The estimate, activity by activity", "estimate-cost"));
      }
      if (assistance.isEmpty()) {
        missing.add(
            new Missing(10, "How the requester was helped to ask for less", "record-assistance"));
      }
    }
    refusals.stream()
        .filter(refused -> refused.why() == null)
        .forEach(
            refused ->
                missing.add(
                    new Missing(
                        10,
                        isOnCost(refused)
                            ? "Why strand %s is refused on cost".formatted(refused.strand())
                            : "The burden, the history, and what value strand %s has"
                                .formatted(refused.strand()),
                        "refuse-strand")));
    return missing;
  }

  private static boolean isOnCost(Refused refused) {
    return Stream.of(OutrightRefusal.values())
        .filter(OutrightRefusal::isOnCost)
        .anyMatch(refusal -> refusal.provision().toString().equals(refused.provision().value()));
  }
}
