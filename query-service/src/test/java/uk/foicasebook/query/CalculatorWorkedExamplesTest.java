package uk.foicasebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import uk.foicasebook.query.running.QueryService;

/** What the law works out of a request, asked over HTTP: dates counted by hand, not by the code. */
class CalculatorWorkedExamplesTest {
  private static QueryService service;

  @BeforeAll
  static void start() {
    service = QueryService.start();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @ParameterizedTest(name = "{0}: received {1}, due {2}")
  @CsvSource({
    "W1, 2019-01-15, 2019-02-12",
    "W2, 2022-12-23, 2023-01-26",
    "W3, 2025-12-09, 2026-01-12",
    "W4, 2026-12-11, 2027-01-14",
    "W5, 2026-02-24, 2026-03-25",
    "W6, 2027-06-28, 2027-07-27",
    "W7, 2026-07-13, 2026-08-11",
    "W8, 2026-11-09, 2026-12-08",
    "W9, 2026-05-29, 2026-06-29",
    "W10, 2022-08-22, 2022-09-21",
    "W14 before midnight, 2026-06-30T23:59:00+01:00, 2026-07-29",
    "W14 after midnight, 2026-06-30T23:01:00Z, 2026-07-30",
    "W17, 2026-12-21, 2027-01-22",
    "W18, 2026-03-16, 2026-04-16",
  })
  void twenty_working_days_of_the_whole_kingdom(String id, String receivedOn, String due) {
    JsonNode answer = ask("{\"regime\":\"FOIA\",\"receivedOn\":\"" + receivedOn + "\"}");
    assertThat(due(answer, "answer")).isEqualTo(due);
    assertThat(due(answer, "refusal-notice")).isEqualTo(due);
  }

  @ParameterizedTest(name = "{0}: {2} is due {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "W9 before it was known | {'receivedOn':'2026-05-29','knownOn':'2026-02-24'} | answer |"
            + " 2026-06-26",
        "W9 proclaimed mid-clock |"
            + " {'receivedOn':'2026-05-29','knownOn':'2026-02-24','facts':[{'type':'holiday-proclaimed','date':'2026-06-15','nations':['SCOTLAND']}]}"
            + " | answer | 2026-06-29",
        "W10 before it was known | {'receivedOn':'2022-08-22','knownOn':'2022-09-08'} | answer |"
            + " 2022-09-20",
        "W11 | {'receivedOn':'2026-04-01','facts':["
            + "{'type':'clarification-sought','on':'2026-04-14'},"
            + "{'type':'clarification-received','on':'2026-05-01'}]} | answer | 2026-06-02",
        "W12 | {'receivedOn':'2026-03-02','facts':[{'type':'fees-notice-issued','on':'2026-03-09'},"
            + "{'type':'fee-received','on':'2026-03-20'}]} | answer | 2026-04-15",
        "three months to pay | {'receivedOn':'2026-03-02','facts':["
            + "{'type':'fees-notice-issued','on':'2026-03-09'}]} | fee | 2026-06-08",
        "W13 notice | {'receivedOn':'2026-06-01','facts':["
            + "{'type':'public-interest-extension-notified','on':'2026-06-30','to':'2026-07-29'}]}"
            + " | refusal-notice | 2026-06-30",
        "W13 decision | {'receivedOn':'2026-06-01','facts':["
            + "{'type':'public-interest-extension-notified','on':'2026-06-30','to':'2026-07-22'}]}"
            + " | public-interest-decision | 2026-07-22",
        "W13 ceiling | {'receivedOn':'2026-06-01','facts':["
            + "{'type':'public-interest-extension-notified','on':'2026-06-30','to':'2026-07-22'}]}"
            + " | public-interest-ceiling | 2026-07-29",
        "W15 | {'receivedOn':'2026-07-17','limit':'SCHOOL',"
            + "'noSessions':['2026-07-20/2026-09-02']} | answer | 2026-09-30",
        "W16 | {'receivedOn':'2026-07-17','limit':'SCHOOL',"
            + "'noSessions':['2026-07-20/2026-10-02']} | answer | 2026-10-13",
        "W18 | {'regime':'FOISA','receivedOn':'2026-03-16'} | answer | 2026-04-14",
        "archives | {'receivedOn':'2026-06-01','limit':'ARCHIVE'} | answer | 2026-07-15",
        "a day that was set | {'receivedOn':'2026-06-01','limit':'SET','limitDate':'2026-07-31'} |"
            + " answer | 2026-07-31",
        "to ask for that day | {'receivedOn':'2026-06-01','limit':'SET','limitDate':'2026-07-31'} |"
            + " time-application | 2026-06-30",
        "the usual limit | {'receivedOn':'2026-06-01','limit':'STANDARD'} | answer | 2026-06-30",
        "Saturday by the statute | {'receivedOn':'2026-03-07','weekendReceipt':'STATUTE'} | answer"
            + " | 2026-04-08",
        "Saturday by the Code | {'receivedOn':'2026-03-07','weekendReceipt':'CODE'} | answer |"
            + " 2026-04-09",
        "a bank holiday by the Code | {'receivedOn':'2026-05-25','weekendReceipt':'CODE'} | answer"
            + " | 2026-06-24",
        "complex | {'regime':'EIR','receivedOn':'2026-06-01','facts':["
            + "{'type':'complexity-extension-notified','on':'2026-06-22','to':'2026-07-29'}]} |"
            + " eir-extended-answer | 2026-07-29",
        "a notice to comply with | {'receivedOn':'2025-06-02','facts':["
            + "{'type':'decision-notice-received','on':'2026-03-04','complyBy':'2026-04-03'}]} |"
            + " decision-notice-steps | 2026-04-03",
        "or to appeal against | {'receivedOn':'2025-06-02','facts':["
            + "{'type':'decision-notice-received','on':'2026-03-04','complyBy':'2026-04-03'}]} |"
            + " tribunal-appeal | 2026-04-01",
        "received a day later | {'receivedOn':'2019-01-15','facts':["
            + "{'type':'received-date-corrected','to':'2019-01-16'}]} | answer | 2019-02-13",
        "F7 | {'receivedOn':'2026-01-05'} | aggregation-window | 2026-03-30",
      })
  void every_kind_of_fact_and_limit_has_its_day(
      String id, String question, String kind, String due) {
    assertThat(due(ask(question), kind)).isEqualTo(due);
  }

  @Test
  void the_model_request_has_every_one_of_its_days() {
    JsonNode answer =
        ask(
            """
            {'receivedOn':'2019-01-15','facts':[
             {'type':'response-issued','on':'2019-02-27','refuses':'EXEMPTION'},
             {'type':'review-requested','on':'2019-04-29'},
             {'type':'review-outcome-issued','on':'2019-05-29'}]}
            """);
    assertThat(
            List.of(
                due(answer, "answer"),
                due(answer, "refusal-notice"),
                due(answer, "complaint-window"),
                due(answer, "review"),
                due(answer, "review-limit"),
                due(answer, "ico-complaint"),
                due(answer, "aggregation-window")))
        .containsExactly(
            "2019-02-12",
            "2019-02-12",
            "2019-04-29",
            "2019-05-29",
            "2019-06-26",
            "2019-08-29",
            "2019-04-09");
    assertThat(answer.path("facts").findValues("workingDay").getFirst().asInt()).isEqualTo(31);
    assertThat(answer.path("facts").get(1).path("inTime").asBoolean()).isTrue();
  }

  @Test
  void a_school_may_name_its_days() {
    String days =
        LocalDate.of(2026, 9, 3)
            .datesUntil(LocalDate.of(2026, 10, 31))
            .filter(CalculatorWorkedExamplesTest::isWeekday)
            .map(day -> "'" + day + "'")
            .collect(Collectors.joining(","));
    assertThat(
            due(
                ask(
                    "{'receivedOn':'2026-07-17','limit':'SCHOOL','schoolDays':[%s]}"
                        .formatted(days)),
                "answer"))
        .isEqualTo("2026-09-30");
  }

  @ParameterizedTest(name = "{0} breaches {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "NONE      | FOIA 2000 s.10(1)",
        "EXEMPTION | FOIA 2000 s.10(1), FOIA 2000 s.17(1)",
        "COST      | FOIA 2000 s.17(5)",
        "VEXATIOUS | FOIA 2000 s.17(5)",
      })
  void what_a_late_answer_breaches_depends_on_what_it_refuses(String refuses, String breached) {
    JsonNode answer =
        ask(
            """
            {'receivedOn':'2019-01-15','facts':[
             {'type':'response-issued','on':'2019-02-27','refuses':'%s'}]}
            """
                .formatted(refuses));
    assertThat(answer.path("breaches").findValuesAsString("provision"))
        .isEqualTo(List.of(breached.split(", ")));
    assertThat(answer.path("breaches").findValues("workingDaysLate"))
        .allMatch(late -> late.asInt() == 11);
  }

  @Test
  void requests_are_counted_together_within_sixty_working_days_of_one_another() {
    JsonNode answer =
        ask("{'receivedOn':'2026-01-05','aggregatedReceipts':['2026-03-30','2026-03-31']}");
    assertThat(answer.path("aggregatedReceipts").toString())
        .isEqualTo(
            "[{\"receivedOn\":\"2026-03-30\",\"workingDaysApart\":59,\"inWindow\":true},"
                + "{\"receivedOn\":\"2026-03-31\",\"workingDaysApart\":60,\"inWindow\":false}]");
  }

  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private static boolean isWeekday(LocalDate day) {
    return !WEEKEND.contains(day.getDayOfWeek());
  }

  /** The question is written with single quotes, to be read more easily. */
  private static JsonNode ask(String question) {
    var answer = service.post("/calculator", question.replace('\'', '"'));
    assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
    return answer.body();
  }

  private static String due(JsonNode answer, String kind) {
    return answer
        .path("deadlines")
        .valueStream()
        .filter(deadline -> deadline.path("kind").asString().equals(kind))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + kind))
        .path("due")
        .asString();
  }
}
