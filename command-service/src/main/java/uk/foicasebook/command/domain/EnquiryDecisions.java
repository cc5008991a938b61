package uk.foicasebook.command.domain;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Optional;
import uk.foicasebook.command.domain.SearchCommand.ConsultThirdParty;
import uk.foicasebook.command.domain.SearchCommand.RecordAdvice;
import uk.foicasebook.command.domain.SearchCommand.RecordAssistance;
import uk.foicasebook.command.domain.SearchCommand.RecordConsultation;
import uk.foicasebook.command.domain.SearchCommand.ReferForAdvice;
import uk.foicasebook.command.domain.SearchRefusal.ConsultationIdTaken;
import uk.foicasebook.command.domain.SearchRefusal.ReferralIdTaken;
import uk.foicasebook.command.domain.SearchRefusal.UnknownConsultation;
import uk.foicasebook.command.domain.SearchRefusal.UnknownReferral;
import uk.foicasebook.events.AssistanceId;
import uk.foicasebook.events.ConsultationId;
import uk.foicasebook.events.ReferralId;
import uk.foicasebook.events.Scope;
import uk.foicasebook.events.SearchEvent.AdviceRecorded;
import uk.foicasebook.events.SearchEvent.AssistanceRecorded;
import uk.foicasebook.events.SearchEvent.ConsultationRecorded;
import uk.foicasebook.events.SearchEvent.ReferredForAdvice;
import uk.foicasebook.events.SearchEvent.ThirdPartyConsulted;
import uk.foicasebook.law.CitationKind;
import uk.foicasebook.law.Cites;

/** Others are asked, and the requester is helped. None of it stops the clock. */
final class EnquiryDecisions {

  /** A view is asked for. Whether it is followed is for the authority alone. */
  @Cites(value = "s.45 Code part 3", kind = CitationKind.CODE)
  Decision consult(ConsultThirdParty c, CaseFile file, Occasion occasion) {
    var known = file.findings().enquiries().consultations();
    ConsultationId name =
        Optional.ofNullable(c.consultation())
            .orElseGet(
                () -> known.nameFor(id -> asked(c, id), "consultation", ConsultationId::new));
    return Rule.obey(
        List.of(
            (_, f, _) -> StrandRules.known(c.strands(), f),
            (_, _, _) -> RegulatorRules.forwards(c.happenedOn(), c.replyBy()),
            (_, _, _) ->
                RegulatorRules.free(known, name, asked(c, name), ConsultationIdTaken::new)),
        c,
        file,
        occasion,
        () -> List.of(asked(c, name)));
  }

  private static ThirdPartyConsulted asked(ConsultThirdParty c, ConsultationId name) {
    return new ThirdPartyConsulted(
        c.happenedOn(), name, c.thirdParty(), c.strands(), c.replyBy(), c.question());
  }

  Decision reply(RecordConsultation c, CaseFile file, Occasion occasion) {
    var asked = file.findings().enquiries().consultations().find(c.consultation());
    return Rule.obey(
        List.of(
            (_, _, _) ->
                Rule.unless(asked.isPresent(), () -> new UnknownConsultation(c.consultation())),
            (_, _, _) ->
                RegulatorRules.follows(c.happenedOn(), asked.map(ThirdPartyConsulted::happenedOn))),
        c,
        file,
        occasion,
        () ->
            List.of(
                new ConsultationRecorded(c.happenedOn(), c.consultation(), c.view(), c.reply())));
  }

  Decision refer(ReferForAdvice c, CaseFile file, Occasion occasion) {
    var known = file.findings().enquiries().referrals();
    ReferralId name =
        Optional.ofNullable(c.referral())
            .orElseGet(() -> known.nameFor(id -> referred(c, id), "referral", ReferralId::new));
    return Rule.obey(
        List.of(
            (_, f, _) -> StrandRules.known(c.strands(), f),
            (_, _, _) -> RegulatorRules.forwards(c.happenedOn(), c.replyBy()),
            (_, _, _) -> RegulatorRules.free(known, name, referred(c, name), ReferralIdTaken::new)),
        c,
        file,
        occasion,
        () -> List.of(referred(c, name)));
  }

  private static ReferredForAdvice referred(ReferForAdvice c, ReferralId name) {
    return new ReferredForAdvice(
        c.happenedOn(), name, c.body(), c.mandatory(), c.strands(), c.replyBy(), c.question());
  }

  Decision advise(RecordAdvice c, CaseFile file, Occasion occasion) {
    var referred = file.findings().enquiries().referrals().find(c.referral());
    return Rule.obey(
        List.of(
            (_, _, _) -> Rule.unless(referred.isPresent(), () -> new UnknownReferral(c.referral())),
            (_, _, _) ->
                RegulatorRules.follows(
                    c.happenedOn(), referred.map(ReferredForAdvice::happenedOn))),
        c,
        file,
        occasion,
        () -> List.of(new AdviceRecorded(c.happenedOn(), c.referral(), c.advice())));
  }

  @Cites("FOIA 2000 s.16(1)")
  Decision help(RecordAssistance c, CaseFile file, Occasion occasion) {
    AssistanceId name =
        Optional.ofNullable(c.assistance())
            .orElseGet(
                () ->
                    file.findings()
                        .enquiries()
                        .help()
                        .nameFor(id -> given(c, id), "assistance", AssistanceId::new));
    return Rule.obey(
        List.of((_, f, _) -> ScopeRules.known(c.scope(), f)),
        c,
        file,
        occasion,
        () -> List.of(given(c, name)));
  }

  private static AssistanceRecorded given(RecordAssistance c, AssistanceId name) {
    return new AssistanceRecorded(
        c.happenedOn(),
        name,
        c.kind(),
        requireNonNullElse(c.scope(), Scope.WHOLE),
        c.channel(),
        c.help());
  }
}
