package uk.foicasebook.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import uk.foicasebook.local.demo.DemoCases;

/** Opens an empty book with the sample cases, and leaves every other book alone. */
final class DemoBook {
  private static final String DONE = "done";

  private DemoBook() {}

  /**
   * A load that was cut short is completed: its keys keep it from entering anything twice, and the
   * day it was begun keeps its dates the same.
   */
  static void open(
      Casebook casebook, Home home, DataDirectory data, Clock clock, Progress progress) {
    Path mark = data.of("demo-cases");
    try {
      if (!Files.exists(mark)) {
        if (!casebook.isEmpty()) {
          return;
        }
        Files.writeString(mark, LocalDate.now(clock).toString());
      }
      String begun = Files.readString(mark);
      if (!begun.equals(DONE)) {
        int cases = DemoCases.load(home.samples(), LocalDate.parse(begun), casebook.teller());
        Files.writeString(mark, DONE);
        progress.say("Loaded %d sample cases".formatted(cases));
      }
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    } catch (IllegalStateException refused) {
      throw new Trouble("The sample cases cannot be loaded: " + refused.getMessage(), refused);
    }
  }
}
