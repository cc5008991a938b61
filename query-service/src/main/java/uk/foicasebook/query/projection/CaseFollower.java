package uk.foicasebook.query.projection;

import java.util.List;
import java.util.stream.Stream;

/** Something beside the read models that must hear which cases changed. */
public interface CaseFollower {
  /**
   * What is to be done when these cases have new facts: in the round to the database that writes
   * their rows, so let it be quick.
   */
  Stream<Step> changed(List<FoldedCase> cases);
}
