package uk.foicasebook.command.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.foicasebook.clock.CaseClock;
import uk.foicasebook.command.domain.Determination.Disclosed;
import uk.foicasebook.command.domain.Determination.NeitherConfirmedNorDenied;
import uk.foicasebook.command.domain.Determination.NothingHeld;
import uk.foicasebook.command.domain.Determination.Undetermined;
import uk.foicasebook.command.domain.Determination.Withheld;
import uk.foicasebook.command.domain.PartRefusal.UnknownPart;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.ClockEvent;
import uk.foicasebook.events.ExemptionEvent;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.IntakeEvent;
import uk.foicasebook.events.IntakeEvent.RequestReceived;
import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.RecordsEvent;
import uk.foicasebook.events.RegulatorEvent;
import uk.foicasebook.events.ResponseEvent;
import uk.foicasebook.events.ReviewEvent;
import uk.foicasebook.events.SearchEvent;
import uk.foicasebook.events.StrandId;

/** What is known of a case, a facet a chapter. Immutable. */
public record CaseFile(
    Request request,
    Waiting waiting,
    Findings findings,
    Grounds grounds,
    Answering answering,
    Reviews reviews,
    Regulator regulator,
    Hands hands,
    CaseClock clock) {

  static CaseFile opened(RequestReceived received) {
    return new CaseFile(
        Request.of(received),
        Waiting.NONE,
        Findings.NONE,
        Grounds.NONE,
        Answering.NONE,
        Reviews.NONE,
        Regulator.NONE,
        Hands.NONE,
        CaseClock.opened(received));
  }

  /** The file after one more fact, and who brought it. */
  CaseFile evolve(CaseEvent fact, PersonId by) {
    Hands who = hands.with(fact, by);
    CaseClock now = clock.with(fact);
    return switch (fact) {
      case RecordsEvent _ ->
          new CaseFile(
              request, waiting, findings, grounds, answering, reviews, regulator, who, now);
      case IntakeEvent e ->
          new CaseFile(
              request.evolve(e),
              waiting,
              findings,
              grounds,
              answering,
              reviews,
              regulator,
              who,
              now);
      case ClockEvent e ->
          new CaseFile(
              request,
              waiting.evolve(e),
              findings,
              grounds,
              answering,
              reviews,
              regulator,
              who,
              now);
      case SearchEvent e ->
          new CaseFile(
              request,
              waiting,
              findings.evolve(e),
              grounds,
              answering,
              reviews,
              regulator,
              who,
              now);
      case ExemptionEvent e ->
          new CaseFile(
              request,
              waiting,
              findings,
              grounds.evolve(e),
              answering,
              reviews,
              regulator,
              who,
              now);
      case ResponseEvent e ->
          new CaseFile(
              request,
              waiting,
              findings,
              grounds,
              answering.evolve(e),
              reviews,
              regulator,
              who,
              now);
      case ReviewEvent e ->
          new CaseFile(
              request,
              waiting,
              findings,
              grounds,
              answering,
              reviews.evolve(e),
              regulator,
              who,
              now);
      case RegulatorEvent e ->
          new CaseFile(
              request,
              waiting,
              findings,
              grounds,
              answering,
              reviews,
              regulator.evolve(e),
              who,
              now);
    };
  }

  /**
   * Whether the other says the same. The clock only says it again, fact by fact, and what was said
   * already is no news from somebody else.
   */
  boolean saysTheSameAs(CaseFile other) {
    return new CaseFile(
            request,
            waiting,
            findings,
            grounds,
            answering,
            reviews,
            regulator,
            other.hands,
            other.clock)
        .equals(other);
  }

  boolean isOf(AuthorityId authority) {
    return request.received().authority().equals(authority);
  }

  /** Whether anything on the file is about this part. */
  boolean uses(PartNumber part) {
    return findings.searches().values().stream().anyMatch(s -> s.parts().contains(part))
        || findings.strands().use(part)
        || answering.answers().use(part);
  }

  /** The parts named are parts of the request. */
  List<Refusal> unknownParts(List<PartNumber> parts) {
    return Rule.given(
        parts.stream()
            .filter(part -> !request.numbers().contains(part))
            .findFirst()
            .map(UnknownPart::new));
  }

  /** What is said about holding a strand. */
  Finding findingOf(StrandId strand) {
    return findings.strands().find(strand).map(Strand::finding).orElse(Finding.NOT_STATED);
  }

  /** How a strand is determined, from what is recorded of it; never stored. */
  Determination determinationOf(StrandId strand) {
    if (findingOf(strand) == Finding.NOT_HELD) {
      return new NothingHeld();
    }
    if (!grounds.exemptions().denying(strand).isEmpty()) {
      return new NeitherConfirmedNorDenied(grounds.exemptions().denying(strand));
    }
    if (!grounds.exemptions().withholding(strand).isEmpty()) {
      return new Withheld(grounds.exemptions().withholding(strand));
    }
    Set<PartNumber> drafted = answering.answers().partsFrom(strand);
    return drafted.isEmpty() ? new Undetermined() : new Disclosed(drafted);
  }

  /** The numbered parts that these strands settle between them, one way or another. */
  Set<PartNumber> partsSettledBy(Set<StrandId> strands) {
    return findings.strands().values().stream()
        .filter(strand -> strands.contains(strand.id()))
        .flatMap(
            strand ->
                switch (determinationOf(strand.id())) {
                  case NothingHeld _, NeitherConfirmedNorDenied _, Withheld _ ->
                      partsOf(strand).stream();
                  case Disclosed(Set<PartNumber> parts) -> parts.stream();
                  case Undetermined _ -> Stream.empty();
                })
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * A strand about the whole request is about every part of it, save that to neither confirm nor
   * deny what else there may be answers none.
   */
  private List<PartNumber> partsOf(Strand strand) {
    boolean ofAny = determinationOf(strand.id()) instanceof NeitherConfirmedNorDenied;
    return strand.parts().isEmpty() && !ofAny ? request.numbers() : strand.parts();
  }
}
