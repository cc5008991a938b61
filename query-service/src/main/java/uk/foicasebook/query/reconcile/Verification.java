package uk.foicasebook.query.reconcile;

import java.util.List;
import java.util.Map;
import uk.foicasebook.events.CaseId;

/**
 * What a replay of the whole archive found.
 *
 * @param rows how many rows each table has
 * @param differences at most a hundred; none means that every table equals the replay
 * @param behind cases that are parked: their rows equal a replay up to where they stand
 */
public record Verification(
    boolean equal,
    long cases,
    long facts,
    Map<String, Long> rows,
    List<Difference> differences,
    List<CaseId> behind) {

  /**
   * A row, or a fact, that is not what it should be.
   *
   * @param table where
   * @param what in which way; never what the row says
   */
  public record Difference(String table, CaseId caseId, String what) {}
}
