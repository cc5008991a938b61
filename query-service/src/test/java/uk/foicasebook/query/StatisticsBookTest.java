package uk.foicasebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.law.time.DeadlineStatus.State;
import uk.foicasebook.law.time.Reading;
import uk.foicasebook.query.casefile.CaseFile;
import uk.foicasebook.query.casefile.Fold;
import uk.foicasebook.query.clock.CutOff;
import uk.foicasebook.query.clock.UkCivilDay;
import uk.foicasebook.query.deadlines.DeadlineReading;
import uk.foicasebook.query.reconcile.Replay;
import uk.foicasebook.query.running.QueryService;
import uk.foicasebook.query.running.RandomBook;
import uk.foicasebook.query.running.SignIn;

/**
 * The figures of books that chance wrote: they add up, and what is late by the law is late in them.
 */
class StatisticsBookTest {
  private static final int CASES = 150;
  private static final List<String> DAYS = List.of("2026-03-01", "2025-12-12", "2025-08-20");
  private static final String MANAGER = SignIn.token("sample-police", "manager");
  private static QueryService service;
  private static List<List<Envelope>> book;

  @BeforeAll
  static void a_book() {
    service = QueryService.start("casebook.limits.requests-per-minute=0");
    book = RandomBook.of(20_260_301, CASES);
    book.forEach(service::publish);
    service.awaitFacts(book.stream().mapToInt(List::size).sum());
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  static Stream<String> questions() {
    return Stream.of(
            "section-45-code",
            "cabinet-office",
            "monthly",
            "business-unit",
            "appeals",
            "closed-cases")
        .flatMap(
            definition ->
                Stream.of("2025", "2025-Q3", "2025-09")
                    .flatMap(
                        period ->
                            DAYS.stream()
                                .map(
                                    day ->
                                        "/statistics/%s?period=%s&as-at=%s"
                                            .formatted(definition, period, day))));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void what_is_counted_adds_up_and_every_figure_is_the_number_of_its_cases(String question) {
    JsonNode answer = ask(question);
    Map<String, Long> figures = figures(answer.path("figures"));
    String id = answer.path("definition").asString();
    sums(id)
        .forEach(
            (sum) ->
                assertThat(sum.parts().stream().mapToLong(figures::get).sum())
                    .as("%s of %s", sum, question)
                    .isEqualTo(figures.get(sum.total())));
    for (JsonNode figure : answer.path("figures")) {
      assertThat(cases(figure))
          .as(figure.path("name").asString())
          .hasSize(figure.path("count").asInt());
      boolean rated = figure.path("of").asLong() > 0;
      assertThat(figure.has("rate")).as(figure.path("name").asString()).isEqualTo(rated);
    }
    for (JsonNode section : answer.path("sections")) {
      assertThat(cases(section)).hasSize(section.path("count").asInt());
    }
    if (!answer.path("rows").isEmpty()) {
      var total = new HashMap<String, Long>();
      for (JsonNode row : answer.path("rows")) {
        figures(row.path("figures")).forEach((name, count) -> total.merge(name, count, Long::sum));
        JsonNode first = row.path("figures").get(0);
        assertThat(cases(first)).hasSize(first.path("count").asInt());
      }
      assertThat(total).isEqualTo(figures);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-03-01", "2025-12-12", "2025-08-20", "2025-07-01"})
  void no_case_that_is_late_by_the_law_is_late_nowhere(String day) {
    JsonNode answer = ask("/statistics/section-45-code?period=2025&as-at=" + day);
    var late = new HashSet<String>();
    cases(figure(answer, "late-or-overdue"))
        .forEach(each -> late.add(each.path("caseId").asString()));
    var aside = new HashSet<String>();
    cases(figure(answer, "set-aside")).forEach(each -> aside.add(each.path("caseId").asString()));
    assertThat(late).isEqualTo(lateByLaw(LocalDate.parse(day), aside));
  }

  @Test
  void the_book_has_some_of_everything() {
    var seen = new HashMap<String, Long>();
    for (String day : DAYS) {
      figures(ask("/statistics/cabinet-office?period=2025&as-at=" + day).path("figures"))
          .forEach((name, count) -> seen.merge(name, count, Long::sum));
      figures(ask("/statistics/appeals?period=2025&as-at=" + day).path("figures"))
          .forEach((name, count) -> seen.merge(name, count, Long::sum));
    }
    seen.values().removeIf(count -> count > 0);
    assertThat(seen.keySet())
        .isSubsetOf(
            "under-eir",
            "ico-reply-overdue",
            "appeals-allowed",
            "appeals-dismissed",
            "appeals-withdrawn",
            "section-21-alone-late");
  }

  @Test
  void rows_equal_a_replay() {
    assertThat(service.bean(Replay.class).verify(null).differences()).isEqualTo(List.of());
  }

  private static Set<String> lateByLaw(LocalDate day, Set<String> aside) {
    var cutOff = new CutOff(UkCivilDay.endOf(day), null);
    var deadlines = service.bean(DeadlineReading.class);
    var late = new HashSet<String>();
    for (List<Envelope> facts : book) {
      List<Envelope> known =
          facts.stream()
              .filter(f -> cutOff.admits(f.metadata().knownAt(), f.metadata().recordedAt()))
              .toList();
      CaseFile file = Fold.of(facts.getFirst().caseId(), known).file();
      if (file == null || aside.contains(file.id().toString())) {
        continue;
      }
      Reading reading = deadlines.of(file, known, cutOff);
      boolean isLate =
          reading.deadlines().stream()
              .filter(deadline -> deadline.kind().answers())
              .map(deadline -> deadline.statusOn(day).state())
              .anyMatch(state -> state == State.OVERDUE || state == State.MET_LATE);
      if (isLate && reading.receivedOn().getYear() == 2025) {
        late.add(file.id().toString());
      }
    }
    return late;
  }

  private record Sum(String total, List<String> parts) {}

  private static List<Sum> sums(String definition) {
    try (var in =
        StatisticsBookTest.class.getResourceAsStream("statistics/" + definition + ".1.json")) {
      return new JsonMapper()
          .readTree(in)
          .path("sums")
          .valueStream()
          .map(
              sum ->
                  new Sum(
                      sum.path("total").asString(),
                      sum.path("parts").valueStream().map(JsonNode::asString).toList()))
          .toList();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static Map<String, Long> figures(JsonNode figures) {
    var counts = new HashMap<String, Long>();
    figures.forEach(f -> counts.put(f.path("name").asString(), f.path("count").asLong()));
    return counts;
  }

  private static JsonNode figure(JsonNode answer, String name) {
    return answer
        .path("figures")
        .valueStream()
        .filter(figure -> figure.path("name").asString().equals(name))
        .findAny()
        .orElseThrow();
  }

  /** All that the link of a figure leads to, page by page. */
  private static List<JsonNode> cases(JsonNode figure) {
    var all = new ArrayList<JsonNode>();
    String link = figure.path("cases").asString() + "&limit=40";
    JsonNode page = ask(link);
    page.path("cases").forEach(all::add);
    while (page.has("nextKey")) {
      page = ask(link + "&after-key=" + page.path("nextKey").asString());
      page.path("cases").forEach(all::add);
    }
    assertThat(all.stream().map(JsonNode::toString).distinct()).hasSameSizeAs(all);
    return all;
  }

  private static JsonNode ask(String path) {
    var answer = service.as(MANAGER, path);
    assertThat(answer.status()).as("%s: %s", path, answer.whole().body()).isEqualTo(200);
    return answer.body();
  }
}
