package uk.foicasebook.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import uk.foicasebook.local.demo.DemoCases;
import uk.foicasebook.local.demo.Teller;

/** Opens an empty book with the sample cases, and leaves every other book alone. */
final class DemoBook {
  private static final String BEGUN = "begun";
  private static final String DONE = "done";

  private DemoBook() {}

  /** A load that was cut short is completed; its keys keep it from entering anything twice. */
  static void open(
      Casebook casebook, Home home, DataDirectory data, Clock clock, Progress progress) {
    Path mark = data.of("demo-cases");
    try {
      boolean begun = Files.exists(mark) && Files.readString(mark).equals(BEGUN);
      if (!begun && !casebook.isEmpty()) {
        return;
      }
      Files.writeString(mark, BEGUN);
      String commands = "http://localhost:" + casebook.ports().command();
      int cases =
          DemoCases.load(
              home.samples(), LocalDate.now(clock), new Teller(commands, casebook::desk));
      Files.writeString(mark, DONE);
      progress.say("Loaded %d sample cases".formatted(cases));
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    } catch (IllegalStateException refused) {
      throw new Trouble("The sample cases cannot be loaded: " + refused.getMessage(), refused);
    }
  }
}
