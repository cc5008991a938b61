package uk.foicasebook.command.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.command.domain.CaseRefusal.NothingNamed;
import uk.foicasebook.command.domain.ResponseCommand.IssueResponse;
import uk.foicasebook.command.domain.ResponseCommand.RecordResponseSent;
import uk.foicasebook.command.domain.ResponseRefusal.OutsideTheCalendar;
import uk.foicasebook.command.domain.ResponseRefusal.ResponseIdTaken;
import uk.foicasebook.command.domain.Shortcoming.StatementMissing;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.NoticeStatement;
import uk.foicasebook.events.ResponseEvent.NoticeWordingOverridden;
import uk.foicasebook.events.ResponseEvent.ResponseIssued;
import uk.foicasebook.events.ResponseEvent.ResponseSentRecorded;
import uk.foicasebook.events.ResponseId;
import uk.foicasebook.law.CitationKind;
import uk.foicasebook.law.Cites;

/** A response goes out: ours if it stands up, the world's as it was. */
final class IssueDecisions {

  Decision issue(IssueResponse c, CaseFile file, Occasion occasion) {
    Response response = Response.of(c, named(c.response(), file));
    if (isOutAlready(c.response(), response, file)) {
      return Decision.accept();
    }
    List<Shortcoming> shortcomings = Shortcomings.of(response, file, occasion);
    List<NoticeStatement> left = leftOut(c.override(), shortcomings);
    return Rule.obey(
        List.of(
            (_, f, _) -> nameIsFree(response, f),
            (_, _, _) -> Rule.unless(!c.strands().isEmpty(), () -> new NothingNamed("strands")),
            (_, f, _) -> StrandRules.known(c.strands(), f),
            (_, f, _) -> StrandRules.unsent(c.strands(), f),
            (_, _, _) -> shortcomings.stream().filter(s -> !isMissing(s, left)).toList(),
            (_, f, o) -> ClearanceRules.uncleared(response, f, o),
            (_, f, o) -> canBeDated(response, f, o)),
        c,
        file,
        occasion,
        () -> issued(c, response, left, file, occasion));
  }

  /** A reason outweighs what a notice does not say, and nothing of what it rests on. */
  @Cites("FOIA 2000 s.17")
  private static List<NoticeStatement> leftOut(
      @Nullable WordingOverride override, List<Shortcoming> shortcomings) {
    return override == null
        ? List.of()
        : override.without().stream()
            .distinct()
            .filter(left -> shortcomings.stream().anyMatch(s -> isMissing(s, List.of(left))))
            .toList();
  }

  private static boolean isMissing(Shortcoming shortcoming, List<NoticeStatement> any) {
    return shortcoming instanceof StatementMissing s && any.contains(s.statement());
  }

  /** What is told to the requester is fixed here: by when to complain, and on which calendar. */
  @Cites(value = "s.45 Code para 5.3", kind = CitationKind.CODE)
  private static List<CaseEvent> issued(
      IssueResponse c,
      Response response,
      List<NoticeStatement> left,
      CaseFile file,
      Occasion occasion) {
    List<CaseEvent> facts = new ArrayList<>();
    facts.add(
        new ResponseIssued(
            c.happenedOn(),
            response.id(),
            c.strands(),
            c.channel(),
            c.statements(),
            Completion.of(response, file).settlesEverything(),
            StatutoryTime.of(file, response, occasion).complainBy().orElseThrow(),
            occasion.edition().name()));
    if (c.override() != null && !left.isEmpty()) {
      facts.add(
          new NoticeWordingOverridden(c.happenedOn(), response.id(), left, c.override().reason()));
    }
    return facts;
  }

  private static List<Refusal> canBeDated(Response response, CaseFile file, Occasion occasion) {
    return Rule.unless(
        StatutoryTime.of(file, response, occasion).complainBy().isPresent(),
        () -> new OutsideTheCalendar(response.sentOn(), occasion.edition().name()));
  }

  /** The world has happened: it is kept as it was, and what is wrong with it is said. */
  Decision recordSent(RecordResponseSent c, CaseFile file, Occasion occasion) {
    Response response = Response.of(c, named(c.response(), file));
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
