package uk.foicasebook.local;

import java.io.PrintStream;

/** Tells the person at the terminal how far the start is. */
public final class Progress {
  private final PrintStream out;
  private final long began = System.nanoTime();

  public Progress(PrintStream out) {
    this.out = out;
  }

  void say(String line) {
    double seconds = (System.nanoTime() - began) / 1e9;
    out.printf("%6.1f s  %s%n", seconds, line);
    out.flush();
  }
}
