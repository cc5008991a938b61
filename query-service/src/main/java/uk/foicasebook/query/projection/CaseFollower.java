package uk.foicasebook.query.projection;

import java.util.List;

/** Something beside the read models that must hear which cases changed. */
public interface CaseFollower {
  /** These cases have new facts. Within the transaction that archives them, so be quick. */
  void changed(List<FoldedCase> cases);
}
