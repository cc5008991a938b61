package uk.foicasebook.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import uk.foicasebook.local.Casebook;
import uk.foicasebook.local.Home;
import uk.foicasebook.local.demo.Answer;
import uk.foicasebook.local.demo.Story;
import uk.foicasebook.local.demo.Story.Expected;
import uk.foicasebook.local.demo.Story.Step;

/**
 * Whole lives of cases, told step by step to the running services. What the stories say of dates
 * and breaches was worked out by hand from the Act, not read off the book.
 */
@ExtendWith(WholeSystem.class)
class LifeStoriesIT {
  private static final Set<String> OWED = Set.of("answer", "decision-notice-steps");

  @TestFactory
  Stream<DynamicTest> a_life_goes_as_its_story_says(Casebook casebook) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(Home.find().samples().resolve("stories"))) {
      files = all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    assertThat(files).isNotEmpty();
    return files.stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString().replace(".json", ""),
                    () -> tell(Story.read(file, Office.TODAY), file, casebook)));
  }

  private static void tell(Story written, Path file, Casebook casebook) {
    Office office = Office.of(casebook);
    Story story = written;
    if (written.beside() != null) {
      Story other = Story.read(file.resolveSibling(written.beside()), Office.TODAY);
      Answer told = casebook.teller().tell(other, "story-" + written.beside());
      story = written.beside(told.body().path("caseId").asString());
    }
    String title = story.title();
    casebook
        .teller()
        .tell(
            story,
            "story-" + file.getFileName(),
            (step, answer) -> {
              if (step.then() != null) {
                assertThat(seen(office, answer, step.then()))
                    .as("%s, after: %s", title, step.say())
                    .isEqualTo(step.then());
              }
            });
    assertThat(story.steps().stream().map(Step::then).filter(then -> then != null))
        .as("a story that expects nothing shows nothing: %s", file)
        .isNotEmpty();
  }

  /** What the book says of just the things that are expected. */
  private static Expected seen(Office office, Answer told, Expected expected) {
    String address = "/cases/" + told.body().path("caseId").asString();
    String asAt = expected.asAt() == null ? "" : "?as-at=" + expected.asAt();
    Answer answer = office.asksAfter(told, address + asAt);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    JsonNode book = answer.body();
    return new Expected(
        expected.asAt(),
        expected.phase() == null ? null : book.path("phase").asString(),
        expected.deadlines() == null
            ? null
            : expected.deadlines().keySet().stream()
                .collect(Collectors.toMap(kind -> kind, kind -> due(book, kind))),
        expected.breaches() == null ? null : breaches(book),
        expected.strands() == null ? null : strands(book));
  }

  private static List<String> due(JsonNode book, String kind) {
    return book.path("deadlines")
        .valueStream()
        .filter(deadline -> deadline.path("kind").asString().equals(kind))
        .map(
            deadline ->
                deadline.path("due").asString()
                    + list(" (", deadline.path("parts"), ")")
                    + standing(deadline))
        .toList();
  }

  /** Whether it is not owed by that day after all; a window that is over is just over. */
  private static String standing(JsonNode deadline) {
    return switch (deadline.path("status").path("state").asString()) {
      case "SUSPENDED" -> " suspended";
      case "ENDED" -> OWED.contains(deadline.path("kind").asString()) ? " ended" : "";
      case String _ -> "";
    };
  }

  private static List<String> breaches(JsonNode book) {
    return book.path("breaches")
        .valueStream()
        .map(
            breach -> breach.path("provision").asString() + " by " + breach.path("workingDaysLate"))
        .toList();
  }

  private static Map<String, String> strands(JsonNode book) {
    return book.path("strands")
        .valueStream()
        .collect(
            Collectors.toMap(
                strand -> strand.path("id").asString(),
                strand ->
                    strand.path("determination").asString()
                        + list(" ", strand.path("provisions"), "")));
  }

  private static String list(String before, JsonNode values, String after) {
    return values.isEmpty()
        ? ""
        : before
            + values.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "))
            + after;
  }
}
