package uk.foicasebook.command.domain;

import java.util.List;
import java.util.Optional;
import uk.foicasebook.command.domain.SearchCommand.AggregateRequests;
import uk.foicasebook.command.domain.SearchCommand.ConsultThirdParty;
import uk.foicasebook.command.domain.SearchCommand.EstimateCost;
import uk.foicasebook.command.domain.SearchCommand.RecordAdvice;
import uk.foicasebook.command.domain.SearchCommand.RecordAssistance;
import uk.foicasebook.command.domain.SearchCommand.RecordConsultation;
import uk.foicasebook.command.domain.SearchCommand.RecordSearch;
import uk.foicasebook.command.domain.SearchCommand.RecordStrand;
import uk.foicasebook.command.domain.SearchCommand.ReferForAdvice;
import uk.foicasebook.command.domain.SearchRefusal.RangeRunsBackwards;
import uk.foicasebook.command.domain.StrandRefusal.DeniedCannotBeConfirmed;
import uk.foicasebook.command.domain.StrandRefusal.FindingContradicted;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.SearchEvent.SearchRecorded;
import uk.foicasebook.events.SearchEvent.StrandRecorded;
import uk.foicasebook.events.SearchId;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.law.Cites;

/** What was looked for, and the strands it turned up. */
final class SearchDecisions {
  private final CostDecisions costs = new CostDecisions();
  private final EnquiryDecisions enquiries = new EnquiryDecisions();

  Decision decide(SearchCommand command, CaseFile file, Occasion occasion) {
    return switch (command) {
      case RecordSearch c -> search(c, file, occasion);
      case RecordStrand c -> strand(c, file, occasion);
      case EstimateCost c -> costs.estimate(c, file, occasion);
      case AggregateRequests c -> costs.aggregate(c, file, occasion);
      case ConsultThirdParty c -> enquiries.consult(c, file, occasion);
      case RecordConsultation c -> enquiries.reply(c, file, occasion);
      case ReferForAdvice c -> enquiries.refer(c, file, occasion);
      case RecordAdvice c -> enquiries.advise(c, file, occasion);
      case RecordAssistance c -> enquiries.help(c, file, occasion);
    };
  }

  private static Decision search(RecordSearch c, CaseFile file, Occasion occasion) {
    return Rule.obey(
        List.of((s, f, _) -> f.unknownParts(s.parts()), RANGE_RUNS_FORWARDS),
        c,
        file,
        occasion,
        () -> List.of(recorded(c, nameOf(c, file))));
  }

  private static SearchId nameOf(RecordSearch c, CaseFile file) {
    return Optional.ofNullable(c.search())
        .orElseGet(
            () ->
                file.findings()
                    .searches()
                    .nameFor(name -> recorded(c, name), "search", SearchId::new));
  }

  private static SearchRecorded recorded(RecordSearch c, SearchId name) {
    return new SearchRecorded(
        c.happenedOn(),
        name,
        c.parts(),
        c.place(),
        c.terms(),
        c.coveringFrom(),
        c.coveringTo(),
        c.finding(),
        c.result());
  }

  private static final Rule<RecordSearch> RANGE_RUNS_FORWARDS =
      (c, _, _) ->
          c.coveringFrom() != null
                  && c.coveringTo() != null
                  && c.coveringTo().isBefore(c.coveringFrom())
              ? List.of(new RangeRunsBackwards(c.coveringFrom(), c.coveringTo()))
              : List.of();

  private static Decision strand(RecordStrand c, CaseFile file, Occasion occasion) {
    StrandId name =
        Optional.ofNullable(c.strand())
            .orElseGet(() -> file.findings().strands().nameFor(id -> Strand.of(recorded(c, id))));
    return Rule.obey(
        List.of(
            (s, f, _) -> f.unknownParts(s.parts()),
            (s, f, _) -> amendsNoAnswer(recorded(s, name), f),
            (s, f, _) -> findingFits(recorded(s, name), f)),
        c,
        file,
        occasion,
        () -> List.of(recorded(c, name)));
  }

  private static StrandRecorded recorded(RecordStrand c, StrandId name) {
    return new StrandRecorded(c.happenedOn(), name, c.parts(), c.description(), c.finding());
  }

  /** A strand that went out stays as it went out. */
  private static List<Refusal> amendsNoAnswer(StrandRecorded strand, CaseFile file) {
    boolean same =
        file.findings()
            .strands()
            .find(strand.strand())
            .filter(Strand.of(strand)::equals)
            .isPresent();
    return same ? List.of() : StrandRules.unanswered(strand.strand(), file);
  }

  /** What is found must not contradict what has been decided on the strength of it. */
  @Cites("FOIA 2000 s.1(1)")
  private static List<Refusal> findingFits(StrandRecorded e, CaseFile file) {
    Determination determination = file.determinationOf(e.strand());
    return switch (determination) {
      case Determination.NeitherConfirmedNorDenied(var provisions) ->
          Rule.unless(
              e.finding() == Finding.NOT_STATED,
              () -> new DeniedCannotBeConfirmed(e.strand(), provisions));
      case Determination.Withheld _, Determination.Refused _, Determination.Disclosed _ ->
          Rule.unless(
              e.finding() != Finding.NOT_HELD,
              () -> new FindingContradicted(e.strand(), e.finding(), determination));
      case Determination.NothingHeld _, Determination.Undetermined _ -> List.of();
    };
  }
}
