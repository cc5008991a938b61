package uk.foicasebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import uk.foicasebook.events.AuthorityEvent.ReturnPublished;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.ClockEvent.PublicInterestExtensionNotified;
import uk.foicasebook.events.DatePeriod;
import uk.foicasebook.events.ExemptionEvent.ExemptionApplied;
import uk.foicasebook.events.ExemptionEvent.StrandRefused;
import uk.foicasebook.events.ExtensionId;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.RecordsEvent.AccessRestricted;
import uk.foicasebook.events.ReturnFigure;
import uk.foicasebook.events.SearchEvent.StrandRecorded;
import uk.foicasebook.events.samples.CaseBook;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.query.running.Complaints;
import uk.foicasebook.query.running.Facts;
import uk.foicasebook.query.running.QueryService;
import uk.foicasebook.query.running.Returns;
import uk.foicasebook.query.running.SignIn;

/** Figures that were worked out by hand, and returns that are served as they were published. */
class StatisticsTest {
  private static final String MANAGER = SignIn.token("sample-police", "manager");
  private static final String QUARTER = "/statistics/section-45-code?period=2025-Q4";
  private static QueryService service;

  @BeforeAll
  static void a_small_book() {
    service = QueryService.start();
    var facts = new ArrayList<Envelope>();
    facts.addAll(Complaints.answered(1, "2025-11-03", "2025-11-10"));
    facts.addAll(withheld(2, "2026-01-20", more("2025-11-20", "2025-12-30")));
    facts.addAll(withheld(3, "2025-12-22", more("2025-11-20", "2025-12-30")));
    facts.addAll(withheld(4, "2025-12-22", more("2025-12-10", "2025-12-30")));
    facts.addAll(onCost(5, "2025-12-22", more("2025-11-20", "2025-12-30")));
    facts.addAll(restricted(6, "2025-12-01", "reviewer-kim"));
    facts.addAll(restricted(7, "2025-12-02", "officer-sam"));
    facts.addAll(writtenDownLate(8));
    service.publish(facts);
    service.publish(
        CaseBook.of(Returns.STREAM).write(Returns.elsewhere(1, null, "812")).envelopes());
    service.awaitFacts(facts.size());
    service.awaitReference(Returns.STREAM, 0);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void each_case_is_in_the_class_of_time_that_is_its_own() {
    JsonNode answer = ask(QUARTER);
    assertThat(count(answer, "received")).isEqualTo(7);
    assertThat(references(answer, "in-time")).containsExactly("FOI-00001", "FOI-00008");
    assertThat(references(answer, "extended")).containsExactly("FOI-00003");
    assertThat(references(answer, "late"))
        .as("extended and then late; told too late; no extension for costs")
        .containsExactly("FOI-00002", "FOI-00004", "FOI-00005");
    assertThat(references(answer, "open-overdue")).containsExactly("FOI-00007");
    assertThat(references(answer, "late-or-overdue")).hasSize(4);
    assertThat(answer.path("period").path("from").asString()).isEqualTo("2025-10-01");
    assertThat(answer.path("asAt").asString()).isEqualTo("2026-03-02");
    assertThat(answer.path("periodOver").asBoolean()).isTrue();
    assertThat(answer.path("version").asInt()).isEqualTo(1);
  }

  @Test
  void what_only_others_may_see_is_in_no_figure_and_the_answer_says_so() {
    JsonNode answer = ask(QUARTER);
    assertThat(answer.path("limited").asBoolean()).isTrue();
    assertThat(references(answer, "received")).doesNotContain("FOI-00006").contains("FOI-00007");
    assertThat(
            service
                .as(SignIn.token("other-council", "manager"), QUARTER)
                .body()
                .path("limited")
                .asBoolean())
        .isFalse();
  }

  @Test
  void an_on_time_rate_is_banded_and_one_of_nothing_is_no_rate() {
    JsonNode rate = figure(ask(QUARTER), "on-time");
    assertThat(rate.path("count").asInt()).isEqualTo(3);
    assertThat(rate.path("of").asInt()).isEqualTo(6);
    assertThat(rate.path("rate").decimalValue()).isEqualByComparingTo("50.0");
    assertThat(rate.path("band").asString()).isEqualTo("UNSATISFACTORY");
    JsonNode none = figure(ask("/statistics/section-45-code?period=2024-Q4"), "on-time");
    assertThat(none.path("of").asInt()).isZero();
    assertThat(none.has("rate")).isFalse();
    assertThat(none.has("band")).isFalse();
  }

  @Test
  void a_request_counts_once_under_each_exemption_and_a_refusal_on_cost_under_none() {
    JsonNode answer = ask("/statistics/cabinet-office?period=2025-Q4");
    assertThat(answer.path("sections").size()).isEqualTo(2);
    assertThat(answer.path("sections").get(0).path("section").asString())
        .isEqualTo("FOIA 2000 s.31");
    assertThat(answer.path("sections").get(0).path("count").asInt()).isEqualTo(3);
    assertThat(references(answer, "withheld-cost")).containsExactly("FOI-00005");
    assertThat(references(answer, "withheld-exemption")).hasSize(3);
    assertThat(count(answer, "not-held")).isEqualTo(2);
    assertThat(count(answer, "resolvable")).isEqualTo(5);
  }

  @Test
  void months_have_their_year_and_are_there_though_nothing_came() {
    JsonNode rows = ask("/statistics/monthly?period=2025").path("rows");
    assertThat(rows.size()).isEqualTo(12);
    assertThat(rows.get(0).path("row").asString()).isEqualTo("2025-01");
    assertThat(rows.get(0).path("figures").get(0).path("count").asInt()).isZero();
    assertThat(rows.get(10).path("figures").get(0).path("count").asInt()).isEqualTo(6);
  }

  @Test
  void what_is_learnt_late_changes_as_at_and_never_recorded_by() {
    String day = QUARTER + "&as-at=2025-12-05";
    assertThat(references(ask(day), "in-time")).contains("FOI-00008");
    assertThat(references(ask(day + "&recorded-by=2025-12-05"), "open-in-time"))
        .containsExactly("FOI-00008");
    assertThat(references(ask(QUARTER + "&recorded-by=2025-12-05"), "received"))
        .containsExactly("FOI-00008");
  }

  @Test
  void a_return_is_the_file_that_its_hash_is_of_and_is_served_as_it_was_published() {
    JsonNode told = ask(QUARTER + "&as-at=2026-03-01").path("toPublish");
    String file =
        service
            .as(MANAGER, QUARTER.replace("?", "/return.csv?") + "&as-at=2026-03-01")
            .whole()
            .body();
    assertThat(sha256(file)).isEqualTo(told.path("sha256").asString());
    assertThat(file).contains("Definition,section-45-code", "As at,2026-03-01", "Received,1");
    assertThat(service.as(MANAGER, QUARTER.replace("?", "/return.xlsx?")).status()).isEqualTo(200);

    service.publish(
        CaseBook.of(Returns.STREAM)
            .write(
                Returns.elsewhere(1, null, "812"),
                Returns.elsewhere(2, Returns.ELSEWHERE, "813"),
                published(told))
            .envelopes());
    service.awaitReference(Returns.STREAM, 2);

    JsonNode all = ask("/returns").path("returns");
    assertThat(all.findValuesAsString("id")).containsExactly("2", "1", "0");
    assertThat(all.get(2).path("replacedBy").asString()).isEqualTo("1");
    assertThat(ask("/returns/2").path("file").asString()).isEqualTo(file);
    JsonNode elsewhere = ask("/returns/0?after=authority/sample-police:2");
    assertThat(elsewhere.has("file")).isFalse();
    assertThat(elsewhere.path("figures").get(0).path("value").asString()).isEqualTo("812");
    String other = SignIn.token("other-council", "manager");
    assertThat(service.as(other, "/returns/2").status()).isEqualTo(404);
    assertThat(service.as(other, "/returns?after=authority/sample-police:2").status())
        .isEqualTo(503);
  }

  @Test
  void the_cases_of_a_figure_leave_as_a_table() {
    var csv =
        service
            .as(MANAGER, "/statistics/section-45-code/cases.csv?period=2025-Q4&figure=late")
            .whole();
    assertThat(csv.body().lines()).hasSize(4);
    assertThat(csv.body()).contains("FOI-00002,FOIA,ANSWERED,LATE,2025-11-03");
    assertThat(csv.headers().firstValue("Content-Disposition").orElseThrow())
        .contains("section-45-code-2025-Q4-cases.csv");
  }

  @ParameterizedTest
  @CsvSource({
    "/statistics/section-45-code, period",
    "/statistics/section-45-code?period=Q4, period",
    "/statistics/section-45-code?period=2025-13, period",
    "/statistics/section-45-code?period=2025-Q4&asat=2026-01-01, asat",
    "/statistics/section-45-code/cases?period=2025-Q4, figure",
    "/statistics/section-45-code/cases?period=2025-Q4&figure=mood, figure",
    "/statistics/section-45-code/cases?period=2025-Q4&figure=late&row=2025-11, row",
    "/statistics/section-45-code/cases?period=2025-Q4&figure=late&limit=0, limit",
    "/statistics/section-45-code/cases?period=2025-Q4&figure=late&after-key=x, after-key"
  })
  void a_question_that_cannot_be_read_names_what_is_wrong(String path, String field) {
    var answer = service.as(MANAGER, path);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.whole().body()).contains(field);
  }

  @Test
  void there_is_no_other_definition() {
    assertThat(service.as(MANAGER, "/statistics/mood?period=2025").status()).isEqualTo(404);
    assertThat(ask("/statistics").path("definitions").findValuesAsString("definition"))
        .containsExactly(
            "section-45-code",
            "cabinet-office",
            "monthly",
            "business-unit",
            "appeals",
            "closed-cases");
  }

  private static List<Envelope> withheld(int n, String answeredOn, CaseEvent... more) {
    return refused(
        n,
        answeredOn,
        new ExemptionApplied(
            day("2025-11-04"), Complaints.MINUTES, new ProvisionCode("FOIA 2000 s.31(1)(a)"), null),
        new ExemptionApplied(
            day("2025-11-04"), Complaints.MINUTES, new ProvisionCode("FOIA 2000 s.40(2)"), null),
        more);
  }

  private static List<Envelope> onCost(int n, String answeredOn, CaseEvent... more) {
    var refusal =
        new StrandRefused(
            day("2025-11-04"),
            Complaints.MINUTES,
            new ProvisionCode("FOIA 2000 s.12(1)"),
            List.of(),
            null,
            null);
    return refused(n, answeredOn, refusal, refusal, more);
  }

  private static List<Envelope> refused(
      int n, String answeredOn, CaseEvent one, CaseEvent other, CaseEvent... more) {
    var facts = new ArrayList<CaseEvent>();
    facts.add(Facts.received(n, "2025-11-03"));
    facts.add(
        new StrandRecorded(
            day("2025-11-04"),
            Complaints.MINUTES,
            List.of(),
            Complaints.text("Minutes"),
            Finding.HELD));
    facts.add(one);
    facts.add(other);
    facts.addAll(List.of(more));
    facts.add(Complaints.response(answeredOn));
    return CaseBook.of(Facts.caseNumber(n)).write(facts).envelopes();
  }

  private static PublicInterestExtensionNotified more(String on, String until) {
    return new PublicInterestExtensionNotified(
        day(on),
        new ExtensionId("more"),
        List.of(Complaints.MINUTES),
        List.of(new ProvisionCode("FOIA 2000 s.31(1)(a)")),
        Channel.EMAIL,
        day(until),
        "2026-08",
        null);
  }

  private static List<Envelope> restricted(int n, String receivedOn, String to) {
    return CaseBook.of(Facts.caseNumber(n))
        .write(
            Facts.received(n, receivedOn),
            new AccessRestricted(
                day("2026-01-05"), List.of(new PersonId(to)), Complaints.text("Staff")))
        .envelopes();
  }

  /** Known in November and written down then; its answer was written down in February. */
  private static List<Envelope> writtenDownLate(int n) {
    return CaseBook.of(Facts.caseNumber(n))
        .knownAt("2025-11-17T09:00:00Z")
        .recordedAt("2025-11-17T09:00:00Z")
        .write(
            Facts.received(n, "2025-11-17"),
            new StrandRecorded(
                day("2025-11-17"),
                Complaints.MINUTES,
                List.of(),
                Complaints.text("Minutes"),
                Finding.NOT_HELD))
        .knownAt("2025-12-01T09:00:00Z")
        .recordedAt("2026-02-20T09:00:00Z")
        .write(Complaints.response("2025-12-01"))
        .envelopes();
  }

  private static ReturnPublished published(JsonNode told) {
    return new ReturnPublished(
        day("2026-03-02"),
        told.path("definition").asString(),
        told.path("definitionVersion").asString(),
        new DatePeriod(
            day(told.path("period").path("from").asString()),
            day(told.path("period").path("to").asString())),
        day(told.path("asAt").asString()),
        told.path("lawVersion").asString(),
        1,
        null,
        told.path("sha256").asString(),
        told.path("figures")
            .valueStream()
            .map(
                figure ->
                    new ReturnFigure(
                        figure.path("name").asString(), figure.path("value").asString()))
            .toList());
  }

  private static JsonNode figure(JsonNode answer, String name) {
    return answer
        .path("figures")
        .valueStream()
        .filter(figure -> figure.path("name").asString().equals(name))
        .findAny()
        .orElseThrow();
  }

  private static long count(JsonNode answer, String name) {
    return figure(answer, name).path("count").asLong();
  }

  private static List<String> references(JsonNode answer, String name) {
    return ask(figure(answer, name).path("cases").asString())
        .path("cases")
        .findValuesAsString("reference");
  }

  private static JsonNode ask(String path) {
    var answer = service.as(MANAGER, path);
    assertThat(answer.status()).as("%s: %s", path, answer.whole().body()).isEqualTo(200);
    return answer.body();
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}
