package uk.foicasebook.events.wire;

import java.util.Arrays;
import java.util.Objects;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.Fact;

/**
 * A stored fact with everything that is known of it, its bytes untouched.
 *
 * @param stream the text of the case id, or of another aggregate's id
 * @param revision the place of the fact in its stream, from 0
 * @param position the place in the whole store; grows, with gaps
 * @param name the stored name and the revision it was written in
 * @param metadataBytes as stored; {@code metadata} is what they say
 * @param payload as stored
 */
public record Envelope(
    String eventId,
    String stream,
    long revision,
    long position,
    StoredName name,
    Metadata metadata,
    byte[] metadataBytes,
    byte[] payload) {

  /**
   * A fact as it comes from a store or a topic.
   *
   * @throws UnreadableFact if the metadata is not strictly what it should be
   */
  public static Envelope stored(
      String eventId,
      String stream,
      long revision,
      long position,
      StoredName name,
      byte[] metadata,
      byte[] payload) {
    return new Envelope(
        eventId, stream, revision, position, name, Metadata.read(metadata), metadata, payload);
  }

  /** A fact about to be stored, or one a test makes up: written, sealed and wrapped. */
  public static Envelope seal(
      String eventId,
      String stream,
      long revision,
      long position,
      Fact fact,
      Provenance origin,
      String previousHash) {
    var name = EventNames.FACTS.nameOf(fact);
    var payload = EventJson.write(fact);
    var metadata = Metadata.seal(origin, previousHash, stream, revision, name, payload);
    return new Envelope(
        eventId, stream, revision, position, name, metadata, metadata.toJson(), payload);
  }

  /**
   * The fact, whatever revision it was written in.
   *
   * @throws UnknownFact if this build does not know its name or revision
   * @throws UnreadableFact if the payload is not strictly what its name promises
   */
  public Fact fact() {
    return EventJson.read(name.name(), name.revision(), payload);
  }

  /**
   * The case it belongs to.
   *
   * @throws IllegalArgumentException if its stream is not a case
   */
  public CaseId caseId() {
    return CaseId.of(stream);
  }

  /** Whether its hash is the hash of its bytes. */
  public boolean isIntact() {
    return metadata
        .hash()
        .equals(
            FactHash.of(
                metadata.previousHash(), stream, revision, name, metadata.withoutHash(), payload));
  }

  /** By value, bytes included. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Envelope that
        && eventId.equals(that.eventId)
        && stream.equals(that.stream)
        && revision == that.revision
        && position == that.position
        && name.equals(that.name)
        && Arrays.equals(metadataBytes, that.metadataBytes)
        && Arrays.equals(payload, that.payload);
  }

  @Override
  public int hashCode() {
    return Objects.hash(eventId, stream, revision);
  }

  /** Never the payload: it may say something of a person. */
  @Override
  public String toString() {
    return "%s of %s at revision %d, position %d".formatted(name, stream, revision, position);
  }
}
