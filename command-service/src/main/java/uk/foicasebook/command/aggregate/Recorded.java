package uk.foicasebook.command.aggregate;

import java.util.List;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.Reference;

/**
 * What a command came to.
 *
 * @param revision of the case, after these facts
 * @param facts none where everything was so already
 */
public record Recorded(Reference reference, long revision, List<CaseEvent> facts) {
  public Recorded {
    facts = List.copyOf(facts);
  }
}
