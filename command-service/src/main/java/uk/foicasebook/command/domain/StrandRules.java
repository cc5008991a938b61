package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.List;
import uk.foicasebook.command.domain.Determination.Disclosed;
import uk.foicasebook.command.domain.Determination.NeitherConfirmedNorDenied;
import uk.foicasebook.command.domain.Determination.NothingHeld;
import uk.foicasebook.command.domain.Determination.Refused;
import uk.foicasebook.command.domain.Determination.Undetermined;
import uk.foicasebook.command.domain.Determination.Withheld;
import uk.foicasebook.command.domain.StrandRefusal.AnsweredCannotBeWithheld;
import uk.foicasebook.command.domain.StrandRefusal.ConfirmedCannotBeDenied;
import uk.foicasebook.command.domain.StrandRefusal.DeniedCannotBeConfirmed;
import uk.foicasebook.command.domain.StrandRefusal.DeterminedOtherwise;
import uk.foicasebook.command.domain.StrandRefusal.NothingIsHeld;
import uk.foicasebook.command.domain.StrandRefusal.RefusedOutright;
import uk.foicasebook.command.domain.StrandRefusal.StrandAlreadyAnswered;
import uk.foicasebook.command.domain.StrandRefusal.UnknownStrand;
import uk.foicasebook.command.domain.StrandRefusal.WithheldCannotBeAnswered;
import uk.foicasebook.events.DocumentKind;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.law.CitationKind;
import uk.foicasebook.law.Cites;

/**
 * What one strand can be at one time. It is confirmed or it is not; if it is, it is communicated or
 * it is not.
 */
final class StrandRules {
  private StrandRules() {}

  /** The strands named are strands of the case. */
  static List<Refusal> known(List<StrandId> strands, CaseFile file) {
    return Rule.given(
        strands.stream()
            .filter(strand -> !file.findings().strands().has(strand))
            .findFirst()
            .map(UnknownStrand::new));
  }

  /**
   * What is said of the strand may be decided: it has not gone out, or a review looks at it again,
   * or it is owed afresh. Else what was told to the requester stays as it was told.
   */
  @Cites(value = "s.45 Code para 5.8", kind = CitationKind.CODE)
  static List<Refusal> unanswered(StrandId strand, CaseFile file) {
    return file.reviews().lookAgainAt(strand) ? List.of() : unsent(strand, file);
  }

  /** The same of several. */
  static List<Refusal> unanswered(List<StrandId> strands, CaseFile file) {
    return strands.stream().flatMap(strand -> unanswered(strand, file).stream()).toList();
  }

  /** The strand may go out: it has not, or it is to be answered afresh. */
  @Cites("FOIA 2000 s.50(4)")
  @Cites(value = "s.45 Code para 5.11", kind = CitationKind.CODE)
  static List<Refusal> unsent(StrandId strand, CaseFile file) {
    if (file.reviews().oweAfresh(strand) || file.reopens(strand)) {
      return List.of();
    }
    return Rule.given(
        file.answering()
            .responses()
            .answering(strand)
            .map(response -> new StrandAlreadyAnswered(strand, response.id())));
  }

  /** The same of several. */
  static List<Refusal> unsent(List<StrandId> strands, CaseFile file) {
    return strands.stream().flatMap(strand -> unsent(strand, file).stream()).toList();
  }

  /**
   * A document that is information of these strands does not show what is not said of them. Its
   * very title would give it away.
   */
  @Cites({"FOIA 2000 s.1(1)(a)", "FOIA 2000 s.1(1)(b)"})
  static List<Refusal> shown(DocumentKind kind, List<StrandId> strands, CaseFile file) {
    return switch (kind) {
      case REQUEST, CORRESPONDENCE, WORKING -> List.of();
      case DISCLOSED ->
          strands.stream().flatMap(strand -> communicable(strand, file).stream()).toList();
      case WITHHELD -> strands.stream().flatMap(strand -> held(strand, file).stream()).toList();
    };
  }

  private static List<Refusal> held(StrandId strand, CaseFile file) {
    return switch (file.determinationOf(strand)) {
      case NothingHeld _ -> List.of(new NothingIsHeld(strand));
      case NeitherConfirmedNorDenied(var provisions) ->
          List.of(new DeniedCannotBeConfirmed(strand, provisions));
      case Refused(var provisions) -> List.of(new RefusedOutright(strand, provisions));
      case Withheld _, Disclosed _, Undetermined _ -> List.of();
    };
  }

  /** None of the strands had gone out before that day. */
  static List<Refusal> unansweredBefore(LocalDate day, List<StrandId> strands, CaseFile file) {
    Responses responses = file.answering().responses();
    return Rule.given(
        strands.stream()
            .flatMap(
                strand ->
                    responses
                        .answering(strand)
                        .filter(response -> response.sentOn().isBefore(day))
                        .map(response -> new StrandAlreadyAnswered(strand, response.id()))
                        .stream())
            .findFirst());
  }

  /** The strand may be refused confirmation or denial. */
  @Cites("FOIA 2000 s.1(1)(a)")
  static List<Refusal> deniable(StrandId strand, CaseFile file) {
    Determination determination = file.determinationOf(strand);
    Finding finding = file.findingOf(strand);
    if (determination instanceof Refused(var provisions)) {
      return List.of(new RefusedOutright(strand, provisions));
    }
    boolean open =
        switch (determination) {
          case NeitherConfirmedNorDenied _, Undetermined _ ->
              finding == Finding.NOT_STATED && !file.answering().documents().show(strand);
          case NothingHeld _, Withheld _, Refused _, Disclosed _ -> false;
        };
    return Rule.unless(open, () -> new ConfirmedCannotBeDenied(strand, finding, determination));
  }

  /** The strand may be withheld. */
  @Cites("FOIA 2000 s.1(1)(b)")
  static List<Refusal> withholdable(StrandId strand, CaseFile file) {
    return switch (file.determinationOf(strand)) {
      case Withheld _, Undetermined _ -> List.of();
      case NothingHeld _ -> List.of(new NothingIsHeld(strand));
      case Disclosed(var parts) -> List.of(new AnsweredCannotBeWithheld(strand, parts));
      case NeitherConfirmedNorDenied(var provisions) ->
          List.of(new DeniedCannotBeConfirmed(strand, provisions));
      case Refused(var provisions) -> List.of(new RefusedOutright(strand, provisions));
    };
  }

  /** The strand may be refused without an exemption. */
  @Cites({"FOIA 2000 s.12(1)", "FOIA 2000 s.14(1)"})
  static List<Refusal> refusable(StrandId strand, CaseFile file) {
    Determination determination = file.determinationOf(strand);
    return switch (determination) {
      case Refused _, Undetermined _ -> List.of();
      case NothingHeld _ -> List.of(new NothingIsHeld(strand));
      case Withheld _, Disclosed _, NeitherConfirmedNorDenied _ ->
          List.of(new DeterminedOtherwise(strand, determination));
    };
  }

  /** The strand may be communicated. */
  @Cites("FOIA 2000 s.1(1)(b)")
  static List<Refusal> communicable(StrandId strand, CaseFile file) {
    return switch (file.determinationOf(strand)) {
      case Disclosed _, Undetermined _ -> List.of();
      case NothingHeld _ -> List.of(new NothingIsHeld(strand));
      case Withheld(var exemptions) -> List.of(new WithheldCannotBeAnswered(strand, exemptions));
      case NeitherConfirmedNorDenied(var provisions) ->
          List.of(new DeniedCannotBeConfirmed(strand, provisions));
      case Refused(var provisions) -> List.of(new RefusedOutright(strand, provisions));
    };
  }
}
