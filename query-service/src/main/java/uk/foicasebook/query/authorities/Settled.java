package uk.foicasebook.query.authorities;

import java.time.Instant;
import uk.foicasebook.events.AuthorityEvent.AuthorityProfileSet;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.query.clock.CutOff;

/** A profile, and when it was known and recorded. */
public record Settled(AuthorityProfileSet profile, Instant knownAt, Instant recordedAt) {

  static Settled of(Envelope stored) {
    return new Settled(
        (AuthorityProfileSet) stored.fact(),
        stored.metadata().knownAt(),
        stored.metadata().recordedAt());
  }

  boolean admittedBy(CutOff cutOff) {
    return cutOff.admits(knownAt, recordedAt);
  }
}
