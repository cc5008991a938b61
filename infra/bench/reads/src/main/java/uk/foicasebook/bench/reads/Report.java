package uk.foicasebook.bench.reads;

import java.io.PrintStream;

/** What was measured, beside what it must be. */
final class Report {
  private final PrintStream out;
  private boolean good = true;

  Report(PrintStream out) {
    this.out = out;
  }

  void title(String words) {
    out.printf("%n%s%n", words);
  }

  void line(String format, Object... values) {
    out.printf("  " + format + "%n", values);
    out.flush();
  }

  /** Something that may be no more than its bound. */
  void atMost(String what, double measured, double bound, String unit) {
    judge(what, measured, bound, unit, measured <= bound, "at most");
  }

  /** Something that must be no less than its bound. */
  void atLeast(String what, double measured, double bound, String unit) {
    judge(what, measured, bound, unit, measured >= bound, "at least");
  }

  private void judge(
      String what, double measured, double bound, String unit, boolean met, String way) {
    good &= met;
    out.printf(
        "  %-46s%,12.1f %-9s %s %,.0f%s%n",
        what, measured, unit, way, bound, met ? "" : "   MISSED");
    out.flush();
  }

  /** Something that must be so. */
  void must(String what, boolean so) {
    good &= so;
    out.printf("  %-46s%s%n", what, so ? "yes" : "NO   MISSED");
    out.flush();
  }

  boolean good() {
    return good;
  }
}
