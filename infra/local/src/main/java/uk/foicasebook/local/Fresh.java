package uk.foicasebook.local;

import java.io.Console;

/** {@code --fresh}: empties the data, after asking. */
final class Fresh {
  private Fresh() {}

  /**
   * @param yes the answer was given beforehand
   * @throws Trouble when the person says no, or nobody can be asked
   */
  static void empty(DataDirectory data, boolean yes) {
    if (!data.isEmpty() && !yes) {
      ask(data);
    }
    Strays.end(data, PidFile.all(data), new Progress(System.out));
    data.empty();
  }

  private static void ask(DataDirectory data) {
    Console console = System.console();
    if (console == null || !console.isTerminal()) {
      throw new Trouble("--fresh would delete every case in " + data.path() + ". Add --yes.");
    }
    String answer = console.readLine("Delete every case in %s? Type yes: ", data.path());
    if (answer == null || !answer.strip().equalsIgnoreCase("yes")) {
      throw new Trouble("Nothing was deleted.");
    }
  }
}
