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
import uk.foicasebook.law.time.ClockFact.ResponseIssued;
import uk.foicasebook.law.time.Deadline;
import uk.foicasebook.law.time.DeadlineKind;
import uk.foicasebook.law.time.Receipt;
import uk.foicasebook.law.time.Refusal;
import uk.foicasebook.law.time.TimeForCompliance;

/** {@code casebook window 2019-02-27}. */
@Command(
    name = "window",
    description = "Until when a requester may complain: forty working days from the response.",
    footer = {
      "",
      "After a response of Wed 27 Feb 2019 the last day is Mon 29 Apr 2019. A calendar of England",
      "and Wales alone would say Fri 26 Apr, and turn away a complaint that is in time."
    })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class WindowCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "RESPONDED", description = "The day the response was issued.")
  private LocalDate responded;

  @Option(names = "--explain", description = "Show each day, counted or not, and why.")
  private boolean explain;

  @Mixin private Edition edition;

  @Override
  public void run() {
    Deadline window =
        TimeForCompliance.read(
                Receipt.of(Regime.FOIA, responded),
                List.of(new ResponseIssued(responded, Refusal.NONE)),
                edition.chosen())
            .deadline(DeadlineKind.COMPLAINT_WINDOW)
            .orElseThrow();
    String what = "the last day to ask for a review of a response of " + CivilDay.print(responded);
    CountedDays.print(spec.commandLine().getOut(), window, what, explain);
  }
}
