package uk.foicasebook.command.audit;

import uk.foicasebook.events.chain.Head;
import uk.foicasebook.events.wire.Envelope;

/**
 * A head under a checkpoint.
 *
 * @param authority whose case it is; not under the signature, and used for nothing but to decide
 *     who is told
 */
record SignedHead(String authority, Head head) {
  static SignedHead of(Envelope fact) {
    return new SignedHead(
        fact.metadata().authority().value(),
        new Head(fact.stream(), fact.revision(), fact.metadata().hash()));
  }
}
