package uk.foicasebook.command.documents;

import java.time.Instant;
import uk.foicasebook.events.PersonId;

/**
 * A document that is kept, and nothing of what is in it.
 *
 * @param size in bytes
 * @param shelf where it is kept
 * @param by who stored it
 */
public record Kept(
    Sha256 sha256, long size, String mediaType, Shelf shelf, PersonId by, Instant at) {}
