package uk.foicasebook.command.domain;

import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.StrandId;

/** A numbered part of the request is not such that the command makes sense. */
public sealed interface PartRefusal extends Refusal {

  /** The request has no part of this number. */
  record UnknownPart(PartNumber part) implements PartRefusal {}

  /** Two parts have one number. */
  record PartNumberTwice(PartNumber part) implements PartRefusal {}

  /** The part cannot go: a strand, a search or an answer is about it. */
  record PartInUse(PartNumber part) implements PartRefusal {}

  /** The strand is not about this part, so it cannot answer it. */
  record PartNotOfStrand(PartNumber part, StrandId strand) implements PartRefusal {}
}
