package uk.foicasebook.law.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.foicasebook.law.Regime;

/**
 * Everything the law of time says about one request, from its facts and an edition.
 *
 * @param regime the regime it began under
 * @param receivedOn the day of receipt, as corrected
 * @param edition the edition of the calendar
 * @param deadlines by kind and due date
 * @param facts each fact placed on its clock, in the order they happened
 * @param breaches duties performed out of time
 * @param aggregated other requests beside it, and whether they may be counted together
 * @param remarks what else a reviewer should know
 */
public record Reading(
    Regime regime,
    LocalDate receivedOn,
    String edition,
    List<Deadline> deadlines,
    List<FactReading> facts,
    List<Breach> breaches,
    List<AggregatedReceipt> aggregated,
    List<Remark> remarks) {
  public Reading {
    deadlines = List.copyOf(deadlines);
    facts = List.copyOf(facts);
    breaches = List.copyOf(breaches);
    aggregated = List.copyOf(aggregated);
    remarks = List.copyOf(remarks);
  }

  /** The first deadline of a kind. */
  public Optional<Deadline> deadline(DeadlineKind kind) {
    return deadlines.stream().filter(deadline -> deadline.kind() == kind).findFirst();
  }

  /** All deadlines of a kind. */
  public List<Deadline> deadlines(DeadlineKind kind) {
    return deadlines.stream().filter(deadline -> deadline.kind() == kind).toList();
  }

  /** The case's due date: the earliest answer that is outstanding; empty when all was answered. */
  public Optional<Deadline> due() {
    return deadlines.stream()
        .filter(deadline -> deadline.kind().answers() && deadline.course().outstanding())
        .min(Comparator.comparing(Deadline::due));
  }
}
