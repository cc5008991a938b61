package uk.foicasebook.command.domain;

import java.util.ArrayList;
import java.util.List;
import uk.foicasebook.command.domain.CaseRefusal.NothingNamed;
import uk.foicasebook.command.domain.CorrectionRefusal.FieldNotEntered;
import uk.foicasebook.command.domain.CorrectionRefusal.FieldOfSeveralValues;
import uk.foicasebook.command.domain.CorrectionRefusal.NoSuchFact;
import uk.foicasebook.command.domain.CorrectionRefusal.NoSuchField;
import uk.foicasebook.command.domain.CorrectionRefusal.ValueDoesNotFit;
import uk.foicasebook.command.domain.Decision.Accepted;
import uk.foicasebook.command.domain.Decision.Refused;
import uk.foicasebook.command.domain.FoiCase.Known;
import uk.foicasebook.command.domain.RecordsCommand.CorrectFact;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.Correction;
import uk.foicasebook.events.RecordsEvent.FactCorrected;
import uk.foicasebook.events.correction.Corrections;
import uk.foicasebook.events.correction.Proposal;
import uk.foicasebook.events.correction.Told;
import uk.foicasebook.law.Cites;

/** Puts right what was entered wrongly, if what then stands on file could be so. */
final class CorrectionDecisions {

  @Cites("UK GDPR Art 5(1)(d)")
  Decision decide(CorrectFact c, Known known, Occasion occasion) {
    if (c.corrections().isEmpty()) {
      return Decision.refuse(new NothingNamed("corrections"));
    }
    List<Told> right = Corrections.inEffect(known.facts());
    if (c.revision() < 0 || c.revision() >= right.size()) {
      return Decision.refuse(new NoSuchFact(c.revision(), right.size() - 1L));
    }
    List<Refusal> misfits = new ArrayList<>();
    List<Correction> corrections = new ArrayList<>();
    CaseEvent before = right.get(c.revision()).fact();
    CaseEvent fact = before;
    for (RightValue wanted : c.corrections()) {
      switch (Corrections.propose(fact, wanted.field(), wanted.json())) {
        case Proposal.Fits(Correction correction, CaseEvent corrected) -> {
          if (!corrected.equals(fact)) {
            corrections.add(correction);
          }
          fact = corrected;
        }
        case Proposal.Misfit(Proposal.Why why) -> misfits.add(refusal(wanted.field(), why));
      }
    }
    if (!misfits.isEmpty()) {
      return new Refused(misfits);
    }
    return corrections.isEmpty() ? Decision.accept() : correct(c, corrections, known, occasion);
  }

  private static Decision correct(
      CorrectFact c, List<Correction> corrections, Known known, Occasion occasion) {
    FactCorrected fact = new FactCorrected(c.happenedOn(), c.revision(), corrections, c.why());
    List<Refusal> impossible = Course.newFaults(known, fact, occasion);
    return impossible.isEmpty() ? new Accepted(List.of(fact)) : new Refused(impossible);
  }

  private static Refusal refusal(String field, Proposal.Why why) {
    return switch (why) {
      case NO_SUCH_FIELD -> new NoSuchField(field);
      case NOT_ENTERED -> new FieldNotEntered(field);
      case SEVERAL_VALUES -> new FieldOfSeveralValues(field);
      case NOT_SUCH_A_VALUE -> new ValueDoesNotFit(field);
    };
  }
}
