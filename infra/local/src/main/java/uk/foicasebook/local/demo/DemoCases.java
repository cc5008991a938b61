package uk.foicasebook.local.demo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The cases a new book opens with. */
public final class DemoCases {
  private DemoCases() {}

  /**
   * Enters every story of {@code samples}. Doing it again after it was cut short completes it.
   *
   * @return the answer to the last step of each
   */
  public static List<Answer> load(Path samples, LocalDate today, Teller teller) {
    return Story.readAll(samples, today).stream()
        .map(story -> teller.tell(story, "demo-" + Integer.toHexString(story.title().hashCode())))
        .toList();
  }
}
