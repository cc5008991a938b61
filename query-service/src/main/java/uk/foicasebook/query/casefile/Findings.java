package uk.foicasebook.query.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.Balance;
import uk.foicasebook.events.ExemptionEvent;
import uk.foicasebook.events.ExemptionEvent.ExemptionApplied;
import uk.foicasebook.events.ExemptionEvent.ExemptionWithdrawn;
import uk.foicasebook.events.ExemptionEvent.HarmRecorded;
import uk.foicasebook.events.ExemptionEvent.NeitherConfirmedNorDenied;
import uk.foicasebook.events.ExemptionEvent.PublicInterestTestRecorded;
import uk.foicasebook.events.ExemptionEvent.QualifiedPersonOpinionRecorded;
import uk.foicasebook.events.ExemptionEvent.StrandRefused;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.HarmId;
import uk.foicasebook.events.Likelihood;
import uk.foicasebook.events.Limb;
import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.ResponseEvent;
import uk.foicasebook.events.ResponseEvent.AnswerDrafted;
import uk.foicasebook.events.ResponseEvent.ClearanceBypassed;
import uk.foicasebook.events.ResponseEvent.DocumentAttached;
import uk.foicasebook.events.ResponseEvent.NonDeliveryRecorded;
import uk.foicasebook.events.ResponseEvent.NoticeWordingOverridden;
import uk.foicasebook.events.ResponseEvent.ResponseCleared;
import uk.foicasebook.events.ResponseEvent.ResponseDefectFound;
import uk.foicasebook.events.ResponseEvent.ResponseIssued;
import uk.foicasebook.events.ResponseEvent.ResponseReturned;
import uk.foicasebook.events.ResponseEvent.ResponseSentRecorded;
import uk.foicasebook.events.ResponseEvent.SubmittedForClearance;
import uk.foicasebook.events.SearchEvent;
import uk.foicasebook.events.SearchEvent.AdviceRecorded;
import uk.foicasebook.events.SearchEvent.AssistanceRecorded;
import uk.foicasebook.events.SearchEvent.ConsultationRecorded;
import uk.foicasebook.events.SearchEvent.CostEstimated;
import uk.foicasebook.events.SearchEvent.ReferredForAdvice;
import uk.foicasebook.events.SearchEvent.RequestsAggregated;
import uk.foicasebook.events.SearchEvent.SearchRecorded;
import uk.foicasebook.events.SearchEvent.StrandRecorded;
import uk.foicasebook.events.SearchEvent.ThirdPartyConsulted;
import uk.foicasebook.events.SearchId;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.events.TestId;

/** What was looked for and found, and what is made of it: strands, and the reasons behind them. */
public record Findings(
    List<Search> searches,
    List<Strand> strands,
    List<Harm> harms,
    List<PublicInterestTest> publicInterestTests,
    List<QualifiedPersonOpinionRecorded> opinions,
    Costs costs,
    Enquiries enquiries) {

  static final Findings NONE =
      new Findings(
          List.of(), List.of(), List.of(), List.of(), List.of(), Costs.NONE, Enquiries.NONE);

  /** A search made, in terms that can be defended. */
  public record Search(
      SearchId id,
      LocalDate on,
      List<PartNumber> parts,
      String place,
      @Nullable ProtectedText terms,
      @Nullable LocalDate coveringFrom,
      @Nullable LocalDate coveringTo,
      Finding finding,
      @Nullable ProtectedText result) {}

  /** A harm that would follow, for the strands and exemptions it is about. */
  public record Harm(
      HarmId id,
      LocalDate on,
      List<StrandId> strands,
      List<ProvisionCode> exemptions,
      Limb limb,
      Likelihood likelihood,
      ProtectedText harmCaused) {}

  /** One balance of the public interest, which may carry several qualified exemptions. */
  public record PublicInterestTest(
      TestId id,
      LocalDate on,
      List<StrandId> strands,
      List<ProvisionCode> exemptions,
      Limb limb,
      List<ProtectedText> favouringDisclosure,
      List<ProtectedText> favouringMaintaining,
      Balance balance,
      ProtectedText reasons) {}

  Findings evolve(SearchEvent event) {
    return switch (event) {
      case CostEstimated e -> with(costs.with(e));
      case RequestsAggregated e -> with(costs.with(e));
      case ThirdPartyConsulted e -> with(enquiries.with(e));
      case ConsultationRecorded e -> with(enquiries.with(e));
      case ReferredForAdvice e -> with(enquiries.with(e));
      case AdviceRecorded e -> with(enquiries.with(e));
      case AssistanceRecorded e -> with(enquiries.with(e));
      case SearchRecorded e ->
          new Findings(
              Lists.replacing(searches, search(e), Search::id),
              strands,
              harms,
              publicInterestTests,
              opinions,
              costs,
              enquiries);
      case StrandRecorded e ->
          strand(e.strand(), s -> s.described(e.parts(), e.description(), e.finding()));
    };
  }

  Findings evolve(ExemptionEvent event) {
    return switch (event) {
      case StrandRefused e ->
          strand(
              e.strand(),
              s -> s.refused(new Strand.Refusal(e.provision(), e.earlier(), e.notice(), e.why())));
      case ExemptionWithdrawn e -> strand(e.strand(), s -> s.reliedOnNoMore(e.provision()));
      case QualifiedPersonOpinionRecorded e ->
          with(
              harms,
              publicInterestTests,
              Lists.replacing(opinions, e, QualifiedPersonOpinionRecorded::opinion));
      case ExemptionApplied e ->
          strand(e.strand(), s -> s.withheld(new Strand.Ground(e.exemption(), e.why())));
      case NeitherConfirmedNorDenied e ->
          strand(
              e.strand(),
              s ->
                  s.neitherConfirmedNorDenied(
                      e.provisions().stream()
                          .map(provision -> new Strand.Ground(provision, e.why()))
                          .toList()));
      case HarmRecorded e ->
          with(Lists.replacing(harms, harm(e), Harm::id), publicInterestTests, opinions);
      case PublicInterestTestRecorded e ->
          with(
              harms,
              Lists.replacing(publicInterestTests, test(e), PublicInterestTest::id),
              opinions);
    };
  }

  Findings evolve(ResponseEvent event) {
    return switch (event) {
      case DocumentAttached _,
          SubmittedForClearance _,
          ResponseCleared _,
          ResponseReturned _,
          ClearanceBypassed _,
          NoticeWordingOverridden _,
          NonDeliveryRecorded _ ->
          this;
      case AnswerDrafted e ->
          strand(
              e.strand(), s -> s.answered(new Strand.Answer(e.part(), e.happenedOn(), e.answer())));
      case ResponseIssued _, ResponseSentRecorded _, ResponseDefectFound _ -> this;
    };
  }

  private Findings strand(StrandId id, UnaryOperator<Strand> change) {
    Strand before =
        strands.stream().filter(s -> s.id().equals(id)).findAny().orElse(Strand.unnamed(id));
    return new Findings(
        searches,
        Lists.replacing(strands, change.apply(before), Strand::id),
        harms,
        publicInterestTests,
        opinions,
        costs,
        enquiries);
  }

  private Findings with(
      List<Harm> feared,
      List<PublicInterestTest> weighed,
      List<QualifiedPersonOpinionRecorded> given) {
    return new Findings(searches, strands, feared, weighed, given, costs, enquiries);
  }

  private Findings with(Costs reckoned) {
    return new Findings(
        searches, strands, harms, publicInterestTests, opinions, reckoned, enquiries);
  }

  private Findings with(Enquiries made) {
    return new Findings(searches, strands, harms, publicInterestTests, opinions, costs, made);
  }

  private static Search search(SearchRecorded e) {
    return new Search(
        e.search(),
        e.happenedOn(),
        e.parts(),
        e.place(),
        e.terms(),
        e.coveringFrom(),
        e.coveringTo(),
        e.finding(),
        e.result());
  }

  private static Harm harm(HarmRecorded e) {
    return new Harm(
        e.harm(),
        e.happenedOn(),
        e.strands(),
        e.exemptions(),
        e.limb(),
        e.likelihood(),
        e.harmCaused());
  }

  private static PublicInterestTest test(PublicInterestTestRecorded e) {
    return new PublicInterestTest(
        e.test(),
        e.happenedOn(),
        e.strands(),
        e.exemptions(),
        e.limb(),
        e.favouringDisclosure(),
        e.favouringMaintaining(),
        e.balance(),
        e.reasons());
  }
}
