package uk.foicasebook.command.publish;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A batch of facts did not reach Kafka. Nothing is lost: the token stays and it is sent again. */
final class NotPublished extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  NotPublished(String why, @Nullable Throwable cause) {
    super("Facts are not published: " + why, cause);
  }
}
