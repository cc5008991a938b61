package uk.foicasebook.law.exemption;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.foicasebook.law.exemption.CitationProblem.NeedsParagraph;
import uk.foicasebook.law.exemption.CitationProblem.NotOutright;
import uk.foicasebook.law.exemption.CitationWalk.Lost;
import uk.foicasebook.law.exemption.CitationWalk.Mention;

/** What came of reading a ground for refusing a request outright as a person wrote it. */
public sealed interface OutrightReading {

  /** Every ground cited, in the order written, none twice. */
  record Read(List<OutrightRefusal> grounds) implements OutrightReading {
    public Read {
      grounds = List.copyOf(grounds);
    }
  }

  /** Nothing was understood, because of this. */
  record Unread(CitationProblem problem) implements OutrightReading {}

  /** Reads a text, taking a number without an enactment for one of {@code otherwise}. */
  static OutrightReading of(String written, Instrument otherwise) {
    Map<Instrument, KnownPlaces> known =
        Arrays.stream(Instrument.values())
            .collect(Collectors.toMap(Function.identity(), OutrightReading::places));
    try {
      Set<OutrightRefusal> grounds = new LinkedHashSet<>();
      for (Mention mention : new CitationWalk(written, otherwise, known).walk()) {
        grounds.add(ground(mention));
      }
      return new Read(List.copyOf(grounds));
    } catch (Lost lost) {
      return new Unread(lost.problem());
    }
  }

  private static KnownPlaces places(Instrument instrument) {
    return new KnownPlaces(
        OutrightRefusal.under(instrument).stream().map(each -> each.provision().base()));
  }

  private static OutrightRefusal ground(Mention mention) throws Lost {
    Instrument instrument = mention.instrument();
    List<OutrightRefusal> there = OutrightRefusal.under(instrument);
    for (OutrightRefusal each : there) {
      if (each.provision().base().equals(mention.place())) {
        return each;
      }
    }
    List<OutrightRefusal> inside =
        there.stream().filter(each -> each.provision().base().isUnder(mention.place())).toList();
    String place = mention.place().toString();
    throw new Lost(
        inside.isEmpty()
            ? new NotOutright(instrument, place, citations(there))
            : new NeedsParagraph(instrument, place, citations(inside)));
  }

  private static List<Citation> citations(List<OutrightRefusal> grounds) {
    return grounds.stream().map(OutrightRefusal::provision).toList();
  }
}
