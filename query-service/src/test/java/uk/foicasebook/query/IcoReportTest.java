package uk.foicasebook.query;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foicasebook.query.running.Complaints.day;
import static uk.foicasebook.query.running.Complaints.text;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import uk.foicasebook.events.Balance;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.DecisionNoticeOutcome;
import uk.foicasebook.events.DocumentId;
import uk.foicasebook.events.DocumentKind;
import uk.foicasebook.events.ExemptionEvent.ExemptionApplied;
import uk.foicasebook.events.ExemptionEvent.PublicInterestTestRecorded;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.HoldId;
import uk.foicasebook.events.HoldReason;
import uk.foicasebook.events.IcoComplaintGround;
import uk.foicasebook.events.IcoComplaintId;
import uk.foicasebook.events.IntakeEvent.PartsNumbered;
import uk.foicasebook.events.Limb;
import uk.foicasebook.events.NoteId;
import uk.foicasebook.events.NoticeId;
import uk.foicasebook.events.NoticeStatement;
import uk.foicasebook.events.Part;
import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.RecordsEvent.AccessRestricted;
import uk.foicasebook.events.RecordsEvent.HoldPlaced;
import uk.foicasebook.events.RecordsEvent.NoteAdded;
import uk.foicasebook.events.RecordsEvent.RequesterRevealed;
import uk.foicasebook.events.RegulatorEvent.DecisionNoticeRecorded;
import uk.foicasebook.events.RegulatorEvent.IcoComplaintRecorded;
import uk.foicasebook.events.ResponseEvent.AnswerDrafted;
import uk.foicasebook.events.ResponseEvent.DocumentAttached;
import uk.foicasebook.events.ResponseEvent.ResponseSentRecorded;
import uk.foicasebook.events.RevealReason;
import uk.foicasebook.events.ReviewOutcome;
import uk.foicasebook.events.SearchEvent.StrandRecorded;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.events.TestId;
import uk.foicasebook.events.samples.CaseBook;
import uk.foicasebook.events.samples.ModelCase;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.query.running.Complaints;
import uk.foicasebook.query.running.Facts;
import uk.foicasebook.query.running.QueryService;
import uk.foicasebook.query.running.SignIn;

/** What the Commissioner is told of a case, and what of it nobody wrote down. */
class IcoReportTest {
  private static final String MODEL = "/cases/" + ModelCase.CASE + "/ico-report";
  private static final int DISPUTED = 1;
  private static final int SHUT = 2;
  private static final StrandId LETTERS = new StrandId("letters");
  private static final StrandId ADVICE = new StrandId("advice");
  private static final ProvisionCode PRIVILEGE = new ProvisionCode("FOIA 2000 s.42(1)");
  private static final String SECRET = "What counsel thought of it";
  private static QueryService service;

  @BeforeAll
  static void a_disputed_case_and_the_model_case() {
    service = QueryService.start();
    var facts = new ArrayList<Envelope>(ModelCase.envelopes());
    facts.addAll(disputed());
    facts.addAll(
        CaseBook.of(Facts.caseNumber(SHUT))
            .write(
                Facts.received(SHUT, "2026-01-05"),
                new AccessRestricted(
                    day("2026-01-06"), List.of(new PersonId("manager-pat")), text("A colleague")))
            .envelopes());
    service.publish(facts);
    service.awaitFacts(facts.size());
  }

  /** Letters disclosed and advice withheld, in time; then looked at again, and complained of. */
  private static List<Envelope> disputed() {
    var facts = new ArrayList<CaseEvent>();
    facts.add(Facts.received(DISPUTED, "2025-11-03"));
    facts.add(Facts.assigned("officer-sam"));
    facts.add(
        new PartsNumbered(
            day("2025-11-04"), List.of(new Part(new PartNumber("1"), text("Letters?")))));
    for (StrandId strand : List.of(LETTERS, ADVICE)) {
      facts.add(
          new StrandRecorded(
              day("2025-11-10"), strand, parts(), text("The " + strand), Finding.HELD));
    }
    facts.add(new AnswerDrafted(day("2025-11-11"), LETTERS, new PartNumber("1"), text("Two.")));
    facts.add(new AnswerDrafted(day("2025-11-11"), ADVICE, new PartNumber("1"), text(SECRET)));
    facts.add(new ExemptionApplied(day("2025-11-12"), ADVICE, PRIVILEGE, text("Legal advice.")));
    facts.add(
        new PublicInterestTestRecorded(
            day("2025-11-13"),
            new TestId("t1"),
            List.of(ADVICE),
            List.of(PRIVILEGE),
            Limb.COMMUNICATE,
            List.of(text("Openness")),
            List.of(text("Candour")),
            Balance.MAINTAIN,
            text("Candour weighs more.")));
    facts.add(
        new DocumentAttached(
            day("2025-11-13"),
            new DocumentId("d1"),
            DocumentKind.WITHHELD,
            List.of(ADVICE),
            text("Advice of counsel"),
            "application/pdf",
            1200,
            "ab".repeat(32)));
    facts.add(
        new ResponseSentRecorded(
            day("2025-11-24"),
            Complaints.RESPONSE,
            List.of(LETTERS, ADVICE),
            Channel.EMAIL,
            List.of(NoticeStatement.RELIES_ON_EXEMPTION),
            true));
    facts.add(Complaints.complaint("2025-12-01"));
    facts.add(Complaints.assigned("2025-12-02"));
    facts.add(
        new ExemptionApplied(
            day("2025-12-10"), ADVICE, new ProvisionCode("FOIA 2000 s.41(1)"), null));
    facts.add(Complaints.outcome("2025-12-15", ReviewOutcome.UPHELD_ON_DIFFERENT_GROUNDS));
    facts.add(
        new IcoComplaintRecorded(
            day("2026-01-15"),
            new IcoComplaintId("ico"),
            "IC-000000-S4MP",
            IcoComplaintGround.REFUSAL,
            null));
    facts.add(new NoteAdded(day("2026-01-16"), new NoteId("n1"), text("A word among ourselves")));
    facts.add(
        new RequesterRevealed(
            day("2026-01-16"), new PersonId("officer-sam"), RevealReason.CORRESPONDENCE, null));
    facts.add(
        new HoldPlaced(
            day("2026-01-16"), new HoldId("h1"), HoldReason.REVIEW_OR_COMPLAINT, text("IC")));
    facts.add(
        new DecisionNoticeRecorded(
            day("2026-02-16"),
            new NoticeId("dn"),
            new IcoComplaintId("ico"),
            DecisionNoticeOutcome.PARTLY_UPHELD,
            List.of(new ProvisionCode("FOIA 2000 s.16(1)")),
            List.of(),
            null));
    return CaseBook.of(Facts.caseNumber(DISPUTED)).write(facts).envelopes();
  }

  private static List<PartNumber> parts() {
    return List.of(new PartNumber("1"));
  }

  private static JsonNode disputedReport() {
    return service.get("/cases/" + Facts.caseNumber(DISPUTED) + "/ico-report").body();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void the_chronology_numbers_every_day_from_the_day_of_receipt() {
    JsonNode entries = disputedReport().path("chronology");

    assertThat(
            entries
                .valueStream()
                .map(entry -> entry.path("on").asString() + " " + entry.path("workingDay").asInt())
                .distinct()
                .toList())
        .containsExactly(
            "2025-11-03 0",
            "2025-11-04 1",
            "2025-11-10 5",
            "2025-11-11 6",
            "2025-11-12 7",
            "2025-11-13 8",
            "2025-11-24 15",
            "2025-12-01 19",
            "2025-12-02 20",
            "2025-12-10 26",
            "2025-12-15 29",
            "2026-01-15 48",
            "2026-01-16 49",
            "2026-02-16 70",
            "2026-02-24 76");
    assertThat(entries.toString())
        .contains("Hold h1 was placed")
        .doesNotContain("note", "shown who");
  }

  @Test
  void the_model_case_is_late_by_eleven_days_and_says_so_nowhere() {
    JsonNode timeliness = service.get(MODEL).body().path("timeliness");

    assertThat(timeliness.path("due").get(0).toString())
        .isEqualTo(
            """
            {"kind":"answer","on":"2019-02-12","provision":"FOIA 2000 s.10(1)","parts":[],\
            "edition":"2026-08","basis":"The answer to the request is due by Tue 12 Feb 2019, the \
            20th working day after Tue 15 Jan 2019, the day of receipt (FOIA 2000 s.10(1)). Not \
            counted: weekends.","status":"MET_LATE","doneOn":"2019-02-27","workingDaysLate":11,\
            "calendarDaysLate":15}""");
    assertThat(
            timeliness
                .path("breaches")
                .valueStream()
                .filter(breach -> breach.path("ground").asString().equals("OUT_OF_TIME"))
                .map(breach -> breach.path("provision").asString() + breach.path("workingDaysLate"))
                .toList())
        .containsExactly("FOIA 2000 s.10(1)11", "FOIA 2000 s.17(1)11");
    assertThat(timeliness.path("latenessAdmitted").asBoolean()).isFalse();
  }

  @Test
  void breaches_are_those_of_the_calendar_of_the_letters_and_of_the_commissioner() {
    JsonNode breaches = disputedReport().path("timeliness").path("breaches");

    assertThat(breaches.toString())
        .isEqualTo(
            """
            [{"provision":"FOIA 2000 s.16(1)","ground":"FOUND_BY_COMMISSIONER","on":"2026-02-16",\
            "parts":[],"notice":"dn"}]""");
  }

  @Test
  void what_is_missing_from_the_model_case_is_named_and_not_made_up() {
    assertThat(missing(service.get(MODEL).body()))
        .containsExactly(
            "1 The Commissioner's reference",
            "1 Who has the case",
            "1 The contact's telephone and address",
            "3 The acknowledgement",
            "3 Who approved the response",
            "4 That the answer was late, and an apology, in a letter to the requester",
            "4 Why it was late",
            "5 What is held of question 1c",
            "5 What is held of question 2c",
            "5 What is held of question 3c",
            "5 What is held of question 5c",
            "6 The terms or the dates of the search in: Not said in the letter",
            "7 The request as it came in",
            "7 The letters to and from the requester",
            "7 The information withheld in strand briefings",
            "8 Why FOIA 2000 s.24(1) is engaged",
            "8 Why FOIA 2000 s.31(1)(a) is engaged",
            "8 The harm under FOIA 2000 s.31(1)(a), how it would come about, and whether it would or would be likely to",
            "8 Why FOIA 2000 s.31(1)(b) is engaged",
            "8 The harm under FOIA 2000 s.31(1)(b), how it would come about, and whether it would or would be likely to",
            "8 Whether harm covert-use-harm would follow, or would be likely to",
            "11 Whether a review was asked for",
            "13 That nothing was altered or destroyed to prevent disclosure: FOIA 2000 s.77");
  }

  @Test
  void a_fuller_case_lacks_less() {
    assertThat(missing(disputedReport()))
        .containsExactly(
            "1 The contact's telephone and address",
            "3 The acknowledgement",
            "3 Who approved the response",
            "6 Where it was looked for, and how",
            "7 The request as it came in",
            "7 The letters to and from the requester",
            "8 Why FOIA 2000 s.41(1) is engaged: from whom it was obtained, why it is confidential, and that disclosing it would be actionable",
            "12 Whether the position is maintained, what will be disclosed and when, and any offer to resolve it",
            "13 That nothing was altered or destroyed to prevent disclosure: FOIA 2000 s.77");
  }

  @Test
  void what_is_withheld_is_in_it_as_an_entry_of_the_index_alone() {
    JsonNode report = disputedReport();

    assertThat(report.toString()).contains("Advice of counsel", "Two.").doesNotContain(SECRET);
    assertThat(report.path("copies").path("documents").get(0).path("handling").asString())
        .isEqualTo("APART");
    assertThat(report.path("scope").path("strands").get(1).path("disclosed").isEmpty()).isTrue();
  }

  @Test
  void a_balance_on_confirming_or_denying_stands_apart() {
    JsonNode publicInterest = service.get(MODEL).body().path("publicInterest");

    assertThat(publicInterest.path("onDisclosure").findValuesAsString("id"))
        .containsExactly("withholding");
    assertThat(publicInterest.path("onConfirmingOrDenying").findValuesAsString("id"))
        .containsExactly("confirming");
  }

  @Test
  void the_position_is_set_beside_what_the_requester_was_told() {
    assertThat(disputedReport().path("position").path("strands").findValuesAsString("standing"))
        .containsExactly("MAINTAINED", "ON_OTHER_GROUNDS");
  }

  @Test
  void it_names_the_head_of_the_chain_it_rests_on() {
    List<Envelope> facts = ModelCase.envelopes();
    JsonNode integrity = service.get(MODEL).body().path("integrity");

    assertThat(integrity.path("facts").asInt()).isEqualTo(facts.size());
    assertThat(integrity.path("head").asString())
        .isEqualTo(facts.getLast().metadata().hash())
        .isEqualTo(integrity.path("records").get(facts.size() - 1).path("hash").asString());
    assertThat(disputedReport().path("integrity").path("held").asBoolean()).isTrue();
  }

  @Test
  void as_at_a_past_day_it_says_what_was_known_then() {
    JsonNode report = service.get(MODEL + "?as-at=2019-02-13").body();

    assertThat(report.path("chronology").findValuesAsString("what"))
        .containsExactly(
            "Request 01/FOI/19/000807 was received by e-mail, to be handled under FOIA.",
            "The request was numbered into 26 parts.");
    assertThat(report.path("timeliness").path("due").get(0).path("status").asString())
        .isEqualTo("OVERDUE");
    assertThat(report.path("identity").path("asAt").asString()).isEqualTo("2019-02-13");
    assertThat(report.path("integrity").path("facts").asInt()).isEqualTo(2);
    assertThat(service.get(MODEL + "?recorded-by=2019-12-31").status()).isEqualTo(404);
  }

  @Test
  void who_asked_is_named_to_those_who_were_shown_it_alone() {
    assertThat(disputedReport().path("request").path("requester").path("name").asString())
        .isEqualTo("Robin Sample");
    assertThat(service.get(MODEL).body().path("request").path("requester").path("name").asString())
        .isEqualTo("masked");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?as-at=2026-03-02"})
  void of_a_case_that_is_shut_there_is_no_report(String query) {
    String shut = "/cases/" + Facts.caseNumber(SHUT) + "/ico-report" + query;

    assertThat(service.get(shut).status()).isEqualTo(404);
    assertThat(service.as(SignIn.token("other-council", "manager"), MODEL).status()).isEqualTo(404);
  }

  private static List<String> missing(JsonNode report) {
    return report
        .path("missing")
        .valueStream()
        .map(each -> each.path("item").asInt() + " " + each.path("what").asString())
        .toList();
  }
}
