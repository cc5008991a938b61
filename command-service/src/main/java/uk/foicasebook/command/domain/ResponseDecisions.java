package uk.foicasebook.command.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.command.domain.CaseRefusal.NothingNamed;
import uk.foicasebook.command.domain.PartRefusal.PartNotOfStrand;
import uk.foicasebook.command.domain.ResponseCommand.DraftAnswer;
import uk.foicasebook.command.domain.ResponseCommand.IssueResponse;
import uk.foicasebook.command.domain.ResponseCommand.RecordResponseSent;
import uk.foicasebook.command.domain.ResponseRefusal.OutsideTheCalendar;
import uk.foicasebook.command.domain.ResponseRefusal.ResponseIdTaken;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.ResponseEvent.AnswerDrafted;
import uk.foicasebook.events.ResponseEvent.ResponseIssued;
import uk.foicasebook.events.ResponseEvent.ResponseSentRecorded;
import uk.foicasebook.events.ResponseId;
import uk.foicasebook.law.CitationKind;
import uk.foicasebook.law.Cites;

/** Answers are drafted and go out. */
final class ResponseDecisions {

  Decision decide(ResponseCommand command, CaseFile file, Occasion occasion) {
    return switch (command) {
      case DraftAnswer c -> draft(c, file, occasion);
      case IssueResponse c -> issue(c, file, occasion);
      case RecordResponseSent c -> recordSent(c, file, occasion);
    };
  }

  @Cites("FOIA 2000 s.1(1)(b)")
  private static Decision draft(DraftAnswer c, CaseFile file, Occasion occasion) {
    return Rule.obey(
        List.of(
            (_, f, _) -> StrandRules.known(List.of(c.strand()), f),
            (_, f, _) -> f.unknownParts(List.of(c.part())),
            (_, f, _) -> strandHasPart(c, f),
            (_, f, _) -> StrandRules.unanswered(c.strand(), f),
            (_, f, _) -> StrandRules.communicable(c.strand(), f)),
        c,
        file,
        occasion,
        () -> List.of(new AnswerDrafted(c.happenedOn(), c.strand(), c.part(), c.answer())));
  }

  private static List<Refusal> strandHasPart(DraftAnswer c, CaseFile file) {
    return Rule.given(
        file.findings()
            .strands()
            .find(c.strand())
            .filter(strand -> !strand.parts().isEmpty() && !strand.parts().contains(c.part()))
            .map(strand -> new PartNotOfStrand(c.part(), strand.id())));
  }

  private static Decision issue(IssueResponse c, CaseFile file, Occasion occasion) {
    Response response =
        new Response(
            named(c.response(), file),
            c.happenedOn(),
            true,
            Set.copyOf(c.strands()),
            c.channel(),
            Set.copyOf(c.statements()),
            false);
    if (isOutAlready(c.response(), response, file)) {
      return Decision.accept();
    }
    return Rule.obey(
        List.of(
            (_, f, _) -> nameIsFree(response, f),
            (_, _, _) -> Rule.unless(!c.strands().isEmpty(), () -> new NothingNamed("strands")),
            (_, f, _) -> StrandRules.known(c.strands(), f),
            (_, f, _) ->
                c.strands().stream()
                    .flatMap(strand -> StrandRules.unsent(strand, f).stream())
                    .toList(),
            (_, f, o) -> Shortcomings.of(response, f, o),
            (_, f, o) -> canBeDated(response, f, o)),
        c,
        file,
        occasion,
        () -> List.of(issued(c, response, file, occasion)));
  }

  /** What is told to the requester is fixed here: by when to complain, and on which calendar. */
  @Cites(value = "s.45 Code para 5.3", kind = CitationKind.CODE)
  private static ResponseIssued issued(
      IssueResponse c, Response response, CaseFile file, Occasion occasion) {
    return new ResponseIssued(
        c.happenedOn(),
        response.id(),
        c.strands(),
        c.channel(),
        c.statements(),
        Completion.of(response, file).settlesEverything(),
        StatutoryTime.of(file, response, occasion).complainBy().orElseThrow(),
        occasion.edition().name());
  }

  private static List<Refusal> canBeDated(Response response, CaseFile file, Occasion occasion) {
    return Rule.unless(
        StatutoryTime.of(file, response, occasion).complainBy().isPresent(),
        () -> new OutsideTheCalendar(response.sentOn(), occasion.edition().name()));
  }

  /** The world has happened: it is kept as it was, and what is wrong with it is said. */
  private static Decision recordSent(RecordResponseSent c, CaseFile file, Occasion occasion) {
    Response response =
        new Response(
            named(c.response(), file),
            c.happenedOn(),
            false,
            Set.copyOf(c.strands()),
            c.channel(),
            Set.copyOf(c.statements()),
            false);
    if (isOutAlready(c.response(), response, file)) {
      return Decision.accept();
    }
    List<ObservedDefect> observed = Objects.requireNonNullElse(c.observedDefects(), List.of());
    return Rule.obey(
        List.of(
            (_, f, _) -> nameIsFree(response, f),
            (_, f, _) -> StrandRules.known(c.strands(), f),
            (_, f, _) -> Defects.misplaced(observed, f)),
        c,
        file,
        occasion,
        () -> sent(c, response, observed, file, occasion));
  }

  private static List<CaseEvent> sent(
      RecordResponseSent c,
      Response response,
      List<ObservedDefect> observed,
      CaseFile file,
      Occasion occasion) {
    List<CaseEvent> facts = new ArrayList<>();
    facts.add(
        new ResponseSentRecorded(
            c.happenedOn(),
            response.id(),
            c.strands(),
            c.channel(),
            c.statements(),
            Completion.of(response, file).leavesNoStrand()));
    facts.addAll(Defects.of(response, observed, file, occasion));
    return facts;
  }

  private static ResponseId named(@Nullable ResponseId given, CaseFile file) {
    return given == null ? file.answering().responses().nextName() : given;
  }

  /** A response that is out already, and says just this, is not sent again. */
  private static boolean isOutAlready(
      @Nullable ResponseId given, Response response, CaseFile file) {
    Optional<Response> same = file.answering().responses().sameAs(response);
    return same.isPresent() && (given == null || given.equals(same.get().id()));
  }

  private static List<Refusal> nameIsFree(Response response, CaseFile file) {
    return Rule.given(
        file.answering()
            .responses()
            .find(response.id())
            .map(other -> new ResponseIdTaken(other.id())));
  }
}
