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

/** {@code casebook cite "s31(1)(a)(b)"}. */
@Command(
    name = "cite",
    description = "What a citation means: each exemption in it, printed one way.",
    footer = {
      "",
      "Write it as you would in a letter: \"s31(1)(a)(b)\", \"40(2) & 3A(a)\",",
      "\"s.36(2)(b)(i),(ii)\", \"reg 12(5)(e)\". Quote it, for the shell reads brackets too."
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
    return switch (ExemptionCatalogue.standard().read(String.join(" ", written), otherwise)) {
      case Read read -> {
        read.cited().forEach(this::print);
        yield 0;
      }
      case Unread unread -> {
        spec.commandLine().getErr().println(unread.problem().sentence());
        yield CasebookCommand.NOT_UNDERSTOOD;
      }
    };
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
