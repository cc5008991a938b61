package uk.foicasebook.events.samples;

import static uk.foicasebook.events.samples.Words.day;
import static uk.foicasebook.events.samples.Words.parts;
import static uk.foicasebook.events.samples.Words.provisions;
import static uk.foicasebook.events.samples.Words.strands;
import static uk.foicasebook.events.samples.Words.text;

import java.util.List;
import uk.foicasebook.events.AggregatedRequest;
import uk.foicasebook.events.AggregationGround;
import uk.foicasebook.events.AssistanceId;
import uk.foicasebook.events.AssistanceKind;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.ConsultationId;
import uk.foicasebook.events.CostActivity;
import uk.foicasebook.events.CostItem;
import uk.foicasebook.events.EarlierRequest;
import uk.foicasebook.events.EstimateId;
import uk.foicasebook.events.ExemptionEvent.ExemptionWithdrawn;
import uk.foicasebook.events.ExemptionEvent.QualifiedPersonOpinionRecorded;
import uk.foicasebook.events.ExemptionEvent.StrandRefused;
import uk.foicasebook.events.Fact;
import uk.foicasebook.events.Likelihood;
import uk.foicasebook.events.Limb;
import uk.foicasebook.events.OpinionId;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.ReferralId;
import uk.foicasebook.events.Scope;
import uk.foicasebook.events.SearchEvent.AdviceRecorded;
import uk.foicasebook.events.SearchEvent.AssistanceRecorded;
import uk.foicasebook.events.SearchEvent.ConsultationRecorded;
import uk.foicasebook.events.SearchEvent.CostEstimated;
import uk.foicasebook.events.SearchEvent.ReferredForAdvice;
import uk.foicasebook.events.SearchEvent.RequestsAggregated;
import uk.foicasebook.events.SearchEvent.ThirdPartyConsulted;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.events.ThirdPartyView;

/** What is asked and reckoned on the way to a decision, and the rarer grounds. */
final class SearchSamples {
  private static final ConsultationId CONSULTATION = new ConsultationId("consultation-1");
  private static final ReferralId REFERRAL = new ReferralId("referral-1");

  private SearchSamples() {}

  static List<Fact> all() {
    return List.of(
        new CostEstimated(
            day("2026-02-11"),
            new EstimateId("estimate-1"),
            new Scope(parts("1"), List.of()),
            List.of(
                new CostItem(CostActivity.LOCATING, 600, text("Forty boxes, a quarter hour each")),
                new CostItem(CostActivity.EXTRACTING, 540, text("Nine hours by a trial on two"))),
            450,
            text("Two boxes were tried.")),
        new RequestsAggregated(
            day("2026-02-11"),
            List.of(
                new AggregatedRequest(
                    CaseId.of("0192f0c0-0000-7000-8000-000000000041"), day("2026-01-12"), 480)),
            AggregationGround.SAME_PERSON,
            text("Both ask for the depot's readings.")),
        new ThirdPartyConsulted(
            day("2026-02-12"),
            CONSULTATION,
            text("Sample Haulage Ltd"),
            strands("minutes"),
            day("2026-02-19"),
            text("Would anything in them harm you?")),
        new ConsultationRecorded(
            day("2026-02-18"), CONSULTATION, ThirdPartyView.OBJECTS, text("Page 3 would.")),
        new ReferredForAdvice(
            day("2026-02-12"),
            REFERRAL,
            "National advice unit",
            true,
            strands("patrols"),
            day("2026-02-17"),
            text("Is this answered alike elsewhere?")),
        new AdviceRecorded(day("2026-02-16"), REFERRAL, text("Neither confirm nor deny.")),
        new AssistanceRecorded(
            day("2026-02-27"),
            new AssistanceId("assistance-1"),
            AssistanceKind.TO_NARROW,
            Scope.WHOLE,
            Channel.EMAIL,
            text("One year could be done within the limit.")),
        new StrandRefused(
            day("2026-02-13"),
            new StrandId("readings"),
            new ProvisionCode("FOIA 2000 s.14(2)"),
            List.of(
                new EarlierRequest(
                    CaseId.of("0192f0c0-0000-7000-8000-000000000041"),
                    day("2026-01-05"),
                    day("2026-01-30"))),
            new EarlierRequest(
                CaseId.of("0192f0c0-0000-7000-8000-000000000042"),
                day("2025-12-01"),
                day("2025-12-19")),
            text("The same readings, and nothing has changed since.")),
        new ExemptionWithdrawn(
            day("2026-02-16"),
            new StrandId("minutes"),
            new ProvisionCode("FOIA 2000 s.31(1)(a)"),
            text("The gate is locked now.")),
        new QualifiedPersonOpinionRecorded(
            day("2026-02-16"),
            new OpinionId("opinion-1"),
            "Chief officer of Sample Police",
            strands("minutes"),
            provisions("FOIA 2000 s.36(2)(b)(ii)"),
            Limb.COMMUNICATE,
            Likelihood.WOULD_BE_LIKELY,
            text("The minutes and a note of two pages."),
            text("Members would speak less openly.")));
  }
}
