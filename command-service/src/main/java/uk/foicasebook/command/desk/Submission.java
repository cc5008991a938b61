package uk.foicasebook.command.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Commands for one case, or for one other thing, to be obeyed in their order, all or none.
 *
 * @param stream the case's id as text, or the stream of the other thing
 * @param expectedRevision the revision the sender saw; null where they do not mind
 * @param retryKey null where the sender takes care of repetitions
 * @param correlationId the request they came in
 */
public record Submission(
    String stream,
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
