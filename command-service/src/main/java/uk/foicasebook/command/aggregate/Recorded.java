package uk.foicasebook.command.aggregate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.Fact;
import uk.foicasebook.events.Reference;

/**
 * What a command came to.
 *
 * @param reference the case's; null where it is about no case
 * @param revision of the stream, after these facts
 * @param facts none where everything was so already
 */
public record Recorded(@Nullable Reference reference, long revision, List<? extends Fact> facts) {
  public Recorded {
    facts = List.copyOf(facts);
  }
}
