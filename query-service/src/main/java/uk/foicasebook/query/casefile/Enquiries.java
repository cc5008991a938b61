package uk.foicasebook.query.casefile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import uk.foicasebook.events.ConsultationId;
import uk.foicasebook.events.ReferralId;
import uk.foicasebook.events.SearchEvent.AdviceRecorded;
import uk.foicasebook.events.SearchEvent.AssistanceRecorded;
import uk.foicasebook.events.SearchEvent.ConsultationRecorded;
import uk.foicasebook.events.SearchEvent.ReferredForAdvice;
import uk.foicasebook.events.SearchEvent.ThirdPartyConsulted;

/** Who was asked, what they said, and how the requester was helped. */
public record Enquiries(
    List<ThirdPartyConsulted> consultations,
    List<ConsultationRecorded> views,
    List<ReferredForAdvice> referrals,
    List<AdviceRecorded> advice,
    List<AssistanceRecorded> help) {
  static final Enquiries NONE =
      new Enquiries(List.of(), List.of(), List.of(), List.of(), List.of());

  Enquiries with(ThirdPartyConsulted e) {
    return new Enquiries(
        Lists.replacing(consultations, e, ThirdPartyConsulted::consultation),
        views,
        referrals,
        advice,
        help);
  }

  Enquiries with(ConsultationRecorded e) {
    return new Enquiries(
        consultations,
        Lists.replacing(views, e, ConsultationRecorded::consultation),
        referrals,
        advice,
        help);
  }

  Enquiries with(ReferredForAdvice e) {
    return new Enquiries(
        consultations,
        views,
        Lists.replacing(referrals, e, ReferredForAdvice::referral),
        advice,
        help);
  }

  Enquiries with(AdviceRecorded e) {
    return new Enquiries(
        consultations,
        views,
        referrals,
        Lists.replacing(advice, e, AdviceRecorded::referral),
        help);
  }

  Enquiries with(AssistanceRecorded e) {
    return new Enquiries(
        consultations,
        views,
        referrals,
        advice,
        Lists.replacing(help, e, AssistanceRecorded::assistance));
  }

  /** What became of a consultation, if anything did. */
  public Optional<ConsultationRecorded> view(ConsultationId consultation) {
    return views.stream().filter(view -> view.consultation().equals(consultation)).findAny();
  }

  /** The advice that came on a referral, if any did. */
  public Optional<AdviceRecorded> advice(ReferralId referral) {
    return advice.stream().filter(given -> given.referral().equals(referral)).findAny();
  }

  /** The first day by which somebody was to reply who has not. */
  public Optional<LocalDate> firstReplyBy() {
    return Stream.concat(
            consultations.stream()
                .filter(asked -> view(asked.consultation()).isEmpty())
                .map(ThirdPartyConsulted::replyBy),
            referrals.stream()
                .filter(referred -> advice(referred.referral()).isEmpty())
                .map(ReferredForAdvice::replyBy))
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder());
  }
}
