package uk.foicasebook.events.chain;

/** The first thing found wrong with the facts of a stream. */
public sealed interface ChainFault {
  String stream();

  /** The revision at which it shows. */
  long revision();

  /** The bytes of the fact are not the bytes its hash was made of. */
  record Changed(String stream, long revision) implements ChainFault {}

  /** A revision is not there, though a later one, or a checkpoint, says that it was. */
  record Missing(String stream, long revision) implements ChainFault {}

  /** A revision is there twice, or stands before a checkpoint that never saw it. */
  record Added(String stream, long revision) implements ChainFault {}

  /** The fact does not follow the one before it: it was put there, or that one was written anew. */
  record Unlinked(String stream, long revision) implements ChainFault {}

  /** The fact stands in the store before the one it follows. */
  record Reordered(String stream, long revision) implements ChainFault {}

  /**
   * The facts follow one another, and lead to another hash than the one a checkpoint signed: this
   * fact or one before it was written anew, and every hash since with it.
   */
  record Rewritten(String stream, long revision) implements ChainFault {}
}
