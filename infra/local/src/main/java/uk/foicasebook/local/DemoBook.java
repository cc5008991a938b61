package uk.foicasebook.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import uk.foicasebook.local.demo.Answer;
import uk.foicasebook.local.demo.DemoCases;
import uk.foicasebook.local.demo.Desk;

/** Opens an empty book with the sample cases, and leaves every other book alone. */
final class DemoBook {
  private static final String DONE = "done";
  private static final int ATTEMPTS = 10;

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
        List<Answer> cases =
            DemoCases.load(home.samples(), LocalDate.parse(begun), casebook.teller());
        Files.writeString(mark, DONE);
        progress.say("Loaded %d sample cases".formatted(cases.size()));
        cases.forEach(last -> awaitRead(casebook, last));
      }
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    } catch (IllegalStateException refused) {
      throw new Trouble("The sample cases cannot be loaded: " + refused.getMessage(), refused);
    }
  }

  /**
   * The first page a person opens should have them; the query service itself waits for two seconds.
   */
  private static void awaitRead(Casebook casebook, Answer last) {
    String address =
        "http://localhost:%d/cases/%s"
            .formatted(casebook.ports().query(), last.body().path("caseId").asString());
    Desk desk = casebook.desk("officer");
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      String after = last.body().path("after").asString();
      if (desk.get(address, "Casebook-After", after).accepted()) {
        return;
      }
    }
  }
}
