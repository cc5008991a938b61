package uk.foicasebook.command.aggregate;

/**
 * Under this key of a fact's Axon metadata is its {@link uk.foicasebook.events.wire.Provenance},
 * and nothing beside it.
 */
public final class Signature {
  public static final String KEY = "provenance";

  private Signature() {}
}
