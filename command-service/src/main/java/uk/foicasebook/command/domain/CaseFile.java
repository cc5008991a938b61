package uk.foicasebook.command.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.foicasebook.clock.CaseClock;
import uk.foicasebook.clock.Phase;
import uk.foicasebook.command.domain.Determination.Disclosed;
import uk.foicasebook.command.domain.Determination.NeitherConfirmedNorDenied;
import uk.foicasebook.command.domain.Determination.NothingHeld;
import uk.foicasebook.command.domain.Determination.Refused;
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
import uk.foicasebook.events.StrandsDecided;
import uk.foicasebook.law.Cites;

/** What is known of a case, a facet a chapter. Immutable. */
public record CaseFile(
    Request request,
    Waiting waiting,
    Findings findings,
    Grounds grounds,
    Answering answering,
    Reviews reviews,
    Regulator regulator,
    Records records,
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
        Records.NONE,
        Hands.NONE,
        CaseClock.opened(received));
  }

  /** The file after one more fact, and who brought it: each chapter tells of one facet. */
  CaseFile evolve(CaseEvent fact, PersonId by) {
    return new CaseFile(
        fact instanceof IntakeEvent e ? request.evolve(e) : request,
        fact instanceof ClockEvent e ? waiting.evolve(e) : waiting,
        fact instanceof SearchEvent e ? findings.evolve(e) : findings,
        fact instanceof ExemptionEvent e ? grounds.evolve(e) : grounds,
        fact instanceof ResponseEvent e ? answering.evolve(e, this) : answering,
        reviewed(fact),
        fact instanceof RegulatorEvent e ? regulator.evolve(e) : regulator,
        fact instanceof RecordsEvent e ? records.evolve(e) : records,
        hands.with(fact, by),
        clock.with(fact));
  }

  /** A review knows what the response had decided, whatever is decided afterwards. */
  private Reviews reviewed(CaseEvent fact) {
    if (fact instanceof ReviewEvent e) {
      return reviews.evolve(e);
    }
    return fact instanceof ResponseEvent e ? reviews.answered(e, this) : reviews;
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
            records,
            other.hands,
            other.clock)
        .equals(other);
  }

  /** Where the case stands in its life. */
  Phase phase() {
    return clock.phase();
  }

  /** Whether it is a case of this authority. */
  public boolean isOf(AuthorityId authority) {
    return request.received().authority().equals(authority);
  }

  /** What was decided of a strand so far, fact by fact. */
  List<CaseEvent> saidOf(StrandId strand) {
    return clock.told().stream().filter(fact -> StrandsDecided.by(fact).contains(strand)).toList();
  }

  /** Whether a strand that was answered is to be answered again. */
  boolean reopens(StrandId strand) {
    return regulator
        .reopening(strand)
        .anyMatch(
            notice ->
                answering
                    .responses()
                    .answering(strand)
                    .filter(last -> !last.sentOn().isBefore(regulator.orderedOn(notice)))
                    .isEmpty());
  }

  /** Whether anything is to be answered again. */
  boolean reopens() {
    return findings.strands().names().stream().anyMatch(this::reopens);
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

  /** What was passed on is said not to be held here, unless it was found here after all. */
  @Cites({"FOIA 2000 s.1(1)(a)", "EIR 2004 reg 12(4)(a)"})
  private boolean isPassedOn(StrandId strand) {
    return findingOf(strand) != Finding.HELD && request.turns().passedOn(strand).isPresent();
  }

  /** How a strand is determined, from what is recorded of it; never stored. */
  Determination determinationOf(StrandId strand) {
    if (findingOf(strand) == Finding.NOT_HELD) {
      return new NothingHeld();
    }
    if (!grounds.outright().refusing(strand).isEmpty()) {
      return new Refused(grounds.outright().refusing(strand));
    }
    if (!grounds.exemptions().denying(strand).isEmpty()) {
      return new NeitherConfirmedNorDenied(grounds.exemptions().denying(strand));
    }
    if (isPassedOn(strand)) {
      return new NothingHeld();
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
                  case NothingHeld _, NeitherConfirmedNorDenied _, Withheld _, Refused _ ->
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
