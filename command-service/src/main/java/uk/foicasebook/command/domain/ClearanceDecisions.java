package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.foicasebook.command.domain.CaseRefusal.NothingNamed;
import uk.foicasebook.command.domain.ResponseCommand.BypassClearance;
import uk.foicasebook.command.domain.ResponseCommand.ClearResponse;
import uk.foicasebook.command.domain.ResponseCommand.ReturnResponse;
import uk.foicasebook.command.domain.ResponseCommand.SubmitForClearance;
import uk.foicasebook.command.domain.ResponseRefusal.ClearanceIdTaken;
import uk.foicasebook.command.domain.ResponseRefusal.NoClearanceChain;
import uk.foicasebook.events.ClearanceId;
import uk.foicasebook.events.ResponseEvent;
import uk.foicasebook.events.ResponseEvent.ClearanceBypassed;
import uk.foicasebook.events.ResponseEvent.ResponseCleared;
import uk.foicasebook.events.ResponseEvent.ResponseReturned;
import uk.foicasebook.events.ResponseEvent.SubmittedForClearance;

/** Drafts go through the stages that the authority has settled, before anything goes out. */
final class ClearanceDecisions {

  /** The same drafts are not submitted twice, unless they were given back. */
  Decision submit(SubmitForClearance c, CaseFile file, Occasion occasion) {
    Clearances clearances = file.answering().clearances();
    Optional<ClearanceId> standing = clearances.standing(c.strands(), file).map(Clearance::id);
    if (standing.isPresent() && (c.clearance() == null || c.clearance().equals(standing.get()))) {
      return Decision.accept();
    }
    ClearanceId name = c.clearance() == null ? clearances.nextName() : c.clearance();
    return Rule.obey(
        List.of(
            (_, _, o) ->
                Rule.unless(!o.profile().clearanceChain().isEmpty(), NoClearanceChain::new),
            (_, _, _) -> Rule.unless(!c.strands().isEmpty(), () -> new NothingNamed("strands")),
            (_, f, _) -> StrandRules.known(c.strands(), f),
            (_, f, _) -> StrandRules.unanswered(c.strands(), f),
            (_, f, _) -> ClearanceRules.decided(c.strands(), f),
            (_, f, _) ->
                Rule.unless(
                    f.answering().clearances().find(name).isEmpty(),
                    () -> new ClearanceIdTaken(name))),
        c,
        file,
        occasion,
        () ->
            List.of(
                new SubmittedForClearance(
                    c.happenedOn(), name, c.strands(), occasion.profile().clearanceChain())));
  }

  Decision clear(ClearResponse c, CaseFile file, Occasion occasion) {
    return pass(
        new ResponseCleared(c.happenedOn(), c.clearance(), c.stage(), c.note()),
        c.clearance(),
        c.stage(),
        file,
        occasion);
  }

  /** To pass over a stage takes another person too, or the chain would bind nobody. */
  Decision bypass(BypassClearance c, CaseFile file, Occasion occasion) {
    return pass(
        new ClearanceBypassed(c.happenedOn(), c.clearance(), c.stage(), c.reason()),
        c.clearance(),
        c.stage(),
        file,
        occasion);
  }

  private static Decision pass(
      ResponseEvent fact, ClearanceId id, String stage, CaseFile file, Occasion occasion) {
    Clearances clearances = file.answering().clearances();
    if (clearances.find(id).filter(known -> known.passed().has(stage)).isPresent()) {
      return Decision.accept();
    }
    return Rule.obey(
        List.of(
            (_, f, _) -> ClearanceRules.known(id, f),
            (_, f, _) -> RegulatorRules.follows(fact.happenedOn(), submittedOn(id, f)),
            (_, f, _) -> ClearanceRules.turn(of(id, f), stage),
            (_, f, _) -> ClearanceRules.unchanged(of(id, f), f),
            (_, f, o) -> ClearanceRules.otherEyes(of(id, f), f, o)),
        fact,
        file,
        occasion,
        () -> List.of(fact));
  }

  /** Anybody at the stage may give it back, and whoever submitted it may think better of it. */
  Decision giveBack(ReturnResponse c, CaseFile file, Occasion occasion) {
    Optional<Clearance> known = file.answering().clearances().find(c.clearance());
    if (known.filter(clearance -> c.stage().equals(clearance.returnedBy())).isPresent()) {
      return Decision.accept();
    }
    return Rule.obey(
        List.of(
            (_, f, _) -> ClearanceRules.known(c.clearance(), f),
            (_, f, _) -> RegulatorRules.follows(c.happenedOn(), submittedOn(c.clearance(), f)),
            (_, f, _) -> ClearanceRules.turn(of(c.clearance(), f), c.stage())),
        c,
        file,
        occasion,
        () -> List.of(new ResponseReturned(c.happenedOn(), c.clearance(), c.stage(), c.reason())));
  }

  private static Clearance of(ClearanceId id, CaseFile file) {
    return file.answering().clearances().find(id).orElseThrow();
  }

  private static Optional<LocalDate> submittedOn(ClearanceId id, CaseFile file) {
    return file.answering().clearances().find(id).map(known -> known.submitted().happenedOn());
  }
}
