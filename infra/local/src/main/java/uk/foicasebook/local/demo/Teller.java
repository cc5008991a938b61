package uk.foicasebook.local.demo;

import java.util.HashMap;
import java.util.Map;
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
   * @throws IllegalStateException when a step is not accepted
   */
  public Answer tell(Story story, String key) {
    String address = commands + "/cases";
    Answer last = null;
    for (int step = 0; step < story.steps().size(); step++) {
      Story.Step next = story.steps().get(step);
      String path = step == 0 ? address : address + "/" + next.command();
      last = enter(next, path, key + "-" + step);
      if (step == 0) {
        address += "/" + last.body().path("caseId").asString();
      }
    }
    if (last == null) {
      throw new IllegalArgumentException("The story " + story.title() + " has no steps");
    }
    return last;
  }

  private Answer enter(Story.Step step, String path, String key) {
    Desk desk = seated.computeIfAbsent(step.person(), desks);
    Answer answer = desk.post(path, step.json(), "Idempotency-Key", key);
    if (!answer.accepted()) {
      throw new IllegalStateException(
          "\"%s\" was not accepted: %d %s".formatted(step.say(), answer.status(), answer.text()));
    }
    return answer;
  }
}
