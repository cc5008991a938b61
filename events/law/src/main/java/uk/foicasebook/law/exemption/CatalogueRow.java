package uk.foicasebook.law.exemption;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.law.AuthorityKind;

/**
 * One line of a catalogue table: the ground, and other ways in which people cite it. A line that
 * does not say what it must is an error when the catalogue is loaded, not when it is asked.
 */
record CatalogueRow(Exemption exemption, List<Pinpoint> also) {

  static CatalogueRow parse(Instrument instrument, String line) {
    List<String> columns = List.of(line.split("\\|", -1)).stream().map(String::strip).toList();
    if (columns.size() != 5) {
      throw new IllegalArgumentException("five columns are needed: " + line);
    }
    String type = columns.get(1);
    RowTerms said = RowTerms.of(columns.get(3));
    Terms terms =
        new Terms(
            Citation.fromTable(instrument, columns.get(0)),
            columns.get(4),
            type.endsWith("N") ? Duty.CONFIRM_OR_DENY : Duty.COMMUNICATE,
            Engagement.valueOf(columns.get(2)),
            citations(instrument, said.all("ncnd")),
            values(AuthorityKind.class, said.all("only")),
            values(AuthorityKind.class, said.all("absolute-for")),
            values(Precondition.class, said.all("needs")),
            said.one("after"),
            citation(instrument, said.one("certificate")),
            new InForce(
                day(said.one("from"), InForce.BEGINNING), day(said.one("to"), InForce.OPEN)),
            years(said.one("lapses")),
            citation(instrument, said.one("now")));
    return new CatalogueRow(
        typed(type, terms), said.all("also").stream().map(Pinpoint::of).toList());
  }

  private static Exemption typed(String type, Terms terms) {
    return switch (type) {
      case "A", "AN" -> new Exemption.Absolute(terms);
      case "Q", "QN" -> new Exemption.Qualified(terms);
      default -> throw new IllegalArgumentException("no such type: " + type);
    };
  }

  private static List<Citation> citations(Instrument instrument, List<String> plain) {
    return plain.stream().map(each -> Citation.fromTable(instrument, each)).toList();
  }

  private static @Nullable Citation citation(Instrument instrument, @Nullable String plain) {
    return plain == null ? null : Citation.fromTable(instrument, plain);
  }

  private static @Nullable Integer years(@Nullable String number) {
    return number == null ? null : Integer.valueOf(number);
  }

  private static LocalDate day(@Nullable String iso, LocalDate otherwise) {
    return iso == null ? otherwise : LocalDate.parse(iso);
  }

  private static <E extends Enum<E>> Set<E> values(Class<E> type, List<String> names) {
    return names.stream()
        .map(name -> Enum.valueOf(type, name))
        .collect(Collectors.toUnmodifiableSet());
  }
}
