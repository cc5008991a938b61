package uk.foicasebook.command.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a walk over the whole store found. Cases of other authorities are looked at and not named.
 *
 * @param intact whether nothing at all is wrong, named here or not
 * @param position up to where the store was read
 * @param cases of this authority
 * @param facts of this authority
 * @param faults the first of each case of this authority, and of what all share
 * @param faultsElsewhere whether cases of others have faults too
 * @param checkpointFaults what is wrong with the checkpoints themselves
 * @param newest the newest checkpoint; null where none was ever signed
 * @param limits what this cannot show
 */
public record Verification(
    boolean intact,
    long position,
    long cases,
    long facts,
    List<Fault> faults,
    boolean faultsElsewhere,
    List<String> checkpointFaults,
    @Nullable Newest newest,
    String limits) {

  /**
   * The first thing wrong with a case.
   *
   * @param stream the case's id, or {@code calendar}
   * @param revision at which it shows
   * @param kind one of {@code changed}, {@code missing}, {@code added}, {@code unlinked}, {@code
   *     reordered}, {@code rewritten}
   * @param what in a sentence; never what the fact says
   */
  public record Fault(String stream, long revision, String kind, String what) {}

  /**
   * The checkpoint everything up to its position was compared with.
   *
   * @param factsSince how many facts of this authority stand after it
   */
  public record Newest(long number, Instant at, long position, long factsSince) {}
}
