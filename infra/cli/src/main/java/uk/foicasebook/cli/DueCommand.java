package uk.foicasebook.cli;

import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.foicasebook.law.Regime;
import uk.foicasebook.law.time.Deadline;
import uk.foicasebook.law.time.DeadlineKind;
import uk.foicasebook.law.time.Receipt;
import uk.foicasebook.law.time.TimeForCompliance;
import uk.foicasebook.law.time.WeekendReceipt;

/** {@code casebook due 2019-01-15}. */
@Command(
    name = "due",
    description = "When the answer to a request is due: the twentieth working day after receipt.",
    footer = {
      "",
      "A request received on Tue 15 Jan 2019 is due on Tue 12 Feb 2019.",
      "Under FOIA and EIR a bank holiday anywhere in the United Kingdom does not count;",
      "under FOISA only those of Scotland do not."
    })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class DueCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "RECEIVED", description = "The day the request was received.")
  private LocalDate received;

  @Option(names = "--explain", description = "Show each day, counted or not, and why.")
  private boolean explain;

  @Option(
      names = "--regime",
      paramLabel = "REGIME",
      defaultValue = "foia",
      description = "foia (the default), eir or foisa.")
  private Regime regime;

  @Option(
      names = "--code",
      description =
          "Read receipt on a non-working day as the section 45 Code does: as the next working day.")
  private boolean code;

  @Mixin private Edition edition;

  @Override
  public void run() {
    Receipt receipt =
        Receipt.of(regime, received).by(code ? WeekendReceipt.CODE : WeekendReceipt.STATUTE);
    Deadline answer =
        TimeForCompliance.read(receipt, List.of(), edition.chosen())
            .deadline(DeadlineKind.ANSWER)
            .orElseThrow();
    String what =
        "the answer to a request received on %s, under %s"
            .formatted(CivilDay.print(received), regime);
    CountedDays.print(spec.commandLine().getOut(), answer, what, explain);
  }
}
