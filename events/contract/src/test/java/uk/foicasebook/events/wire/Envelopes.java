package uk.foicasebook.events.wire;

import java.time.Instant;
import java.time.LocalDate;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.IntakeEvent.OfficerAssigned;
import uk.foicasebook.events.PersonId;

/** One envelope for the tests of this package. */
final class Envelopes {
  private Envelopes() {}

  static Envelope anEnvelope() {
    return Envelope.seal(
        "0192f0c0-0000-7000-8000-00000000e001",
        "0192f0c0-0000-7000-8000-000000000807",
        3,
        42,
        new OfficerAssigned(LocalDate.of(2019, 1, 16), new PersonId("officer-1")),
        new Provenance(
            new AuthorityId("sample-police"),
            new PersonId("officer-1"),
            null,
            null,
            Instant.parse("2019-01-16T09:00:00Z"),
            Instant.parse("2026-03-02T10:15:30.123456Z"),
            "command-1"),
        FactHash.NONE_BEFORE);
  }
}
