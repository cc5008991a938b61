package uk.foicasebook.command.domain;

import java.time.LocalDate;
import uk.foicasebook.events.AssistanceId;
import uk.foicasebook.events.AssistanceKind;
import uk.foicasebook.events.ConsultationId;
import uk.foicasebook.events.ReferralId;
import uk.foicasebook.events.Scope;
import uk.foicasebook.events.SearchEvent.AdviceRecorded;
import uk.foicasebook.events.SearchEvent.AssistanceRecorded;
import uk.foicasebook.events.SearchEvent.ConsultationRecorded;
import uk.foicasebook.events.SearchEvent.ReferredForAdvice;
import uk.foicasebook.events.SearchEvent.ThirdPartyConsulted;
import uk.foicasebook.law.Cites;

/** Who was asked, what they said, and how the requester was helped. */
record Enquiries(
    Entries<ConsultationId, ThirdPartyConsulted> consultations,
    Entries<ConsultationId, ConsultationRecorded> views,
    Entries<ReferralId, ReferredForAdvice> referrals,
    Entries<ReferralId, AdviceRecorded> advice,
    Entries<AssistanceId, AssistanceRecorded> help) {
  static final Enquiries NONE =
      new Enquiries(Entries.none(), Entries.none(), Entries.none(), Entries.none(), Entries.none());

  Enquiries with(ThirdPartyConsulted e) {
    return new Enquiries(consultations.with(e.consultation(), e), views, referrals, advice, help);
  }

  Enquiries with(ConsultationRecorded e) {
    return new Enquiries(consultations, views.with(e.consultation(), e), referrals, advice, help);
  }

  Enquiries with(ReferredForAdvice e) {
    return new Enquiries(consultations, views, referrals.with(e.referral(), e), advice, help);
  }

  Enquiries with(AdviceRecorded e) {
    return new Enquiries(consultations, views, referrals, advice.with(e.referral(), e), help);
  }

  Enquiries with(AssistanceRecorded e) {
    return new Enquiries(consultations, views, referrals, advice, help.with(e.assistance(), e));
  }

  /** Whether the requester was helped, by the end of a day, to ask for less of a strand. */
  @Cites("FOIA 2000 s.16(1)")
  boolean helpedToNarrow(Strand strand, LocalDate by) {
    return help.values().stream()
        .filter(given -> given.kind() == AssistanceKind.TO_NARROW)
        .filter(given -> !given.happenedOn().isAfter(by))
        .anyMatch(given -> isAbout(given.scope(), strand));
  }

  private static boolean isAbout(Scope scope, Strand strand) {
    return scope.coversAll()
        || scope.strands().contains(strand.id())
        || strand.parts().stream().anyMatch(scope.parts()::contains);
  }
}
