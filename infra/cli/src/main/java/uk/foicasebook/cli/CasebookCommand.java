package uk.foicasebook.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import uk.foicasebook.law.Regime;
import uk.foicasebook.law.calendar.CalendarExhausted;

/**
 * {@code infra/casebook}: the table of contents of the commands. A new one is one more class here.
 */
@Command(
    name = "casebook",
    header =
        "Working days, due dates and citations of freedom of information law, and checkpoints.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      DueCommand.class,
      WindowCommand.class,
      CiteCommand.class,
      CalendarCommand.class,
      VerifyCheckpointCommand.class,
      CommandLine.HelpCommand.class
    },
    footer = {
      "",
      "Try:",
      "  casebook due 2019-01-15              when the answer to a request is due",
      "  casebook due 2019-01-15 --explain    the same, day by day, with the reason",
      "  casebook window 2019-02-27           until when a requester may complain",
      "  casebook cite \"s31(1)(a)(b)\"         what a citation means, printed one way",
      "  casebook calendar 2026               the bank holidays that do not count",
      "  casebook verify-checkpoint FILE      whether a checkpoint that was handed out is good",
      "  casebook token --as officer          a demo person's bearer token, while infra/run runs",
      "",
      "Dates are written 2019-01-15. The day a request arrives is day 0, and a bank holiday",
      "in any part of the United Kingdom does not count: FOIA 2000 s.10.",
      "Exit status: 0 answered, 1 a checkpoint that is not good, 2 not understood."
    })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
public final class CasebookCommand implements Runnable {
  /** Something asked for could not be understood or answered. */
  static final int NOT_UNDERSTOOD = 2;

  private static final int WIDTH = 100;

  @Spec private CommandSpec spec;

  private CasebookCommand() {}

  /** Answers one question and ends. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, arguments));
  }

  /** The same without ending the program; the answer is the exit status. */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine casebook = new CommandLine(new CasebookCommand());
    helpful(casebook);
    return casebook
        .setOut(out)
        .setUsageHelpWidth(WIDTH)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .registerConverter(LocalDate.class, CivilDay::read)
        .registerConverter(Regime.class, CasebookCommand::regime)
        .setParameterExceptionHandler(CasebookCommand::misunderstood)
        .setExecutionExceptionHandler(CasebookCommand::unanswerable)
        .execute(arguments);
  }

  /** Every command explains itself; the help command does so already. */
  private static void helpful(CommandLine command) {
    if (command.getCommandSpec().findOption("--help") == null) {
      command
          .getCommandSpec()
          .addOption(
              OptionSpec.builder("-h", "--help")
                  .usageHelp(true)
                  .description("Show this help.")
                  .build());
    }
    command.getSubcommands().values().forEach(CasebookCommand::helpful);
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  private static Regime regime(String written) {
    for (Regime regime : Regime.values()) {
      if (regime.name().equalsIgnoreCase(written)) {
        return regime;
      }
    }
    throw new CommandLine.TypeConversionException(
        "'" + written + "' is not a regime: foia, eir or foisa");
  }

  private static int misunderstood(ParameterException trouble, String[] arguments) {
    PrintWriter err = trouble.getCommandLine().getErr();
    err.println(trouble.getMessage());
    err.println("Try: " + trouble.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    return NOT_UNDERSTOOD;
  }

  /** A date beyond the calendar is a question without an answer; anything else is our mistake. */
  private static int unanswerable(
      Exception trouble, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
    if (trouble instanceof CalendarExhausted exhausted) {
      command.getErr().println(exhausted.getMessage());
      return NOT_UNDERSTOOD;
    }
    throw trouble;
  }
}
