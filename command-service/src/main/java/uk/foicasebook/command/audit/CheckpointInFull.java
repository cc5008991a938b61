package uk.foicasebook.command.audit;

import java.util.Iterator;
import java.util.List;
import uk.foicasebook.events.chain.Checkpoint;
import uk.foicasebook.events.chain.CheckpointFile;

/**
 * A {@link CheckpointFile} as it is written: its heads may be millions, and are read from the
 * database as they go out.
 */
public record CheckpointInFull(
    String publicKey, List<Checkpoint> checkpoints, Iterator<CheckpointFile.Leaf> heads) {}
