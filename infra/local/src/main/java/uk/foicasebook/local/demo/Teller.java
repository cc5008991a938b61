package uk.foicasebook.local.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Tells a story to the command service, step by step. */
public final class Teller {
  private final String commands;
  private final Function<String, Desk> desks;
  private final Map<String, Desk> seated = new HashMap<>();

  /**
   * @param commands the command service's address
   * @param desks finds the desk of a demo person
   */
  public Teller(String commands, Function<String, Desk> desks) {
    this.commands = commands;
    this.desks = desks;
  }

  /**
   * Enters every step under a key of its own, so that a story told twice is one case.
   *
   * @return the answer to the last step
   * @throws IllegalStateException when a step is not accepted, or not refused as the story says
   */
  public Answer tell(Story story, String key) {
    return tell(story, key, (_, _) -> {});
  }

  /**
   * The same, with a look at the book after every step.
   *
   * @param after is given the step and the answer to it
   */
  public Answer tell(Story story, String key, BiConsumer<Story.Step, Answer> after) {
    String address = commands + "/cases";
    Answer last = null;
    for (int step = 0; step < story.steps().size(); step++) {
      Story.Step next = story.steps().get(step);
      String path = step == 0 ? address : address + "/" + next.command();
      Answer answer = enter(next, path, key + "-" + step);
      if (next.refused() != null) {
        continue;
      }
      if (last == null) {
        address += "/" + answer.body().path("caseId").asString();
      }
      last = answer;
      after.accept(next, last);
    }
    if (last == null) {
      throw new IllegalArgumentException("The story " + story.title() + " has no steps");
    }
    return last;
  }

  private Answer enter(Story.Step step, String path, String key) {
    Desk desk = seated.computeIfAbsent(step.person(), desks);
    Answer answer = desk.post(path, step.json(), "Idempotency-Key", key);
    if (step.refused() == null ? !answer.accepted() : !step.refused().equals(reasons(answer))) {
      throw new IllegalStateException(
          "\"%s\" was not %s: %d %s"
              .formatted(
                  step.say(),
                  step.refused() == null ? "accepted" : "refused for " + step.refused(),
                  answer.status(),
                  answer.text()));
    }
    return answer;
  }

  private static List<String> reasons(Answer answer) {
    return answer
        .body()
        .path("reasons")
        .valueStream()
        .map(reason -> reason.path("title").asString())
        .toList();
  }
}
