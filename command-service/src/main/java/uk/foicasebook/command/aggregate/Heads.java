package uk.foicasebook.command.aggregate;

import java.util.Map;

/** The store, asked where streams end. */
public interface Heads {
  /**
   * Fails, as storing a fact would, if one of the streams has grown.
   *
   * @param revisions of the last fact of each; -1 where it had none
   */
  void demand(Map<String, Long> revisions);
}
