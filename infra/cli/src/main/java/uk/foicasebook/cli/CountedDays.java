package uk.foicasebook.cli;

import java.io.PrintWriter;
import java.util.Objects;
import uk.foicasebook.law.time.Deadline;
import uk.foicasebook.law.time.LedgerDay;

/** Prints a deadline and, where asked, every day of its count. */
final class CountedDays {
  private CountedDays() {}

  static void print(PrintWriter out, Deadline deadline, String what, boolean explain) {
    out.println(CivilDay.print(deadline.due()));
    out.println("  " + what);
    out.println("  %s; calendar edition %s".formatted(deadline.provision(), deadline.edition()));
    if (explain) {
      out.println();
      deadline.ledger().days().forEach(day -> out.println(line(day)));
    }
  }

  private static String line(LedgerDay day) {
    String number = day.counts() ? String.valueOf(day.number()) : "-";
    String because = Objects.requireNonNullElse(day.because(), "");
    return "  %3s  %-15s  %s".formatted(number, CivilDay.print(day.day()), because).stripTrailing();
  }
}
