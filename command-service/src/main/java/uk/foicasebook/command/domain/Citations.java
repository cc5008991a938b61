package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.foicasebook.command.domain.ExemptionRefusal.NoSuchExemption;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.Regime;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.exemption.CitationReading.Cited;
import uk.foicasebook.law.exemption.CitationReading.Read;
import uk.foicasebook.law.exemption.CitationReading.Unread;
import uk.foicasebook.law.exemption.Exemption;
import uk.foicasebook.law.exemption.ExemptionCatalogue;
import uk.foicasebook.law.exemption.Instrument;

/**
 * Provisions as people wrote them, read as grounds of the case's regime as it was when the request
 * was received.
 *
 * @param grounds every ground cited, none twice
 * @param problems why some could not be read
 */
record Citations(List<Exemption> grounds, List<Refusal> problems) {
  private static final ExemptionCatalogue CATALOGUE = ExemptionCatalogue.standard();

  @Cites({"FOIA 2000 s.17(1)(b)", "EIR 2004 reg 14(3)"})
  static Citations read(List<String> written, CaseFile file) {
    List<Exemption> grounds = new ArrayList<>();
    List<Refusal> problems = new ArrayList<>();
    LocalDate receivedOn = file.request().receivedOn();
    Instrument otherwise = instrumentOf(file.request().regime());
    for (String text : written) {
      switch (CATALOGUE.read(text, otherwise)) {
        case Unread(var problem) -> problems.add(new NoSuchExemption(text, problem));
        case Read(var all) ->
            all.forEach(cited -> ground(cited, receivedOn).ifPresent(grounds::add));
      }
    }
    return new Citations(grounds.stream().distinct().toList(), List.copyOf(problems));
  }

  /** The ground as cited where it was law then, or else what has taken its place. */
  private static Optional<Exemption> ground(Cited cited, LocalDate on) {
    return CATALOGUE
        .find(cited.as(), on)
        .or(() -> CATALOGUE.find(cited.provision(), on))
        .or(() -> CATALOGUE.find(cited.provision()));
  }

  static Instrument instrumentOf(Regime regime) {
    return switch (regime) {
      case FOIA -> Instrument.FOIA_2000;
      case EIR -> Instrument.EIR_2004;
      case FOISA -> Instrument.FOISA_2002;
    };
  }

  /** A ground as facts print it. */
  static ProvisionCode code(Object citation) {
    return new ProvisionCode(citation.toString());
  }

  static ProvisionCode code(Exemption exemption) {
    return code(exemption.provision());
  }

  List<ProvisionCode> codes() {
    return grounds.stream().map(Citations::code).toList();
  }
}
