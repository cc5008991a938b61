package uk.foicasebook.query.reconcile;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.CaseId;

/**
 * What a replay of the whole archive found.
 *
 * @param rows how many rows each table has
 * @param differences at most a hundred; none means that every table equals the replay
 * @param behind cases that are parked: their rows equal a replay up to where they stand
 * @param store how the archive compares with the store it is a copy of; null where only the replay
 *     was asked for
 */
public record Verification(
    boolean equal,
    long cases,
    long facts,
    Map<String, Long> rows,
    List<Difference> differences,
    List<CaseId> behind,
    @Nullable Store store) {

  /**
   * The archive beside the store.
   *
   * @param compared whether the store was asked and answered
   * @param says the same in words
   * @param cases how many the store has
   * @param differences at most a hundred; none where it was compared means that both are one book
   */
  public record Store(boolean compared, String says, long cases, List<Difference> differences) {
    static Store notCompared(String why) {
      return new Store(false, why, 0, List.of());
    }

    static Store compared(long cases, List<Difference> differences) {
      return new Store(
          true,
          differences.isEmpty()
              ? "Every case ends here as it does in the store."
              : "These cases are not what the store has.",
          cases,
          differences);
    }
  }

  Verification beside(Store compared) {
    return new Verification(equal, cases, facts, rows, differences, behind, compared);
  }

  /**
   * A row, or a fact, that is not what it should be.
   *
   * @param table where
   * @param what in which way; never what the row says
   */
  public record Difference(String table, CaseId caseId, String what) {}
}
