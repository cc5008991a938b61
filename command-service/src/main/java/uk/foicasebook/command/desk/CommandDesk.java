package uk.foicasebook.command.desk;

import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.foicasebook.command.desk.Outcome.Answered;
import uk.foicasebook.command.desk.Outcome.KeyReused;
import uk.foicasebook.command.desk.Outcome.Overtaken;
import uk.foicasebook.command.desk.Outcome.ReferenceTaken;

/**
 * Takes commands in. A lost race is run again on the case as it then is, a few times; an {@code
 * If-Match} is looked at afresh each time, so nobody's stale page is carried past it.
 */
@Component
public class CommandDesk {
  private static final int ATTEMPTS = 8;

  private final Transaction transaction;
  private final Receipts receipts;

  CommandDesk(Transaction transaction, Receipts receipts) {
    this.transaction = transaction;
    this.receipts = receipts;
  }

  /** Obeys all commands of a submission or none. */
  public Outcome submit(Submission submission) {
    for (var attempt = 1; attempt <= ATTEMPTS; attempt++) {
      var earlier = earlierAnswer(submission);
      if (earlier.isPresent()) {
        return earlier.get();
      }
      try {
        return transaction.run(submission);
      } catch (RuntimeException failure) {
        switch (Collision.behind(failure)) {
          case FACT, RECEIPT, LOCK -> Pause.before(attempt);
          case REFERENCE -> {
            var given = GivenReference.in(submission);
            if (given.isPresent()) {
              return earlierAnswer(submission).orElse(new ReferenceTaken(given.get()));
            }
          }
          case NONE -> throw failure;
        }
      }
    }
    return new Overtaken();
  }

  private Optional<Outcome> earlierAnswer(Submission submission) {
    if (submission.retryKey() == null) {
      return Optional.empty();
    }
    return receipts
        .find(submission.person(), submission.retryKey())
        .map(receipt -> receipt.sameRequest() ? new Answered(receipt.answer()) : new KeyReused());
  }
}
