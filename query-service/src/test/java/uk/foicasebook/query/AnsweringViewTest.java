package uk.foicasebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.ClearanceId;
import uk.foicasebook.events.DecisionNoticeOutcome;
import uk.foicasebook.events.DocumentId;
import uk.foicasebook.events.DocumentKind;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.IcoComplaintGround;
import uk.foicasebook.events.IcoComplaintId;
import uk.foicasebook.events.IntakeEvent.PartsNumbered;
import uk.foicasebook.events.NoticeId;
import uk.foicasebook.events.NoticeStatement;
import uk.foicasebook.events.NoticeStep;
import uk.foicasebook.events.NoticeStepKind;
import uk.foicasebook.events.Part;
import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.RegulatorEvent.DecisionNoticeRecorded;
import uk.foicasebook.events.RegulatorEvent.IcoComplaintRecorded;
import uk.foicasebook.events.ResponseEvent.AnswerDrafted;
import uk.foicasebook.events.ResponseEvent.ClearanceBypassed;
import uk.foicasebook.events.ResponseEvent.DocumentAttached;
import uk.foicasebook.events.ResponseEvent.NonDeliveryRecorded;
import uk.foicasebook.events.ResponseEvent.NoticeWordingOverridden;
import uk.foicasebook.events.ResponseEvent.ResponseCleared;
import uk.foicasebook.events.ResponseEvent.ResponseIssued;
import uk.foicasebook.events.ResponseEvent.ResponseReturned;
import uk.foicasebook.events.ResponseEvent.SubmittedForClearance;
import uk.foicasebook.events.ResponseId;
import uk.foicasebook.events.SearchEvent.StrandRecorded;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.events.samples.CaseBook;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.query.running.Facts;
import uk.foicasebook.query.running.QueryService;

/** Answers on their way out, those that did not arrive, and those that were given again. */
class AnsweringViewTest {
  private static final LocalDate DAY = LocalDate.parse("2026-02-25");
  private static final PersonId SAM = new PersonId("officer-sam");
  private static final PersonId PAT = new PersonId("approver-pat");
  private static final StrandId MINUTES = new StrandId("minutes");
  private static final ClearanceId CLEARANCE = new ClearanceId("clearance-1");
  private static final NoticeId NOTICE = new NoticeId("notice-1");

  private static final int WAITING = 1;
  private static final int RETURNED = 2;
  private static final int OUTDATED = 3;
  private static final int CLEARED = 4;
  private static final int LOST = 5;
  private static final int ORDERED = 6;
  private static final int AFRESH = 7;

  private static final ResponseCleared DISCLOSURE =
      new ResponseCleared(DAY, CLEARANCE, "disclosure", text("Fine"));

  private static QueryService service;

  @BeforeAll
  static void start() {
    service = QueryService.start();
    var facts = new ArrayList<Envelope>();
    facts.addAll(submitted(WAITING, DISCLOSURE));
    facts.addAll(
        submitted(
            RETURNED,
            DISCLOSURE,
            new ResponseReturned(DAY, CLEARANCE, "press", text("Which year?"))));
    facts.addAll(submitted(OUTDATED, DISCLOSURE, answered("Fifteen")));
    facts.addAll(
        submitted(
            CLEARED,
            DISCLOSURE,
            new ClearanceBypassed(DAY, CLEARANCE, "press", text("Nobody is in")),
            new DocumentAttached(
                DAY,
                new DocumentId("document-1"),
                DocumentKind.DISCLOSED,
                List.of(MINUTES),
                text("Minutes"),
                "application/pdf",
                48_213,
                "0".repeat(64))));
    facts.addAll(
        submitted(
            LOST,
            issued("r1", DAY),
            new NoticeWordingOverridden(
                DAY,
                new ResponseId("r1"),
                List.of(NoticeStatement.EXPLAINS_WHY),
                text("It is apparent")),
            new NonDeliveryRecorded(DAY.plusDays(1), new ResponseId("r1"), text("Full"))));
    facts.addAll(book(ORDERED, ordered(Finding.NOT_HELD)).envelopes());
    facts.addAll(
        book(AFRESH, ordered(Finding.NOT_HELD))
            .write(
                strand(Finding.HELD),
                answered("Fourteen"),
                issued("r2", LocalDate.parse("2026-06-10")))
            .envelopes());
    service.publish(facts);
    service.awaitFacts(facts.size());
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static CaseBook book(int n, CaseEvent... more) {
    return CaseBook.of(Facts.caseNumber(n))
        .by(SAM)
        .write(
            Facts.received(n, "2026-02-24"),
            Facts.assigned("officer-sam"),
            new PartsNumbered(DAY, List.of(new Part(new PartNumber("1"), text("How many?")))))
        .write(more);
  }

  private static List<Envelope> submitted(int n, CaseEvent... more) {
    return book(
            n,
            strand(Finding.HELD),
            answered("Fourteen"),
            new SubmittedForClearance(
                DAY, CLEARANCE, List.of(MINUTES), List.of("disclosure", "press")))
        .by(PAT)
        .write(more)
        .envelopes();
  }

  private static CaseEvent[] ordered(Finding first) {
    var complaint = new IcoComplaintId("ico");
    var again =
        new NoticeStep(
            "1", NoticeStepKind.FRESH_RESPONSE, List.of(MINUTES), List.of(), text("Again"));
    return new CaseEvent[] {
      strand(first),
      issued("r1", DAY),
      new IcoComplaintRecorded(
          DAY.plusDays(30), complaint, "FS50000000", IcoComplaintGround.REFUSAL, null),
      new DecisionNoticeRecorded(
          LocalDate.parse("2026-05-20"),
          NOTICE,
          complaint,
          DecisionNoticeOutcome.UPHELD,
          List.of(),
          List.of(again),
          LocalDate.parse("2026-06-24"))
    };
  }

  private static StrandRecorded strand(Finding finding) {
    return new StrandRecorded(
        DAY, MINUTES, List.of(new PartNumber("1")), text("The minutes"), finding);
  }

  private static AnswerDrafted answered(String words) {
    return new AnswerDrafted(DAY, MINUTES, new PartNumber("1"), text(words));
  }

  private static ResponseIssued issued(String name, LocalDate on) {
    return new ResponseIssued(
        on,
        new ResponseId(name),
        List.of(MINUTES),
        Channel.EMAIL,
        List.of(),
        true,
        on.plusDays(60),
        "2026-08");
  }

  private static ProtectedText text(String words) {
    return ProtectedText.of(words);
  }

  private static JsonNode view(int n) {
    return service.get("/cases/" + Facts.caseNumber(n)).body();
  }

  private static JsonNode onBoard(int n) {
    return StreamSupport.stream(service.get("/board").body().path("cases").spliterator(), false)
        .filter(line -> line.path("caseId").asString().equals(Facts.caseNumber(n).toString()))
        .findFirst()
        .orElseThrow();
  }

  private static String nextAction(int n) {
    return onBoard(n).path("nextAction").asString();
  }

  @Test
  void a_clearance_shows_whose_turn_it_is_and_who_cleared_it() {
    JsonNode clearance = view(WAITING).path("clearances").path(0);

    assertThat(clearance.path("state").asString()).isEqualTo("WAITING");
    assertThat(clearance.path("turn").asString()).isEqualTo("press");
    assertThat(clearance.path("submittedBy").asString()).isEqualTo("officer-sam");
    JsonNode verdict = clearance.path("verdicts").path(0);
    assertThat(verdict.path("stage").asString()).isEqualTo("disclosure");
    assertThat(verdict.path("verdict").asString()).isEqualTo("CLEARED");
    assertThat(verdict.path("by").asString()).isEqualTo("approver-pat");
    assertThat(verdict.path("words").asString()).isEqualTo("Fine");
  }

  @Test
  void a_clearance_ends_when_it_is_through_given_back_or_overtaken() {
    assertThat(state(RETURNED)).isEqualTo("RETURNED");
    assertThat(state(OUTDATED)).isEqualTo("OUTDATED");
    assertThat(state(CLEARED)).isEqualTo("CLEARED");
    assertThat(
            view(CLEARED)
                .path("clearances")
                .path(0)
                .path("verdicts")
                .path(1)
                .path("verdict")
                .asString())
        .isEqualTo("BYPASSED");
  }

  private static String state(int n) {
    JsonNode clearance = view(n).path("clearances").path(0);
    assertThat(clearance.path("turn").asString("")).isEmpty();
    return clearance.path("state").asString();
  }

  @Test
  void the_board_tells_of_clearance() {
    assertThat(nextAction(WAITING)).isEqualTo("CLEAR_RESPONSE");
    assertThat(nextAction(RETURNED)).isEqualTo("SUBMIT_AGAIN");
    assertThat(nextAction(OUTDATED)).isEqualTo("SUBMIT_AGAIN");
    assertThat(nextAction(CLEARED)).isEqualTo("ISSUE_RESPONSE");
  }

  @Test
  void a_document_is_on_the_file_by_its_hash() {
    JsonNode document = view(CLEARED).path("documents").path(0);

    assertThat(document.path("id").asString()).isEqualTo("document-1");
    assertThat(document.path("title").asString()).isEqualTo("Minutes");
    assertThat(document.path("size").asLong()).isEqualTo(48_213);
    assertThat(document.path("sha256").asString()).isEqualTo("0".repeat(64));
  }

  @Test
  void what_did_not_arrive_is_no_answer() {
    JsonNode lost = view(LOST);
    JsonNode response = lost.path("responses").path(0);

    assertThat(lost.path("phase").asString()).isEqualTo("LIVE");
    assertThat(response.path("notDelivered").path("on").asString()).isEqualTo("2026-02-26");
    assertThat(response.path("notDelivered").path("how").asString()).isEqualTo("Full");
    assertThat(response.path("override").path("reason").asString()).isEqualTo("It is apparent");
    assertThat(windows(lost)).isZero();
    assertThat(nextAction(LOST)).isEqualTo("CLEAR_RESPONSE");
  }

  @Test
  void what_a_notice_orders_is_due_on_an_answered_case() {
    assertThat(nextAction(ORDERED)).isEqualTo("COMPLY_WITH_NOTICE");
    assertThat(onBoard(ORDERED).path("due").path("kind").asString())
        .isEqualTo("decision-notice-steps");
    assertThat(onBoard(ORDERED).path("due").path("on").asString()).isEqualTo("2026-06-24");
  }

  @Test
  void a_fresh_answer_leaves_the_first_as_it_was_and_has_a_window_of_its_own() {
    JsonNode responses = view(AFRESH).path("responses");

    assertThat(said(responses.path(0))).isEqualTo("NOT_HELD");
    assertThat(said(responses.path(1))).isEqualTo("DISCLOSED");
    assertThat(windows(view(AFRESH))).isEqualTo(2);
  }

  private static String said(JsonNode response) {
    return response.path("said").path(0).path("determination").asString();
  }

  private static long windows(JsonNode view) {
    return StreamSupport.stream(view.path("deadlines").spliterator(), false)
        .filter(deadline -> deadline.path("kind").asString().equals("complaint-window"))
        .count();
  }
}
