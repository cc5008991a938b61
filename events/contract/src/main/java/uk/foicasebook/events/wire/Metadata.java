package uk.foicasebook.events.wire;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.ProtectedText;

/**
 * What is stored beside a fact: its provenance and its link in the chain of hashes. One flat JSON
 * object of strings in a fixed order; an absent value has no member; instants in UTC.
 *
 * @param why the reason given; of a case it is stored under the case's key, as {@code
 *     sealed:key:ciphertext}
 * @param knownAt when the authority knew of it
 * @param recordedAt when the book wrote it down
 * @param previousHash the hash of the fact before it, {@link FactHash#NONE_BEFORE} for the first
 * @param hash see {@link FactHash}
 */
public record Metadata(
    AuthorityId authority,
    PersonId by,
    @Nullable PersonId onBehalfOf,
    @Nullable ProtectedText why,
    Instant knownAt,
    Instant recordedAt,
    String correlationId,
    String previousHash,
    String hash) {

  /** Where a reason stands, for the seal over it. */
  public static final String WHY = "metadata/why";

  /**
   * Seals a fact about to be stored: computes its hash over the bytes that will be stored.
   *
   * @param stream the text of the case id, or of another aggregate's id
   * @param revision the place of the fact in its stream, from 0
   */
  public static Metadata seal(
      Provenance origin,
      String previousHash,
      String stream,
      long revision,
      StoredName name,
      byte[] payload) {
    var hash =
        FactHash.of(
            previousHash,
            stream,
            revision,
            name,
            MetadataJson.bytes(members(origin, previousHash)),
            payload);
    return linked(origin, previousHash, hash);
  }

  /** A provenance with its link in a chain, whatever that is worth. */
  public static Metadata linked(Provenance origin, String previousHash, String hash) {
    return new Metadata(
        origin.authority(),
        origin.by(),
        origin.onBehalfOf(),
        origin.why(),
        origin.knownAt(),
        origin.recordedAt(),
        origin.correlationId(),
        previousHash,
        hash);
  }

  /**
   * Reads stored bytes.
   *
   * @throws UnreadableFact unless they are exactly what {@link #toJson()} would write
   */
  public static Metadata read(byte[] json) {
    return MetadataJson.read(json);
  }

  /**
   * Reads members that another store kept one by one.
   *
   * @throws UnreadableFact if one is missing, unknown, or not what it should be
   */
  public static Metadata of(Map<String, ?> members) {
    return MetadataJson.of(members);
  }

  /** The bytes to store. */
  public byte[] toJson() {
    return MetadataJson.bytes(toMap());
  }

  /** The members, in the order in which they are written. */
  public Map<String, String> toMap() {
    var members = members(provenance(), previousHash);
    members.put("hash", hash);
    return members;
  }

  /** Who brought the fact into the book, and when. */
  public Provenance provenance() {
    return new Provenance(authority, by, onBehalfOf, why, knownAt, recordedAt, correlationId);
  }

  /** The stored bytes without the member {@code hash}: what the hash itself covers. */
  byte[] withoutHash() {
    return MetadataJson.bytes(members(provenance(), previousHash));
  }

  private static Map<String, String> members(Provenance origin, String previousHash) {
    var members = new LinkedHashMap<String, String>();
    members.put("authority", origin.authority().value());
    members.put("by", origin.by().value());
    if (origin.onBehalfOf() != null) {
      members.put("onBehalfOf", origin.onBehalfOf().value());
    }
    if (origin.why() != null) {
      members.put("why", ProtectedString.write(origin.why()));
    }
    members.put("knownAt", origin.knownAt().toString());
    members.put("recordedAt", origin.recordedAt().toString());
    members.put("correlationId", origin.correlationId());
    members.put("previousHash", previousHash);
    return members;
  }
}
