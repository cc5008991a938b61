package uk.foicasebook.bench.books;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.axonframework.common.DateTimeUtils;
import uk.foicasebook.command.domain.CaseDecider;
import uk.foicasebook.command.domain.Decision.Accepted;
import uk.foicasebook.command.domain.Decision.Refused;
import uk.foicasebook.command.domain.FoiCase;
import uk.foicasebook.command.domain.FoiCase.Known;
import uk.foicasebook.command.domain.Occasion;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.RecordsEvent.CaseClosed;
import uk.foicasebook.events.RecordsEvent.CaseReopened;
import uk.foicasebook.events.RecordsEvent.PersonalDataErased;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.events.wire.FactHash;
import uk.foicasebook.events.wire.Provenance;
import uk.foicasebook.keys.KeyBatch;

/** Puts a plan to the decider, step by step, and writes down the facts as the store would. */
final class CaseWriter {
  private static final long POSITION_GIVEN_BY_THE_STORE = 0;

  private final CaseDecider decider = new CaseDecider();
  private final KeyBatch.Maker keys;
  private final Lives lives;
  private final Instant end;

  CaseWriter(KeyBatch.Maker keys, Lives lives, Instant end) {
    this.keys = keys;
    this.lives = lives;
    this.end = end;
  }

  WrittenCase write(long number, LocalDate received) {
    var caseId = caseId(number, received);
    var batch = keys.of(caseId);
    var facts = new ArrayList<WrittenFact>();
    FoiCase state = FoiCase.unknown();
    var hash = FactHash.NONE_BEFORE;
    var open = true;
    var erased = false;
    for (Step step : lives.of(number, received).until(end)) {
      var correlation = UUID.nameUUIDFromBytes(text(caseId + "/" + facts.size())).toString();
      for (CaseEvent fact : decided(number, step, state)) {
        state = state.evolve(fact, step.by());
        var stored =
            Envelope.seal(
                UUID.nameUUIDFromBytes(text(caseId + "#" + facts.size())).toString(),
                caseId.toString(),
                facts.size(),
                POSITION_GIVEN_BY_THE_STORE,
                batch.seal(fact),
                new Provenance(
                    Office.AUTHORITY, step.by(), null, null, step.at(), step.at(), correlation),
                hash);
        hash = stored.metadata().hash();
        facts.add(new WrittenFact(step.at(), line(stored)));
        open = fact instanceof CaseReopened || open && !(fact instanceof CaseClosed);
        erased |= fact instanceof PersonalDataErased;
      }
    }
    return new WrittenCase(
        facts,
        String.join(
            "\t", Office.AUTHORITY.value(), ((Known) state).reference().value(), caseId.toString()),
        open ? Optional.of(caseId + "\t" + Office.AUTHORITY.value()) : Optional.empty(),
        erased ? List.of() : batch.subjectKeys(),
        erased ? List.of() : batch.dataKeys());
  }

  private List<CaseEvent> decided(long number, Step step, FoiCase state) {
    var day = LocalDate.ofInstant(step.at(), ZoneOffset.UTC);
    var occasion =
        new Occasion(
            day, step.at(), day, step.at(), step.by(), Set.of(step.role()), Office.AUTHORITY);
    return switch (decider.decide(step.command(), state, occasion)) {
      case Accepted(var facts) -> facts;
      case Refused(var reasons) ->
          throw new IllegalStateException(
              "Case %d may not do this on %s: %s, since %s"
                  .formatted(number, day, step.command(), reasons));
    };
  }

  /** As the service makes them, with the day in front; the rest from the number. */
  private static CaseId caseId(long number, LocalDate received) {
    var millis = received.atTime(9, 30).toInstant(ZoneOffset.UTC).toEpochMilli();
    var mixed = UUID.nameUUIDFromBytes(text("case " + number));
    return new CaseId(
        new UUID(
            millis << 16 | 0x7000 | mixed.getMostSignificantBits() & 0x0fff,
            mixed.getLeastSignificantBits() & 0x3fffffffffffffffL | 0x8000000000000000L));
  }

  private static String line(Envelope stored) {
    return String.join(
        "\t",
        stored.eventId(),
        stored.stream(),
        Long.toString(stored.revision()),
        "case",
        DateTimeUtils.formatInstant(stored.metadata().recordedAt()),
        stored.name().name(),
        Integer.toString(stored.name().revision()),
        bytes(stored.payload()),
        bytes(stored.metadataBytes()));
  }

  private static String bytes(byte[] value) {
    return "\\\\x" + HexFormat.of().formatHex(value);
  }

  private static byte[] text(String value) {
    return value.getBytes(StandardCharsets.UTF_8);
  }
}
