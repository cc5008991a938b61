package uk.foicasebook.query.cases;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.Fact;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.Reference;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.events.wire.Metadata;
import uk.foicasebook.query.casefile.CaseFile;
import uk.foicasebook.query.cases.CaseReading.Behind;
import uk.foicasebook.query.cases.CaseReading.ReadCase;
import uk.foicasebook.query.cases.sentence.FactSentence;
import uk.foicasebook.query.deadlines.DeadlineChange;

/**
 * What happened to a case, fact by fact: who, when in each of its three times, and what.
 *
 * @param deadlineChanges deadlines that a new edition of the calendar moved, though nothing
 *     happened to the case
 */
record HistoryView(
    CaseId caseId,
    Reference reference,
    List<Entry> facts,
    List<DeadlineChange> deadlineChanges,
    @Nullable Behind behind) {

  /**
   * One fact.
   *
   * @param by who recorded it
   * @param happenedOn the day it happened in the world
   * @param knownAt when the authority knew
   * @param recordedAt when the casebook wrote it down
   * @param what a plain sentence
   * @param payload the fact itself, with the requester masked unless the reader was shown them
   */
  record Entry(
      long revision,
      long position,
      String name,
      PersonId by,
      @Nullable PersonId onBehalfOf,
      @Nullable String why,
      LocalDate happenedOn,
      Instant knownAt,
      Instant recordedAt,
      String what,
      @JsonRawValue String payload,
      String hash) {}

  /** The history of a case; {@code reading} and {@code whys} open what is sealed. */
  static HistoryView of(
      ReadCase read,
      Function<Envelope, Fact> reading,
      Function<Envelope, @Nullable ProtectedText> whys,
      List<DeadlineChange> changes) {
    CaseFile file = read.file();
    return new HistoryView(
        file.id(),
        file.intake().reference(),
        read.facts().stream()
            .map(
                fact ->
                    entry(
                        fact,
                        (CaseEvent) reading.apply(fact),
                        read.unmasked(),
                        whys.apply(fact)))
            .toList(),
        changes,
        read.behind());
  }

  static Entry entry(
      Envelope envelope, CaseEvent event, boolean unmasked, @Nullable ProtectedText why) {
    Metadata metadata = envelope.metadata();
    return new Entry(
        envelope.revision(),
        envelope.position(),
        envelope.name().name(),
        metadata.by(),
        metadata.onBehalfOf(),
        Shown.text(why),
        event.happenedOn(),
        metadata.knownAt(),
        metadata.recordedAt(),
        FactSentence.of(event),
        MaskedPayload.of(event, unmasked),
        metadata.hash());
  }
}
