package uk.foicasebook.query.calculator;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.law.Regime;
import uk.foicasebook.law.time.AggregatedReceipt;
import uk.foicasebook.law.time.Reading;
import uk.foicasebook.query.deadlines.BreachView;
import uk.foicasebook.query.deadlines.ClockFactView;
import uk.foicasebook.query.deadlines.DeadlineView;
import uk.foicasebook.query.deadlines.RemarkView;

/** The calculator's answer, in the names that scripts rely on. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnswerView(
    Regime regime,
    LocalDate receivedOn,
    String edition,
    List<DeadlineView> deadlines,
    List<ClockFactView> facts,
    List<BreachView> breaches,
    @Nullable List<AggregatedReceipt> aggregatedReceipts,
    List<RemarkView> remarks) {

  static AnswerView of(Reading reading, boolean ledger) {
    return new AnswerView(
        reading.regime(),
        reading.receivedOn(),
        reading.edition(),
        reading.deadlines().stream()
            .map(
                deadline -> {
                  DeadlineView bare = DeadlineView.of(deadline);
                  return ledger ? bare.counted(deadline) : bare;
                })
            .toList(),
        reading.facts().stream().map(ClockFactView::of).toList(),
        reading.breaches().stream().map(BreachView::of).toList(),
        reading.aggregated().isEmpty() ? null : reading.aggregated(),
        reading.remarks().stream().map(RemarkView::of).toList());
  }
}
