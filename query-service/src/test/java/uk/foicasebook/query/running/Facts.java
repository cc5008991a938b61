package uk.foicasebook.query.running;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.common.utils.Utils;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.IntakeEvent.OfficerAssigned;
import uk.foicasebook.events.IntakeEvent.RequestReceived;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.Reference;
import uk.foicasebook.events.Regime;
import uk.foicasebook.events.WeekendReceipt;
import uk.foicasebook.events.samples.CaseBook;
import uk.foicasebook.events.samples.Samples;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.events.wire.Metadata;
import uk.foicasebook.events.wire.StoredName;

/** Small cases for tests of the machinery, and facts that are wrong in one way each. */
public final class Facts {
  private Facts() {}

  /** The n-th small case. */
  public static CaseId caseNumber(int n) {
    return new CaseId(new UUID(0x0192_f0c0_0000_7000L, 0x8000_0000_0000_0000L + n));
  }

  /** A request received on a day, and an officer who has it. */
  public static List<Envelope> openCase(int n, String receivedOn) {
    return CaseBook.of(caseNumber(n))
        .write(received(n, receivedOn), assigned("officer-sam"))
        .envelopes();
  }

  /** The first so many of them. */
  public static List<Envelope> openCases(int many) {
    return IntStream.rangeClosed(1, many)
        .mapToObj(n -> openCase(n, "2026-02-02"))
        .flatMap(List::stream)
        .toList();
  }

  /** The same case, given to these officers one after another. */
  public static List<Envelope> openCase(int n, String receivedOn, String... officers) {
    var facts = new ArrayList<CaseEvent>();
    facts.add(received(n, receivedOn));
    for (String officer : officers) {
      facts.add(assigned(officer));
    }
    return CaseBook.of(caseNumber(n)).write(facts).envelopes();
  }

  /** A fact after this one whose bytes are not what its name promises; its hash is right. */
  public static Envelope unreadableAfter(Envelope before) {
    return after(before, new StoredName("officer-assigned", 1), "{\"officer\":null}");
  }

  /** A fact after this one of a name nobody knows. */
  public static Envelope unknownAfter(Envelope before) {
    return after(before, new StoredName("dog-barked", 1), "{}");
  }

  /** The partition a case's facts go to. */
  public static int partition(CaseId id) {
    return Utils.toPositive(Utils.murmur2(id.toString().getBytes(StandardCharsets.UTF_8))) % 6;
  }

  /** A small case in another partition than this one. */
  public static int caseElsewhere(CaseId id) {
    int n = 1;
    while (partition(caseNumber(n)) == partition(id)) {
      n++;
    }
    return n;
  }

  /** Hands it over. */
  public static OfficerAssigned assigned(String officer) {
    return new OfficerAssigned(LocalDate.parse("2026-02-24"), new PersonId(officer));
  }

  /** The request of the n-th small case. */
  public static RequestReceived received(int n, String on) {
    return new RequestReceived(
        LocalDate.parse(on),
        Samples.AUTHORITY,
        new Reference("FOI-%05d".formatted(n)),
        Regime.FOIA,
        WeekendReceipt.STATUTE,
        Channel.EMAIL,
        Samples.REQUESTER,
        ProtectedText.of("How many?"));
  }

  private static Envelope after(Envelope before, StoredName name, String payload) {
    byte[] bytes = payload.getBytes(StandardCharsets.UTF_8);
    long revision = before.revision() + 1;
    Metadata metadata =
        Metadata.seal(
            before.metadata().provenance(),
            before.metadata().hash(),
            before.stream(),
            revision,
            name,
            bytes);
    return Envelope.stored(
        before.stream() + ":" + revision,
        before.stream(),
        revision,
        before.position() + 1,
        name,
        metadata.toJson(),
        bytes);
  }
}
