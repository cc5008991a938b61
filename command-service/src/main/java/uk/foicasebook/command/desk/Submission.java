package uk.foicasebook.command.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.CaseId;

/**
 * Commands for one case, to be obeyed in their order, all or none.
 *
 * @param expectedRevision the revision the sender saw; null where they do not mind
 * @param retryKey null where the sender takes care of repetitions
 * @param correlationId the request they came in
 */
public record Submission(
    CaseId caseId,
    List<Order> orders,
    Person person,
    @Nullable Long expectedRevision,
    @Nullable RetryKey retryKey,
    String correlationId) {
  public Submission {
    orders = List.copyOf(orders);
    if (orders.isEmpty()) {
      throw new IllegalArgumentException("A submission has at least one command");
    }
  }
}
