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
   * @return how many there are
   */
  public static int load(Path samples, LocalDate today, Teller teller) {
    List<Story> stories = Story.readAll(samples, today);
    for (Story story : stories) {
      teller.tell(story, "demo-" + Integer.toHexString(story.title().hashCode()));
    }
    return stories.size();
  }
}
