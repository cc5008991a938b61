package uk.foicasebook.command.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.foicasebook.command.Casebook;
import uk.foicasebook.command.Casebook.Reply;
import uk.foicasebook.command.Postgres;
import uk.foicasebook.command.Requests;
import uk.foicasebook.command.SignIn;

/** The one calendar of two services on one store, told of things over HTTP. */
class CalendarTest {
  private static final String ADMINISTRATOR = SignIn.token("ada", "sample-police", "administrator");
  private static final String EVERYWHERE =
      "[\"ENGLAND_AND_WALES\", \"SCOTLAND\", \"NORTHERN_IRELAND\"]";

  private static Casebook here;
  private static Casebook there;

  @BeforeAll
  static void start() {
    var database = Postgres.newDatabase();
    here = Casebook.on(database);
    there = Casebook.on(database);
  }

  @AfterAll
  static void stop() {
    here.close();
    there.close();
  }

  @Test
  void a_holiday_that_one_instance_records_counts_in_the_other() {
    // Of the forty working days after 3 March 2026 the last is Friday 1 May; without 29 April it is
    // Tuesday 5 May, since Monday 4 May is a holiday.
    var before = complainBy(there);

    var proclaimed = proclaim(here, "2026-04-29", "first");
    var after = complainBy(there);
    var withdrawn = withdraw(there, "2026-04-29", "second");
    var again = complainBy(here);

    assertThat(proclaimed.status()).as("%s", proclaimed.body()).isEqualTo(200);
    assertThat(proclaimed.body().path("caseId").isMissingNode()).isTrue();
    assertThat(proclaimed.body().path("facts").get(0).path("ids").path("edition").asString())
        .isEqualTo("first");
    assertThat(proclaimed.header("Casebook-After")).startsWith("calendar:");
    assertThat(withdrawn.status()).as("%s", withdrawn.body()).isEqualTo(200);
    assertThat(before).extracting(Told::complainBy).isEqualTo(LocalDate.parse("2026-05-01"));
    assertThat(after).isEqualTo(new Told("first", LocalDate.parse("2026-05-05")));
    assertThat(again).isEqualTo(new Told("second", LocalDate.parse("2026-05-01")));
  }

  @Test
  void a_retry_gets_the_same_answer_and_a_stale_page_none() {
    var key = UUID.randomUUID().toString();
    var first = proclaim(here, "2029-07-09", "retried", "Idempotency-Key", key);
    var second = proclaim(there, "2029-07-09", "retried", "Idempotency-Key", key);
    var revision = first.body().path("revision").asInt();
    var stale = proclaim(here, "2029-07-10", "stale", "If-Match", "\"" + (revision - 1) + "\"");
    var fresh = proclaim(there, "2029-07-10", "fresh", "If-Match", "\"" + revision + "\"");

    assertThat(second.body()).isEqualTo(first.body());
    assertThat(stale.status()).isEqualTo(412);
    assertThat(fresh.status()).as("%s", fresh.body()).isEqualTo(200);
  }

  @Test
  void refusals_name_the_field() {
    proclaim(here, "2029-07-16", "taken");

    var taken = proclaim(there, "2029-07-17", "taken");
    var twice = proclaim(there, "2029-07-16", "other");

    assertThat(taken.problem()).isEqualTo("edition-name-taken");
    assertThat(taken.fields()).containsExactly("edition");
    assertThat(twice.problem()).isEqualTo("already-holiday");
    assertThat(twice.fields()).containsExactly("date");
  }

  @Test
  void the_official_list_is_taken_as_it_is_published_with_empty_notes_and_all() {
    var reply =
        here.postAs(ADMINISTRATOR, "/calendar/publish-calendar-edition", official("2031-08-04"));

    assertThat(reply.status()).as("%s", reply.body()).isEqualTo(200);
  }

  @Test
  void an_official_list_that_contradicts_the_rule_is_taken_only_with_a_reason() {
    var contradicts = official("2031-08-11").replace("\"official list\"", "\"insisted\"");

    var refused = here.postAs(ADMINISTRATOR, "/calendar/publish-calendar-edition", contradicts);
    var insisted =
        here.postAs(
            ADMINISTRATOR,
            "/calendar/publish-calendar-edition",
            contradicts.replace(
                "\"official\":", "\"acceptBecause\": \"A proclamation says so\", \"official\":"));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.problem()).isEqualTo("contradicts-the-rule");
    assertThat(refused.body().path("citation").asString()).isEqualTo("BFDA 1971 Sch 1");
    assertThat(refused.body().path("reasons").size()).isEqualTo(2);
    assertThat(insisted.status()).as("%s", insisted.body()).isEqualTo(200);
    assertThat(
            here.store()
                .sql(
                    """
                    select convert_from(meta_data, 'UTF8') from domain_event_entry
                     where aggregate_identifier = 'calendar' and sequence_number = ?
                    """)
                .param(insisted.body().path("revision").asLong())
                .query(String.class)
                .single())
        .contains("\"why\":\"A proclamation says so\"");
  }

  @Test
  void a_list_in_another_form_is_told_what_is_wrong_with_it() {
    var reply =
        here.postAs(
            ADMINISTRATOR,
            "/calendar/publish-calendar-edition",
            """
            {"happenedOn": "2026-11-02", "official": {"scotland": {"events": [
              {"title": "", "date": 7, "notes": "", "colour": "blue"}], "extra": 1}}}
            """);

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.fields())
        .containsExactlyInAnyOrder(
            "official.scotland.extra",
            "official.scotland.events[0].colour",
            "official.scotland.events[0].date",
            "official.scotland.events[0].title");
  }

  private record Told(String edition, LocalDate complainBy) {}

  /** What a requester is told who is answered on Tuesday 3 March 2026: 40 working days. */
  private static Told complainBy(Casebook casebook) {
    var address =
        "/cases/" + casebook.post("/cases", Requests.received()).body().get("caseId").asString();
    casebook.post(address + "/number-parts", Requests.numbered("1"));
    casebook.post(
        address + "/record-strand",
        """
        {"happenedOn": "2026-03-03", "strand": "s", "parts": ["1"], "description": "d",
         "finding": "NOT_HELD"}
        """);
    var issued =
        casebook.post(
            address + "/issue-response",
            """
            {"happenedOn": "2026-03-03", "strands": ["s"], "channel": "EMAIL",
             "statements": ["REVIEW_PROCEDURE", "RIGHT_TO_COMMISSIONER"]}
            """);
    assertThat(issued.status()).as("%s", issued.body()).isEqualTo(200);
    return casebook
        .store()
        .sql(
            """
            select convert_from(payload, 'UTF8')::json ->> 'calendarEdition' as edition,
                   (convert_from(payload, 'UTF8')::json ->> 'toldComplainBy')::date as day
              from domain_event_entry
             where aggregate_identifier = ? and payload_type = 'response-issued'
            """)
        .param(address.substring("/cases/".length()))
        .query((row, _) -> new Told(row.getString(1), row.getObject(2, LocalDate.class)))
        .single();
  }

  private static Reply proclaim(Casebook casebook, String date, String edition, String... headers) {
    return casebook.postAs(
        ADMINISTRATOR,
        "/calendar/proclaim-holiday",
        """
        {"happenedOn": "2026-11-02", "edition": "%s", "date": "%s", "nations": %s,
         "name": "A day"}
        """
            .formatted(edition, date, EVERYWHERE),
        headers);
  }

  private static Reply withdraw(Casebook casebook, String date, String edition) {
    return casebook.postAs(
        ADMINISTRATOR,
        "/calendar/withdraw-holiday",
        """
        {"happenedOn": "2026-11-02", "edition": "%s", "date": "%s", "nations": %s}
        """
            .formatted(edition, date, EVERYWHERE));
  }

  /** The list of 2031 with Scotland's summer holiday on a day: 4 August by the rule. */
  private static String official(String summer) {
    var everywhere =
        events("2031-01-01", "2031-04-11", "2031-05-05", "2031-05-26", "2031-12-25", "2031-12-26");
    return """
        {"happenedOn": "2026-11-02", "edition": "official list", "official": {
          "england-and-wales": {"division": "england-and-wales", "events": [%s, %s]},
          "scotland": {"division": "scotland", "events": [%s, %s]},
          "northern-ireland": {"division": "northern-ireland", "events": [%s, %s]}}}
        """
        .formatted(
            everywhere,
            events("2031-04-14", "2031-08-25"),
            everywhere,
            events("2031-01-02", summer, "2031-12-01"),
            everywhere,
            events("2031-03-17", "2031-04-14", "2031-07-14", "2031-08-25"));
  }

  private static String events(String... dates) {
    return String.join(
        ", ",
        Arrays.stream(dates)
            .map(
                date ->
                    "{\"title\": \"A holiday\", \"date\": \"%s\", \"notes\": \"\", \"bunting\": true}"
                        .formatted(date))
            .toList());
  }
}
