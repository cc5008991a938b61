package uk.foicasebook.query.cases;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.Fact;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.RecordsEvent.FactCorrected;
import uk.foicasebook.events.Reference;
import uk.foicasebook.events.correction.Corrections;
import uk.foicasebook.events.correction.Told;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.events.wire.Metadata;
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
   * @param payload the fact itself, as it was entered, with the requester masked unless the reader
   *     was shown them
   * @param corrected what was put right in it afterwards, and where that was recorded
   * @param nowReads the fact as it is right; null where nothing was put right
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
      List<PutRight> corrected,
      @JsonRawValue @Nullable String nowReads,
      String hash) {}

  /** A field that a later fact put right. */
  record PutRight(String field, long byRevision) {}

  /** The history of a case; {@code reading} and {@code whys} open what is sealed. */
  static HistoryView of(
      ReadCase read,
      Function<Envelope, Fact> reading,
      Function<Envelope, @Nullable ProtectedText> whys,
      List<DeadlineChange> changes) {
    return new HistoryView(
        read.file().id(),
        read.file().intake().reference(),
        entries(read, reading, whys),
        changes,
        read.behind());
  }

  /** Every fact as it was entered, and as it is right. */
  static List<Entry> entries(
      ReadCase read,
      Function<Envelope, Fact> reading,
      Function<Envelope, @Nullable ProtectedText> whys) {
    List<Told> told =
        read.facts().stream()
            .map(
                fact ->
                    new Told(
                        fact.revision(), fact.metadata().by(), (CaseEvent) reading.apply(fact)))
            .toList();
    List<Told> entered = Corrections.asEntered(told);
    List<Told> right = Corrections.inEffect(told);
    return IntStream.range(0, told.size())
        .mapToObj(
            i ->
                entry(
                    read.facts().get(i),
                    entered.get(i).fact(),
                    right.get(i).fact(),
                    putRight(told.get(i).revision(), told),
                    read.unmasked(),
                    whys.apply(read.facts().get(i))))
        .toList();
  }

  private static List<PutRight> putRight(long revision, List<Told> told) {
    return told.stream()
        .filter(later -> later.fact() instanceof FactCorrected fact && fact.revision() == revision)
        .flatMap(
            later ->
                ((FactCorrected) later.fact())
                    .corrections().stream()
                        .map(each -> new PutRight(each.field(), later.revision())))
        .toList();
  }

  private static Entry entry(
      Envelope envelope,
      CaseEvent entered,
      CaseEvent right,
      List<PutRight> corrected,
      boolean unmasked,
      @Nullable ProtectedText why) {
    Metadata metadata = envelope.metadata();
    return new Entry(
        envelope.revision(),
        envelope.position(),
        envelope.name().name(),
        metadata.by(),
        metadata.onBehalfOf(),
        Shown.text(why),
        right.happenedOn(),
        metadata.knownAt(),
        metadata.recordedAt(),
        FactSentence.of(right),
        MaskedPayload.of(entered, unmasked),
        corrected,
        corrected.isEmpty() ? null : MaskedPayload.of(right, unmasked),
        metadata.hash());
  }
}
