package uk.foicasebook.law.exemption;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every ground of FOIA 2000 Part II, EIR 2004 Part 3 and FOISA 2002 Part 2 at paragraph level,
 * those for neither confirming nor denying and those no longer law included. Immutable and safe to
 * share.
 */
public final class ExemptionCatalogue {
  private static final ExemptionCatalogue STANDARD = load();

  private final List<CatalogueRow> rows;
  private final Map<String, List<Exemption>> byCitation;
  private final CitationReader reader;

  ExemptionCatalogue(List<CatalogueRow> rows) {
    this.rows = rows;
    this.byCitation =
        rows.stream()
            .map(CatalogueRow::exemption)
            .collect(
                Collectors.groupingBy(
                    exemption -> exemption.provision().toString(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    this.reader = new CitationReader(rows);
  }

  /** The catalogue of the Acts. */
  public static ExemptionCatalogue standard() {
    return STANDARD;
  }

  static ExemptionCatalogue load() {
    return new ExemptionCatalogue(
        Stream.of(
                CatalogueTable.read(Instrument.FOIA_2000, "foia-2000.txt"),
                CatalogueTable.read(Instrument.EIR_2004, "eir-2004.txt"),
                CatalogueTable.read(Instrument.FOISA_2002, "foisa-2002.txt"))
            .flatMap(List::stream)
            .toList());
  }

  /** Every ground, in the order of the Acts. */
  public List<Exemption> all() {
    return rows.stream().map(CatalogueRow::exemption).toList();
  }

  /** The ground as it is now, or as it last was. */
  public Optional<Exemption> find(Citation citation) {
    return find(citation.toString());
  }

  /** The same, by the canonical text that facts carry: {@code FOIA 2000 s.31(1)(a)}. */
  public Optional<Exemption> find(String canonical) {
    return versions(canonical).reduce((_, later) -> later);
  }

  /** The ground as it was on the day of a request; empty where it was not law then. */
  public Optional<Exemption> find(Citation citation, LocalDate on) {
    return versions(citation.toString())
        .filter(exemption -> exemption.inForce().on(on))
        .findFirst();
  }

  /** The grounds on which the interest of this one is neither confirmed nor denied. */
  public List<Exemption> ncndFor(Exemption exemption) {
    return exemption.ncnd().stream().flatMap(citation -> find(citation).stream()).toList();
  }

  /** Reads what a person wrote, taking a bare number for a section of FOIA 2000. */
  public CitationReading read(String written) {
    return read(written, Instrument.FOIA_2000);
  }

  /**
   * Reads what a person wrote: one citation, or several in one breath.
   *
   * @param otherwise the enactment meant where the text names none
   */
  public CitationReading read(String written, Instrument otherwise) {
    return reader.read(written, otherwise);
  }

  private Stream<Exemption> versions(String canonical) {
    return byCitation.getOrDefault(canonical, List.of()).stream();
  }
}
