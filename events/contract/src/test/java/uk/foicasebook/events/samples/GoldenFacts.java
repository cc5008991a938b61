package uk.foicasebook.events.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.events.wire.EventNames;
import uk.foicasebook.events.wire.FactHash;
import uk.foicasebook.events.wire.Metadata;
import uk.foicasebook.events.wire.StoredName;

/**
 * Every golden file as a reader meets it: each fact in every revision it ever had, filled and bare,
 * each alone at the start of its stream.
 */
public final class GoldenFacts {
  private GoldenFacts() {}

  /** All of them; {@code eventId} is the file's name without its ending. */
  public static List<Envelope> envelopes() {
    var envelopes = new ArrayList<Envelope>();
    for (var name : EventNames.FACTS.all()) {
      for (int revision = 1; revision <= EventNames.FACTS.current(name).revision(); revision++) {
        for (var variant : List.of("", ".bare")) {
          add(envelopes, new StoredName(name, revision), variant);
        }
      }
    }
    return List.copyOf(envelopes);
  }

  private static void add(List<Envelope> envelopes, StoredName name, String variant) {
    var file = name + variant;
    try (var resource = GoldenFacts.class.getResourceAsStream("/contract/" + file + ".json")) {
      if (resource != null) {
        envelopes.add(envelope(file, name, resource.readAllBytes()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Envelope envelope(String file, StoredName name, byte[] payload) {
    var stream = Samples.CASE.toString();
    var origin = CaseBook.of(Samples.CASE).origin("golden");
    var metadata = Metadata.seal(origin, FactHash.NONE_BEFORE, stream, 0, name, payload);
    return Envelope.stored(file, stream, 0, 1, name, metadata.toJson(), payload);
  }
}
