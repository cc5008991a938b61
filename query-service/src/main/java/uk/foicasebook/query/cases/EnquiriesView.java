package uk.foicasebook.query.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.AssistanceId;
import uk.foicasebook.events.AssistanceKind;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.ConsultationId;
import uk.foicasebook.events.ReferralId;
import uk.foicasebook.events.Scope;
import uk.foicasebook.events.SearchEvent.AdviceRecorded;
import uk.foicasebook.events.SearchEvent.AssistanceRecorded;
import uk.foicasebook.events.SearchEvent.ConsultationRecorded;
import uk.foicasebook.events.SearchEvent.ReferredForAdvice;
import uk.foicasebook.events.SearchEvent.ThirdPartyConsulted;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.events.ThirdPartyView;
import uk.foicasebook.query.casefile.Enquiries;

/** Who was asked, what they said, and how the requester was helped. */
public record EnquiriesView(
    List<Consultation> consultations, List<Referral> referrals, List<Assistance> assistance) {

  /**
   * A third party that was asked.
   *
   * @param overdue whether it was to reply by a day that is past, and has not
   */
  public record Consultation(
      ConsultationId id,
      LocalDate on,
      String thirdParty,
      List<StrandId> strands,
      @Nullable LocalDate replyBy,
      boolean overdue,
      @Nullable String question,
      @Nullable LocalDate repliedOn,
      @Nullable ThirdPartyView view,
      @Nullable String reply) {}

  /** A referral for advice. */
  record Referral(
      ReferralId id,
      LocalDate on,
      String body,
      boolean mandatory,
      List<StrandId> strands,
      @Nullable LocalDate replyBy,
      boolean overdue,
      @Nullable String question,
      @Nullable LocalDate advisedOn,
      @Nullable String advice) {}

  /** Help given to the requester. */
  public record Assistance(
      AssistanceId id,
      LocalDate on,
      AssistanceKind kind,
      Scope scope,
      Channel channel,
      String help) {
    static Assistance of(AssistanceRecorded e) {
      return new Assistance(
          e.assistance(),
          e.happenedOn(),
          e.kind(),
          e.scope(),
          e.channel(),
          Shown.required(e.help()));
    }
  }

  /** As it stands on a day. */
  public static EnquiriesView of(Enquiries enquiries, LocalDate day) {
    return new EnquiriesView(
        enquiries.consultations().stream().map(asked -> of(asked, enquiries, day)).toList(),
        enquiries.referrals().stream().map(referred -> of(referred, enquiries, day)).toList(),
        enquiries.help().stream().map(Assistance::of).toList());
  }

  private static Consultation of(ThirdPartyConsulted e, Enquiries enquiries, LocalDate day) {
    ConsultationRecorded became = enquiries.view(e.consultation()).orElse(null);
    return new Consultation(
        e.consultation(),
        e.happenedOn(),
        Shown.required(e.thirdParty()),
        e.strands(),
        e.replyBy(),
        became == null && isPast(e.replyBy(), day),
        Shown.text(e.question()),
        became == null ? null : became.happenedOn(),
        became == null ? null : became.view(),
        became == null ? null : Shown.text(became.reply()));
  }

  private static Referral of(ReferredForAdvice e, Enquiries enquiries, LocalDate day) {
    AdviceRecorded came = enquiries.advice(e.referral()).orElse(null);
    return new Referral(
        e.referral(),
        e.happenedOn(),
        e.body(),
        e.mandatory(),
        e.strands(),
        e.replyBy(),
        came == null && isPast(e.replyBy(), day),
        Shown.text(e.question()),
        came == null ? null : came.happenedOn(),
        came == null ? null : Shown.text(came.advice()));
  }

  private static boolean isPast(@Nullable LocalDate replyBy, LocalDate day) {
    return replyBy != null && replyBy.isBefore(day);
  }
}
