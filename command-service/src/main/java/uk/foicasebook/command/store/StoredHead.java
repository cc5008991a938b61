package uk.foicasebook.command.store;

import uk.foicasebook.events.wire.Metadata;

/**
 * The last fact of a stream.
 *
 * @param metadata as stored
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record StoredHead(long revision, byte[] metadata) {
  ChainHead chained() {
    return new ChainHead(revision, Metadata.read(metadata).hash());
  }
}
