package uk.foicasebook.query.cases;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.Fact;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.events.wire.Metadata;
import uk.foicasebook.query.cases.sentence.FactSentence;

/**
 * A fact as an auditor takes it away: in words, and as it is stored, with what is said of people
 * still under its keys.
 */
final class HistoryExport {
  static final List<String> HEADINGS =
      List.of(
          "Revision",
          "Position",
          "Fact",
          "Fact revision",
          "What",
          "Happened on",
          "Known at",
          "Recorded at",
          "By",
          "On behalf of",
          "Why",
          "Previous hash",
          "Hash",
          "Metadata as stored (base64)",
          "Payload as stored (base64)");

  private static final Base64.Encoder BASE64 = Base64.getEncoder();

  private HistoryExport() {}

  static List<@Nullable Object> cells(Envelope fact, Fact opened, @Nullable ProtectedText why) {
    Metadata metadata = fact.metadata();
    CaseEvent event = (CaseEvent) opened;
    @Nullable Object[] cells = {
      fact.revision(),
      fact.position(),
      fact.name().name(),
      fact.name().revision(),
      FactSentence.of(event),
      event.happenedOn(),
      metadata.knownAt(),
      metadata.recordedAt(),
      metadata.by().value(),
      metadata.onBehalfOf() == null ? null : metadata.onBehalfOf().value(),
      Shown.text(why),
      metadata.previousHash(),
      metadata.hash(),
      BASE64.encodeToString(fact.metadataBytes()),
      BASE64.encodeToString(fact.payload())
    };
    return Arrays.asList(cells);
  }
}
