package uk.foicasebook.command.rest;

import java.time.LocalDate;
import java.util.stream.Collectors;
import uk.foicasebook.command.domain.GroundRefusal;
import uk.foicasebook.command.domain.SearchRefusal;

/** Says in a sentence what is wrong with a search, an estimate, or a refusal that rests on one. */
final class SearchSentences {
  private SearchSentences() {}

  static String of(SearchRefusal refusal) {
    return switch (refusal) {
      case SearchRefusal.RangeRunsBackwards(var from, var to) ->
          "A search cannot cover from %s to %s.".formatted(from, to);
      case SearchRefusal.MinutesOutOfRange(var minutes, var most) ->
          "Work takes from 1 to %d minutes, not %d.".formatted(most, minutes);
      case SearchRefusal.NoAggregation(var regime) ->
          "Under %s the cost of requests is not counted together.".formatted(regime);
      case SearchRefusal.OtherNotEstimated(var other) ->
          "Say how many minutes case %s would take: its own file has no estimate.".formatted(other);
      case SearchRefusal.OutsideTheWindow(var receipts) ->
          "The requests were not received within sixty consecutive working days: %s."
              .formatted(
                  receipts.stream().map(LocalDate::toString).collect(Collectors.joining(", ")));
      case SearchRefusal.UnknownConsultation(var consultation) ->
          "The case has no consultation called %s.".formatted(consultation);
      case SearchRefusal.ConsultationIdTaken(var consultation) ->
          "Another consultation is called %s.".formatted(consultation);
      case SearchRefusal.UnknownReferral(var referral) ->
          "The case has no referral called %s.".formatted(referral);
      case SearchRefusal.ReferralIdTaken(var referral) ->
          "Another referral is called %s.".formatted(referral);
    };
  }

  static String of(GroundRefusal refusal) {
    return switch (refusal) {
      case GroundRefusal.NoSuchGround r -> r.problem().sentence();
      case GroundRefusal.NotOfThisRegime r ->
          "The request is answered under %s, which %s is not part of."
              .formatted(r.regime(), r.provision());
      case GroundRefusal.CostNotEstimated r ->
          "Nothing is estimated that could make %s apply.".formatted(r.provision());
      case GroundRefusal.WithinTheLimit r ->
          "Compliance is estimated at £%s and does not exceed the limit of £%d."
              .formatted(r.pounds(), r.limitPounds());
      case GroundRefusal.ConfirmingWithinTheLimit r ->
          "To say whether it is held is estimated at £%s and does not exceed the limit of £%d."
              .formatted(r.pounds(), r.limitPounds());
      case GroundRefusal.VexatiousWithoutReasons r ->
          "Say why: a request is not refused under %s without reasons.".formatted(r.provision());
      case GroundRefusal.NothingRepeated r ->
          "Name the earlier request: %s is for one that is repeated.".formatted(r.provision());
      case GroundRefusal.EarlierNotCompliedWith r ->
          "Case %s was not answered before this request was made.".formatted(r.earlier());
      case GroundRefusal.NoEarlierNotice r ->
          "No notice in case %s makes another one needless here.".formatted(r.notice());
    };
  }
}
