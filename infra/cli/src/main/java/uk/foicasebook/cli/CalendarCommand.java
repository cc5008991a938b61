package uk.foicasebook.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.foicasebook.law.calendar.BankHoliday;
import uk.foicasebook.law.calendar.CalendarEdition;
import uk.foicasebook.law.calendar.Nation;

/** {@code casebook calendar 2026}. */
@Command(
    name = "calendar",
    description = "The bank holidays of a year in every part of the United Kingdom.",
    footer = {"", "None of them is a working day under FOIA or EIR, whichever part keeps it."})
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class CalendarCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "YEAR", description = "For example 2026.")
  private int year;

  @Mixin private Edition edition;

  @Override
  public Integer call() {
    CalendarEdition chosen = edition.chosen();
    if (year < chosen.firstDay().getYear() || year > chosen.horizon().getYear()) {
      throw new ParameterException(
          spec.commandLine(),
          "The calendar knows the years %d to %d"
              .formatted(chosen.firstDay().getYear(), chosen.horizon().getYear()));
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println("Bank holidays of %d, calendar edition %s".formatted(year, chosen.name()));
    chosen.holidays().stream()
        .filter(holiday -> holiday.date().getYear() == year)
        .map(CalendarCommand::line)
        .forEach(out::println);
    return 0;
  }

  private static String line(BankHoliday holiday) {
    String where =
        holiday.nations().equals(Nation.ALL)
            ? ""
            : holiday.nations().stream()
                .map(Nation::title)
                .collect(Collectors.joining(", ", "  (", ")"));
    String firmness =
        switch (holiday.status()) {
          case PUBLISHED -> "";
          case PROJECTED -> "  projected";
        };
    return "  %-15s  %s%s%s"
        .formatted(CivilDay.print(holiday.date()), holiday.name(), where, firmness);
  }
}
