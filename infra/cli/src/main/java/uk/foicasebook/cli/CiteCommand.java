package uk.foicasebook.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.foicasebook.law.exemption.Citation;
import uk.foicasebook.law.exemption.CitationReading.Cited;
import uk.foicasebook.law.exemption.CitationReading.Read;
import uk.foicasebook.law.exemption.CitationReading.Unread;
import uk.foicasebook.law.exemption.Exemption;
import uk.foicasebook.law.exemption.Exemption.Absolute;
import uk.foicasebook.law.exemption.Exemption.Qualified;
import uk.foicasebook.law.exemption.ExemptionCatalogue;
import uk.foicasebook.law.exemption.Instrument;
import uk.foicasebook.law.exemption.OutrightReading;
import uk.foicasebook.law.exemption.OutrightRefusal;

/** {@code casebook cite "s31(1)(a)(b)"}. */
@Command(
    name = "cite",
    description = "What a citation means: each exemption in it, printed one way.",
    footer = {
      "",
      "Write it as you would in a letter: \"s31(1)(a)(b)\", \"40(2) & 3A(a)\",",
      "\"s.36(2)(b)(i),(ii)\", \"reg 12(5)(e)\", \"FOISA s.30(c)\". Quote it, for the shell reads",
      "brackets too."
    })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class CiteCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "CITATION",
      description = "One citation, or several in one breath.")
  private List<String> written;

  @Option(names = "--eir", description = "A number without a name is a regulation of the EIR.")
  private boolean eir;

  @Override
  public Integer call() {
    Instrument otherwise = eir ? Instrument.EIR_2004 : Instrument.FOIA_2000;
    String text = String.join(" ", written);
    return switch (ExemptionCatalogue.standard().read(text, otherwise)) {
      case Read read -> {
        read.cited().forEach(this::print);
        yield 0;
      }
      case Unread unread -> outright(text, otherwise, unread);
    };
  }

  /** Sections 12 and 14 are no exemptions, and people cite them all the same. */
  private int outright(String text, Instrument otherwise, Unread noExemption) {
    return switch (OutrightRefusal.read(text, otherwise)) {
      case OutrightReading.Read read -> {
        read.grounds().forEach(this::print);
        yield 0;
      }
      case OutrightReading.Unread _ -> {
        spec.commandLine().getErr().println(noExemption.problem().sentence());
        yield CasebookCommand.NOT_UNDERSTOOD;
      }
    };
  }

  private void print(OutrightRefusal ground) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(ground.provision());
    out.println(
        "  refuses outright and is no exemption; %s; notice under %s"
            .formatted(
                ground.mustConfirmOrDeny()
                    ? "whether it is held is still said"
                    : "whether it is held need not be said",
                ground.notifiedUnder()));
  }

  private void print(Cited cited) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(cited.provision());
    ExemptionCatalogue.standard()
        .find(cited.provision())
        .ifPresent(exemption -> out.println("  " + described(exemption)));
    if (cited.isLegacy()) {
      out.println("  cited as " + cited.as() + ", which is no longer law");
    }
  }

  private static String described(Exemption exemption) {
    String type =
        switch (exemption) {
          case Absolute _ -> "absolute";
          case Qualified _ -> "qualified";
        };
    return "%s; %s; %s".formatted(exemption.subject(), type, ncnd(exemption));
  }

  private static String ncnd(Exemption exemption) {
    if (exemption.isNcnd()) {
      return "neither confirms nor denies";
    }
    List<String> provisions = exemption.ncnd().stream().map(Citation::provisionText).toList();
    return provisions.isEmpty()
        ? "no neither confirm nor deny"
        : "neither confirm nor deny under " + String.join(", ", provisions);
  }
}
