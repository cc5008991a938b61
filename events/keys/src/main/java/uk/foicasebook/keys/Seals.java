package uk.foicasebook.keys;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.Fact;
import uk.foicasebook.events.IntakeEvent.RequestReceived;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.ProtectedText.Ciphertext;
import uk.foicasebook.events.ProtectedText.Erased;
import uk.foicasebook.events.ProtectedText.Plain;
import uk.foicasebook.events.ProtectedTexts;
import uk.foicasebook.events.Subject;

/**
 * Seals the personal data of facts before they are stored and opens it for reading. Safe to share
 * between threads.
 *
 * <p>An unwrapped key is remembered for at most {@link #REMEMBERED}, so a destroyed key is
 * forgotten by every instance within that time.
 */
public final class Seals {
  /** How long an instance may go on using a key that another has destroyed. */
  public static final Duration REMEMBERED = Duration.ofSeconds(30);

  private static final int MOST_KEYS = 20_000;

  private record Place(CaseId caseId, Subject subject) {}

  private final KeyRing ring;
  private final Cache<Object, Optional<DataKey>> remembered;

  /**
   * Works on the key tables of {@code dataSource}, which this service may or may not be allowed to
   * write.
   */
  public Seals(DataSource dataSource, MasterKey master, InstantSource clock) {
    this.ring = new KeyRing(dataSource, master);
    this.remembered =
        Caffeine.newBuilder()
            .maximumSize(MOST_KEYS)
            .expireAfterWrite(REMEMBERED)
            .ticker(() -> ChronoUnit.NANOS.between(Instant.EPOCH, clock.instant()))
            .build();
  }

  /**
   * The fact with every plain text under its subject's key in this case.
   *
   * @throws KeysUnavailable if a key can neither be found nor made
   */
  public <F extends Fact> F seal(CaseId caseId, F fact) {
    if (fact instanceof RequestReceived request) {
      ring.introduce(caseId, request);
    }
    return ProtectedTexts.map(
        fact,
        (field, subject, text) ->
            switch (text) {
              case Plain plain -> keyFor(caseId, subject).seal(caseId, field, plain);
              case Ciphertext _, Erased _ -> text;
            });
  }

  /**
   * The fact with every text opened, or marked erased where its key is gone.
   *
   * @throws SealBroken if a text was tampered with
   * @throws KeysUnavailable if the key store does not answer
   */
  public <F extends Fact> F open(CaseId caseId, F fact) {
    return ProtectedTexts.map(
        fact,
        (field, _, text) ->
            switch (text) {
              case Ciphertext sealed -> open(caseId, field, sealed);
              case Plain _, Erased _ -> text;
            });
  }

  /**
   * A text that stands beside a fact, under the key of the case itself.
   *
   * @param place where it stands, unlike any field of a fact
   */
  public ProtectedText sealBeside(CaseId caseId, String place, String words) {
    return keyFor(caseId, Subject.CASE).seal(caseId, place, new Plain(words));
  }

  /** The text beside a fact, opened, or marked erased where its key is gone. */
  public ProtectedText openBeside(CaseId caseId, String place, ProtectedText text) {
    return text instanceof Ciphertext sealed ? open(caseId, place, sealed) : text;
  }

  /**
   * The cases of the same authority whose requester is the same as this one's, that one among them;
   * none once the requester was erased in it. Some may never have come to be stored.
   */
  public Set<CaseId> casesOfRequester(CaseId caseId) {
    return ring.casesOfRequester(caseId);
  }

  /**
   * A new key for a content too large to be a text, under the key of that subject in the case.
   *
   * @throws KeysUnavailable if a key can neither be found nor made
   */
  public ContentKey contentKey(CaseId caseId, Subject subject) {
    return ContentKey.madeUnder(keyFor(caseId, subject));
  }

  /**
   * The key of a content as it was kept, or nothing once what wraps it was destroyed.
   *
   * @param place what the content is in its case, as it was said when the key was wrapped
   * @throws SealBroken if it is the key of another content or case
   */
  public Optional<ContentKey> contentKey(CaseId caseId, String place, ContentKey.Wrapped kept) {
    return recall(kept.under(), () -> ring.key(kept.under()))
        .map(under -> ContentKey.unwrapped(under, caseId, place, kept));
  }

  /** Destroys the data keys of a case. What was sealed under them reads as erased from then on. */
  public void eraseCase(CaseId caseId) {
    erase(caseId, EnumSet.allOf(Subject.class));
  }

  /** Destroys the data keys of these subjects in a case, and what wraps them and nothing else. */
  public void erase(CaseId caseId, Set<Subject> subjects) {
    ring.destroy(caseId, subjects);
    remembered.invalidateAll();
  }

  private ProtectedText open(CaseId caseId, String field, Ciphertext sealed) {
    UUID id = UUID.fromString(sealed.key());
    return recall(id, () -> keyAmong(caseId, id))
        .map(key -> key.open(caseId, field, sealed))
        .orElseGet(Erased::new);
  }

  /** Who opens one text of a case opens all: its keys are fetched together. */
  private Optional<DataKey> keyAmong(CaseId caseId, UUID id) {
    List<DataKey> keys = ring.keys(caseId);
    keys.forEach(key -> remembered.put(key.id(), Optional.of(key)));
    return keys.stream().filter(key -> key.id().equals(id)).findAny();
  }

  /** What is sealed under a key is as a rule opened soon, and then asked for by its id. */
  private DataKey keyFor(CaseId caseId, Subject subject) {
    return recall(
            new Place(caseId, subject),
            () -> {
              DataKey key = ring.keyFor(caseId, subject);
              remembered.put(key.id(), Optional.of(key));
              return Optional.of(key);
            })
        .orElseThrow();
  }

  /** Fetched outside of the cache: while the key store is slow, nobody waits who needs it not. */
  private Optional<DataKey> recall(Object name, Supplier<Optional<DataKey>> fetch) {
    Optional<DataKey> known = remembered.getIfPresent(name);
    if (known != null) {
      return known;
    }
    Optional<DataKey> fetched = fetch.get();
    remembered.put(name, fetched);
    return fetched;
  }
}
