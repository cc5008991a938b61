package uk.foicasebook.command.rest;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import uk.foicasebook.command.domain.AuthorityRefusal;
import uk.foicasebook.command.domain.CalendarRefusal;
import uk.foicasebook.command.domain.CaseRefusal;
import uk.foicasebook.command.domain.Claim;
import uk.foicasebook.command.domain.ClockRefusal;
import uk.foicasebook.command.domain.ClosingRefusal;
import uk.foicasebook.command.domain.CorrectionRefusal;
import uk.foicasebook.command.domain.ErasureRefusal;
import uk.foicasebook.command.domain.ExemptionRefusal;
import uk.foicasebook.command.domain.GroundRefusal;
import uk.foicasebook.command.domain.IntakeRefusal;
import uk.foicasebook.command.domain.PartRefusal;
import uk.foicasebook.command.domain.RecordsRefusal;
import uk.foicasebook.command.domain.Refusal;
import uk.foicasebook.command.domain.RegulatorRefusal;
import uk.foicasebook.command.domain.ResponseRefusal;
import uk.foicasebook.command.domain.ReviewRefusal;
import uk.foicasebook.command.domain.SearchRefusal;
import uk.foicasebook.command.domain.StrandRefusal;

/** Says a refusal in a sentence, with the values that explain it. */
final class Sentences {
  private Sentences() {}

  static String of(Refusal refusal) {
    return switch (refusal) {
      case CaseRefusal each -> of(each);
      case IntakeRefusal each -> IntakeSentences.of(each);
      case ClockRefusal each -> ClockSentences.of(each);
      case PartRefusal each -> of(each);
      case SearchRefusal each -> SearchSentences.of(each);
      case GroundRefusal each -> SearchSentences.of(each);
      case StrandRefusal each -> of(each);
      case ExemptionRefusal each -> of(each);
      case ResponseRefusal each -> ResponseSentences.of(each);
      case ReviewRefusal each -> ReviewSentences.of(each);
      case RegulatorRefusal each -> RegulatorSentences.of(each);
      case RecordsRefusal each -> RecordsSentences.of(each);
      case ClosingRefusal each -> RecordsSentences.of(each);
      case CorrectionRefusal each -> RecordsSentences.of(each);
      case ErasureRefusal each -> RecordsSentences.of(each);
      case CalendarRefusal each -> CalendarSentences.of(each);
      case AuthorityRefusal each -> AuthoritySentences.of(each);
    };
  }

  private static String of(CaseRefusal refusal) {
    return switch (refusal) {
      case CaseRefusal.NoSuchCase _ -> "No case has this id.";
      case CaseRefusal.CaseAlreadyOpen(var reference) ->
          "The case is open already, as %s.".formatted(reference);
      case CaseRefusal.UnknownOtherCase(var other) ->
          "The authority has no other case %s.".formatted(other);
      case CaseRefusal.AlreadyAnswered(var response) ->
          "The request was answered by response %s and cannot be put differently now."
              .formatted(response);
      case CaseRefusal.RequestIsWithdrawn(var on) ->
          "The requester withdrew the request on %s.".formatted(on);
      case CaseRefusal.RequestHasLapsed(var on, var cause) ->
          switch (cause) {
            case FEE_UNPAID -> "The request lapsed on %s: the fee was not paid.".formatted(on);
            case CLARIFICATION_UNANSWERED ->
                "The request lapsed on %s: what was asked was not answered.".formatted(on);
          };
      case CaseRefusal.NoValidRequest(var on) ->
          "What came in was found on %s not to be a valid request.".formatted(on);
      case CaseRefusal.NothingNamed(var list) -> "The list %s names nothing.".formatted(list);
      case CaseRefusal.ReceivedInTheFuture(var receivedOn, var today) ->
          "A request cannot have been received on %s: today is %s.".formatted(receivedOn, today);
      case CaseRefusal.HappensInTheFuture(var happenedOn, var today) ->
          "It cannot have happened on %s: today is %s.".formatted(happenedOn, today);
      case CaseRefusal.KnownInTheFuture(var knownAt, var now) ->
          "It cannot be known since %s: it is %s now.".formatted(knownAt, now);
      case CaseRefusal.KnownBeforeItHappened(var happenedOn, var knownOn) ->
          "It happened on %s and cannot have been known on %s.".formatted(happenedOn, knownOn);
      case CaseRefusal.HappenedBeforeReceipt(var happenedOn, var receivedOn) ->
          "It cannot have happened on %s: the request was received on %s."
              .formatted(happenedOn, receivedOn);
    };
  }

  private static String of(PartRefusal refusal) {
    return switch (refusal) {
      case PartRefusal.UnknownPart(var part) -> "The request has no part %s.".formatted(part);
      case PartRefusal.PartNumberTwice(var part) -> "Two parts are numbered %s.".formatted(part);
      case PartRefusal.PartInUse(var part) ->
          "Part %s cannot go: a strand, a search or an answer is about it.".formatted(part);
      case PartRefusal.PartNotOfStrand(var part, var strand) ->
          "Strand %s is not about part %s.".formatted(strand, part);
    };
  }

  private static String of(StrandRefusal refusal) {
    return switch (refusal) {
      case StrandRefusal.UnknownStrand(var strand) ->
          "The case has no strand %s.".formatted(strand);
      case StrandRefusal.StrandAlreadyAnswered(var strand, var response) ->
          "Strand %s went out with response %s.".formatted(strand, response);
      case StrandRefusal.ConfirmedCannotBeDenied(var strand, _, _) ->
          "It is on record whether strand %s is held, so that cannot be left unsaid."
              .formatted(strand);
      case StrandRefusal.DeniedCannotBeConfirmed(var strand, var provisions) ->
          "Whether strand %s is held is neither confirmed nor denied under %s."
              .formatted(strand, list(provisions));
      case StrandRefusal.WithheldCannotBeAnswered(var strand, var exemptions) ->
          "Strand %s is withheld under %s.".formatted(strand, list(exemptions));
      case StrandRefusal.AnsweredCannotBeWithheld(var strand, var parts) ->
          "Strand %s answers part %s.".formatted(strand, list(parts));
      case StrandRefusal.NothingIsHeld(var strand) ->
          "Nothing is held of strand %s.".formatted(strand);
      case StrandRefusal.RefusedOutright(var strand, var provisions) ->
          "Strand %s is refused under %s.".formatted(strand, list(provisions));
      case StrandRefusal.DeterminedOtherwise(var strand, _) ->
          "Something else was decided about strand %s.".formatted(strand);
      case StrandRefusal.FindingContradicted(var strand, var finding, _) ->
          "Strand %s cannot be %s as it is determined.".formatted(strand, words(finding));
    };
  }

  private static String of(ExemptionRefusal refusal) {
    return switch (refusal) {
      case ExemptionRefusal.NoSuchExemption r -> r.problem().sentence();
      case ExemptionRefusal.NotForThisAuthority r ->
          "%s is not for an authority of the kind %s.".formatted(r.exemption(), words(r.kind()));
      case ExemptionRefusal.NotInForce r ->
          "%s was not in force on %s.".formatted(r.exemption(), r.receivedOn());
      case ExemptionRefusal.NoNcndProvision r ->
          "%s has no provision for neither confirming nor denying.".formatted(r.exemption());
      case ExemptionRefusal.WithholdsRatherThanDenies r ->
          "%s withholds. To neither confirm nor deny, rely on %s."
              .formatted(r.exemption(), list(r.deniedBy()));
      case ExemptionRefusal.DeniesRatherThanWithholds r ->
          "%s neither confirms nor denies; it cannot withhold.".formatted(r.exemption());
      case ExemptionRefusal.MutuallyExclusive r ->
          "%s cannot stand beside %s.".formatted(r.exemption(), r.by());
      case ExemptionRefusal.NotReliedOn r -> "There is no reliance on " + on(r.claim()) + ".";
      case ExemptionRefusal.NothingToWithdraw r ->
          "There is no reliance on %s for strand %s.".formatted(r.provision(), r.strand());
      case ExemptionRefusal.NoOpinionNeeded r ->
          "%s rests on no opinion of a qualified person.".formatted(r.exemption());
      case ExemptionRefusal.TestOnAbsoluteExemption r ->
          "%s is absolute and is not weighed.".formatted(r.exemption());
    };
  }

  static String on(Claim claim) {
    return "%s for strand %s, duty to %s"
        .formatted(claim.exemption(), claim.strand(), words(claim.limb()));
  }

  static String words(Enum<?> value) {
    return value.name().toLowerCase(Locale.UK).replace('_', ' ');
  }

  private static String list(Collection<?> values) {
    return values.stream().map(Object::toString).collect(Collectors.joining(", "));
  }
}
