package uk.foicasebook.law.exemption;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import uk.foicasebook.law.exemption.CitationProblem.NeedsParagraph;
import uk.foicasebook.law.exemption.CitationProblem.NoSuchProvision;
import uk.foicasebook.law.exemption.CitationReading.Cited;
import uk.foicasebook.law.exemption.CitationReading.Read;
import uk.foicasebook.law.exemption.CitationReading.Unread;
import uk.foicasebook.law.exemption.CitationWalk.Lost;
import uk.foicasebook.law.exemption.CitationWalk.Mention;

/** From what a person wrote to the grounds of the catalogue. */
final class CitationReader {
  private final List<CatalogueRow> rows;
  private final Map<Instrument, KnownPlaces> known = new EnumMap<>(Instrument.class);

  CitationReader(List<CatalogueRow> rows) {
    this.rows = rows;
    for (Instrument instrument : Instrument.values()) {
      known.put(
          instrument,
          new KnownPlaces(
              rows.stream()
                  .filter(row -> row.exemption().provision().instrument() == instrument)
                  .toList()));
    }
  }

  CitationReading read(String written, Instrument otherwise) {
    try {
      List<Mention> mentions =
          new CitationWalk(written, otherwise, known).walk().stream().map(this::unaliased).toList();
      Set<Exemption> grounds = new LinkedHashSet<>();
      for (int i = 0; i < mentions.size(); i++) {
        grounds.addAll(grounds(mentions, i));
      }
      return new Read(grounds.stream().map(CitationReader::cited).distinct().toList());
    } catch (Lost lost) {
      return new Unread(lost.problem());
    }
  }

  private static Cited cited(Exemption ground) {
    Citation as = ground.provision();
    return new Cited(ground.terms().replacedBy().orElse(as), as);
  }

  private List<Exemption> grounds(List<Mention> mentions, int at) throws Lost {
    Mention mention = mentions.get(at);
    if (at > 0 && mention.with() && !pair(mentions.get(at - 1), mention).isEmpty()) {
      return List.of();
    }
    if (at + 1 < mentions.size() && mentions.get(at + 1).with()) {
      List<Exemption> tied = pair(mention, mentions.get(at + 1));
      if (!tied.isEmpty()) {
        return tied;
      }
    }
    List<Exemption> whole = matching(mention, c -> c.with() == null && isBase(c, mention));
    return whole.isEmpty() ? half(mentions, mention) : List.of(whole.getLast());
  }

  /**
   * A place that is half of a ground: its other half is elsewhere in the text, or goes without
   * saying.
   */
  private List<Exemption> half(List<Mention> mentions, Mention mention) throws Lost {
    List<Exemption> asFirst = matching(mention, c -> isBase(c, mention));
    List<Exemption> asSecond = matching(mention, c -> isCompanion(c, mention));
    List<Exemption> joined =
        mentions.stream().flatMap(other -> pair(mention, other).stream()).toList();
    boolean taken = mentions.stream().anyMatch(other -> !pair(other, mention).isEmpty());
    if (!joined.isEmpty() || taken) {
      return joined;
    }
    List<Exemption> choices = new ArrayList<>(asFirst);
    choices.addAll(asSecond);
    return choices.isEmpty() ? within(mention) : only(mention, choices);
  }

  /** A place that is too short: enough where one ground alone lies in it. */
  private List<Exemption> within(Mention mention) throws Lost {
    List<Exemption> inside =
        matching(
            mention,
            c ->
                c.base().isUnder(mention.place())
                    || c.companion().filter(each -> each.isUnder(mention.place())).isPresent());
    if (inside.isEmpty()) {
      throw new Lost(nothingAt(mention));
    }
    return only(mention, inside);
  }

  private List<Exemption> only(Mention mention, List<Exemption> found) throws Lost {
    List<Exemption> open = found.stream().filter(each -> each.inForce().isOpen()).toList();
    List<Exemption> choices = open.isEmpty() ? found : open;
    List<Exemption> toWithhold = choices.stream().filter(each -> !each.isNcnd()).toList();
    if (choices.size() == 1 || toWithhold.size() == 1) {
      return choices.size() == 1 ? choices : toWithhold;
    }
    throw new Lost(
        new NeedsParagraph(mention.instrument(), mention.place().toString(), provisions(choices)));
  }

  private CitationProblem nothingAt(Mention mention) {
    String section = mention.place().section();
    List<Exemption> there = matching(mention, c -> c.section().equals(section));
    return there.isEmpty()
        ? OtherSections.problem(mention.instrument(), section)
        : new NoSuchProvision(
            mention.instrument(),
            mention.place().toString(),
            provisions(there.stream().filter(each -> each.inForce().isOpen()).toList()));
  }

  private List<Exemption> pair(Mention first, Mention second) {
    return matching(first, c -> isBase(c, first) && isCompanion(c, second));
  }

  private static boolean isBase(Citation citation, Mention mention) {
    return citation.base().equals(mention.place());
  }

  private static boolean isCompanion(Citation citation, Mention mention) {
    return citation.companion().filter(mention.place()::equals).isPresent();
  }

  private List<Exemption> matching(Mention mention, Predicate<Citation> test) {
    return rows.stream()
        .map(CatalogueRow::exemption)
        .filter(each -> each.provision().instrument() == mention.instrument())
        .filter(each -> test.test(each.provision()))
        .toList();
  }

  private Mention unaliased(Mention mention) {
    return rows.stream()
        .filter(row -> row.exemption().provision().instrument() == mention.instrument())
        .filter(row -> row.also().contains(mention.place()))
        .findFirst()
        .map(row -> row.exemption().provision().base())
        .map(base -> new Mention(mention.instrument(), base, mention.with()))
        .orElse(mention);
  }

  private static List<Citation> provisions(List<Exemption> exemptions) {
    return exemptions.stream().map(Exemption::provision).toList();
  }
}
