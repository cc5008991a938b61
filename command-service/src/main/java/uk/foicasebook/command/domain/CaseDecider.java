package uk.foicasebook.command.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.foicasebook.clock.Progress;
import uk.foicasebook.command.domain.CaseRefusal.NoSuchCase;
import uk.foicasebook.command.domain.Decision.Accepted;
import uk.foicasebook.command.domain.Decision.Refused;
import uk.foicasebook.command.domain.FoiCase.Known;
import uk.foicasebook.command.domain.FoiCase.Unknown;
import uk.foicasebook.command.domain.IntakeCommand.ImportCase;
import uk.foicasebook.command.domain.IntakeCommand.ReceiveRequest;
import uk.foicasebook.command.domain.RecordsCommand.RestrictAccess;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.RecordsEvent.CaseClosed;

/** Decides what follows from a command: the case's phase first, then the command's chapter. */
public final class CaseDecider {
  private final IntakeDecisions intake = new IntakeDecisions();
  private final ClockDecisions clock = new ClockDecisions();
  private final SearchDecisions search = new SearchDecisions();
  private final ExemptionDecisions exemptions = new ExemptionDecisions();
  private final ResponseDecisions response = new ResponseDecisions();
  private final ReviewDecisions review = new ReviewDecisions();
  private final RegulatorDecisions regulator = new RegulatorDecisions();
  private final RecordsDecisions records = new RecordsDecisions();

  /**
   * Decides; the same three things in give the same decision out. What is true already is accepted
   * with no facts, so that doing a thing twice does no harm.
   */
  public Decision decide(CaseCommand command, FoiCase state, Occasion occasion) {
    return switch (state) {
      case Unknown _ when command instanceof ReceiveRequest c ->
          timely(TimeRules.broken(c, occasion)).orElseGet(() -> intake.open(c, occasion));
      case Unknown _ when command instanceof ImportCase c ->
          timely(TimeRules.broken(c, occasion)).orElseGet(() -> intake.open(c, occasion));
      case Unknown _ -> Decision.refuse(new NoSuchCase());
      case Known known when !known.file().isOf(occasion.authority()) ->
          Decision.refuse(new NoSuchCase());
      case Known known when !isOpenTo(command, known, occasion) ->
          Decision.refuse(new NoSuchCase());
      case Known known when command instanceof ReceiveRequest c ->
          intake.openAgain(c, known.file(), occasion);
      case Known known when command instanceof ImportCase c ->
          intake.decide(c, known.file(), occasion);
      case Known known ->
          timely(TimeRules.broken(command, known.file(), occasion))
              .orElseGet(
                  () ->
                      whileOpen(
                          news(inPhase(command, known, occasion), known, occasion.by()),
                          command,
                          known.file()));
    };
  }

  /**
   * To those who may not see it a case does not exist. Whoever may restrict access may lift it, or
   * a case whose people have left would be shut for ever.
   */
  private static boolean isOpenTo(CaseCommand command, Known known, Occasion occasion) {
    return command instanceof RestrictAccess
        || known.file().records().isOpenTo(occasion.by(), occasion.roles());
  }

  private static Optional<Decision> timely(List<Refusal> untimely) {
    return untimely.isEmpty() ? Optional.empty() : Optional.of(new Refused(untimely));
  }

  /** What is still owed may be worked on; what is settled is not asked anew. */
  private Decision inPhase(CaseCommand command, Known known, Occasion occasion) {
    CaseFile file = known.file();
    Progress progress = file.clock().progress();
    List<Refusal> settled =
        switch (progress.phase()) {
          case RECEIVED, LIVE, AWAITING_CLARIFICATION, AWAITING_FEE -> List.of();
          case ANSWERED,
              UNDER_REVIEW,
              REVIEWED,
              WITH_REGULATOR,
              AT_TRIBUNAL,
              WITHDRAWN,
              TRANSFERRED,
              LAPSED,
              INVALID,
              CLOSED ->
              SettledRules.askedAnew(command, file, progress);
        };
    return settled.isEmpty() ? inChapter(command, known, occasion) : new Refused(settled);
  }

  private Decision inChapter(CaseCommand command, Known known, Occasion occasion) {
    CaseFile file = known.file();
    return switch (command) {
      case IntakeCommand c -> intake.decide(c, file, occasion);
      case ClockCommand c -> clock.decide(c, file, occasion);
      case SearchCommand c -> search.decide(c, file, occasion);
      case ExemptionCommand c -> exemptions.decide(c, file, occasion);
      case ResponseCommand c -> response.decide(c, file, occasion);
      case ReviewCommand c -> review.decide(c, file, occasion);
      case RegulatorCommand c -> regulator.decide(c, file, occasion);
      case RecordsCommand c -> records.decide(c, known, occasion);
    };
  }

  /** Leaves out what would change nothing. */
  private static Decision news(Decision decision, Known before, PersonId by) {
    return switch (decision) {
      case Refused refused -> refused;
      case Accepted(List<CaseEvent> facts) ->
          new Accepted(
              facts.stream()
                  .filter(fact -> !before.evolve(fact, by).saysTheSameAs(before))
                  .toList());
    };
  }

  /**
   * A closed case takes late evidence, and opens by itself for what opens it in law. Anything else
   * waits until somebody has opened it.
   */
  private static Decision whileOpen(Decision decision, CaseCommand command, CaseFile file) {
    CaseClosed closed = file.records().closed();
    if (closed == null
        || !(decision instanceof Accepted(List<CaseEvent> facts))
        || facts.isEmpty()) {
      return decision;
    }
    Optional<CaseEvent> opening = Reopening.of(closed, facts);
    if (opening.isPresent()) {
      return new Accepted(Stream.concat(facts.stream(), opening.stream()).toList());
    }
    List<Refusal> shut = ClosingRules.shut(command, file);
    return shut.isEmpty() ? decision : new Refused(shut);
  }
}
