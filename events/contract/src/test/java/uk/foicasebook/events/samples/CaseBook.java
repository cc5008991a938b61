package uk.foicasebook.events.samples;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.Fact;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.events.wire.FactHash;
import uk.foicasebook.events.wire.Provenance;

/** Writes facts of one case down as a store would: numbered, sealed and chained. */
public final class CaseBook {
  private final String stream;
  private final List<Envelope> envelopes = new ArrayList<>();
  private PersonId by = Samples.OFFICER;
  private Instant knownAt = Instant.parse("2026-03-02T09:00:00Z");
  private Instant recordedAt = knownAt;

  private CaseBook(String stream) {
    this.stream = stream;
  }

  /** An empty book for a case. */
  public static CaseBook of(CaseId caseId) {
    return new CaseBook(caseId.toString());
  }

  /** An empty book for a stream that is about no case. */
  public static CaseBook of(String stream) {
    return new CaseBook(stream);
  }

  /** Facts from here on are brought in by this person. */
  public CaseBook by(PersonId person) {
    by = person;
    return this;
  }

  /** Facts from here on were known at this instant. */
  public CaseBook knownAt(String instant) {
    knownAt = Instant.parse(instant);
    return this;
  }

  /** Facts from here on are recorded at this instant. */
  public CaseBook recordedAt(String instant) {
    recordedAt = Instant.parse(instant);
    return this;
  }

  /** Writes facts down, in order. */
  public CaseBook write(Fact... facts) {
    return write(List.of(facts));
  }

  /** Writes facts down, in order. */
  public CaseBook write(List<? extends Fact> facts) {
    facts.forEach(this::append);
    return this;
  }

  /** Everything written so far. Positions start at 1. */
  public List<Envelope> envelopes() {
    return List.copyOf(envelopes);
  }

  private void append(Fact fact) {
    var revision = envelopes.size();
    var previousHash =
        envelopes.isEmpty() ? FactHash.NONE_BEFORE : envelopes.getLast().metadata().hash();
    envelopes.add(
        Envelope.seal(
            "%s:%d".formatted(stream, revision),
            stream,
            revision,
            revision + 1L,
            fact,
            origin("sample-command-" + revision),
            previousHash));
  }

  /** Who writes at the moment, and when. */
  Provenance origin(String correlationId) {
    return new Provenance(Samples.AUTHORITY, by, null, null, knownAt, recordedAt, correlationId);
  }
}
