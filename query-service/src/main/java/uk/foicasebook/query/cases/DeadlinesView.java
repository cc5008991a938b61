package uk.foicasebook.query.cases;

import java.time.LocalDate;
import java.util.List;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.Reference;
import uk.foicasebook.law.Regime;
import uk.foicasebook.law.time.Reading;
import uk.foicasebook.query.casefile.CaseFile;
import uk.foicasebook.query.deadlines.BreachView;
import uk.foicasebook.query.deadlines.ClockFactView;
import uk.foicasebook.query.deadlines.DeadlineView;
import uk.foicasebook.query.deadlines.RemarkView;

/**
 * The deadlines of a case, each with how it was counted and how it stands.
 *
 * @param statusOn the UK civil day the statuses are of
 * @param edition the edition of the calendar they rest on
 */
record DeadlinesView(
    CaseId caseId,
    Reference reference,
    long revision,
    Regime regime,
    LocalDate receivedOn,
    LocalDate statusOn,
    String edition,
    List<DeadlineView> deadlines,
    List<ClockFactView> facts,
    List<BreachView> breaches,
    List<RemarkView> remarks) {

  static DeadlinesView of(CaseFile file, Reading reading, LocalDate day, boolean ledger) {
    return new DeadlinesView(
        file.id(),
        file.intake().reference(),
        file.revision(),
        reading.regime(),
        reading.receivedOn(),
        day,
        reading.edition(),
        reading.deadlines().stream()
            .map(
                deadline -> {
                  DeadlineView view = DeadlineView.of(deadline).on(deadline, day);
                  return ledger ? view.counted(deadline) : view;
                })
            .toList(),
        reading.facts().stream().map(ClockFactView::of).toList(),
        reading.breaches().stream().map(BreachView::of).toList(),
        reading.remarks().stream().map(RemarkView::of).toList());
  }
}
