package uk.foicasebook.events.chain;

/**
 * The last fact of a stream, as a checkpoint knows it.
 *
 * @param hash of that fact, and through it of every fact before it
 */
public record Head(String stream, long revision, String hash) {}
