package uk.foicasebook.command.desk;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.Reference;

/**
 * What was recorded, as the sender is told, and told again under the same key.
 *
 * @param caseId null where it is about no case, like the reference
 * @param revision of the case, or of what else it is about, after these facts
 * @param after what to hand to a query that must have seen them
 */
public record Answer(
    @Nullable CaseId caseId,
    @Nullable Reference reference,
    long revision,
    List<FactAnswer> facts,
    String after) {
  public Answer {
    facts = List.copyOf(facts);
  }

  /**
   * A fact, by name.
   *
   * @param ids the identities it carries, given or minted, by component name
   */
  public record FactAnswer(String name, Map<String, String> ids) {}
}
