package uk.foicasebook.query;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foicasebook.query.running.Complaints.MINUTES;
import static uk.foicasebook.query.running.Complaints.REVIEW;
import static uk.foicasebook.query.running.Complaints.answered;
import static uk.foicasebook.query.running.Complaints.assigned;
import static uk.foicasebook.query.running.Complaints.complaint;
import static uk.foicasebook.query.running.Complaints.day;
import static uk.foicasebook.query.running.Complaints.outcome;
import static uk.foicasebook.query.running.Complaints.text;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.ExemptionEvent.ExemptionApplied;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.ReviewEvent.ComplaintWithdrawn;
import uk.foicasebook.events.ReviewEvent.LateComplaintDecided;
import uk.foicasebook.events.ReviewEvent.ReviewExtended;
import uk.foicasebook.events.ReviewOutcome;
import uk.foicasebook.events.SearchEvent.StrandRecorded;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.query.running.Facts;
import uk.foicasebook.query.running.QueryService;

/** Reviews on the file: answered on 5 January 2026, complained about on 12 January or too late. */
class ReviewViewTest {
  private static QueryService service;

  @BeforeAll
  static void six_complaints() {
    service = QueryService.start();
    var facts = new ArrayList<Envelope>();
    facts.addAll(
        answered(
            1,
            "2025-12-01",
            "2026-01-05",
            complaint("2026-01-12"),
            assigned("2026-01-13"),
            new ReviewExtended(
                day("2026-02-02"), REVIEW, Channel.EMAIL, day("2026-03-02"), null, text("Many")),
            new StrandRecorded(
                day("2026-02-20"), MINUTES, List.of(), text("The minutes"), Finding.HELD),
            new ExemptionApplied(
                day("2026-02-20"), MINUTES, new ProvisionCode("FOIA 2000 s.31(1)(a)"), null),
            outcome("2026-02-27", ReviewOutcome.PARTLY_OVERTURNED),
            new ExemptionApplied(
                day("2026-03-02"), MINUTES, new ProvisionCode("FOIA 2000 s.24(1)"), null)));
    facts.addAll(
        answered(
            2,
            "2025-08-01",
            "2025-09-01",
            complaint("2026-01-12"),
            new LateComplaintDecided(day("2026-01-20"), REVIEW, false, text("Too late"))));
    facts.addAll(
        answered(
            3,
            "2025-12-01",
            "2026-01-05",
            complaint("2026-01-12"),
            new ComplaintWithdrawn(day("2026-01-20"), REVIEW, Channel.EMAIL, null)));
    facts.addAll(answered(4, "2025-09-08", "2025-10-01", complaint("2026-02-02")));
    facts.addAll(
        answered(
            5,
            "2025-12-01",
            "2026-01-05",
            complaint("2026-01-12"),
            assigned("2026-01-13"),
            new ReviewExtended(
                day("2026-02-02"), REVIEW, Channel.EMAIL, day("2026-03-09"), null, text("Many"))));
    facts.addAll(answered(6, "2025-12-01", "2026-01-05", complaint("2026-02-16")));
    service.publish(facts);
    service.awaitFacts(facts.size());
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static JsonNode review(int number) {
    return service.get("/cases/" + Facts.caseNumber(number)).body().path("reviews").get(0);
  }

  @Test
  void the_first_decision_stands_beside_the_second_whatever_came_after() {
    JsonNode strand = review(1).path("strands").get(0);

    assertThat(strand.path("first").path("determination").asString()).isEqualTo("NOT_HELD");
    assertThat(strand.path("second").path("determination").asString()).isEqualTo("WITHHELD");
    assertThat(strand.path("second").path("provisions").toString())
        .isEqualTo("[\"FOIA 2000 s.31(1)(a)\"]");
    assertThat(strand.path("standing").asString()).isEqualTo("REPLACED");
  }

  @Test
  void a_review_tells_who_has_it_by_when_and_what_came_of_it() {
    JsonNode review = review(1);

    assertThat(review.path("state").asString()).isEqualTo("DECIDED");
    assertThat(review.path("reviewer").path("person").asString()).isEqualTo("reviewer-kit");
    assertThat(review.path("extension").path("toldBy").asString()).isEqualTo("2026-03-02");
    assertThat(review.path("extension").path("inTime").asBoolean()).isTrue();
    assertThat(review.path("due")).isEqualTo(review.path("limit"));
    assertThat(review.path("limit").asString()).isEqualTo("2026-03-09");
    assertThat(review.path("outcome").path("outcome").asString()).isEqualTo("PARTLY_OVERTURNED");
    assertThat(review.path("outcome").path("inTime").asBoolean()).isTrue();
  }

  @Test
  void the_board_says_what_the_review_waits_for_until_its_extended_day() {
    JsonNode cases = service.get("/board").body().path("cases");

    assertThat(
            cases
                .valueStream()
                .map(
                    c ->
                        c.path("due").path("on").asString() + " " + c.path("nextAction").asString())
                .toList())
        .containsExactly(
            "2026-03-02 DECIDE_LATE_COMPLAINT",
            "2026-03-09 DECIDE_REVIEW",
            "2026-03-16 ASSIGN_REVIEWER");
  }

  @Test
  void a_late_complaint_that_was_declined_and_one_that_was_withdrawn_are_owed_nothing() {
    assertThat(review(2).path("state").asString()).isEqualTo("DECLINED");
    assertThat(review(2).path("late").asBoolean()).isTrue();
    assertThat(review(2).path("lateComplaint").path("reasons").asString()).isEqualTo("Too late");
    assertThat(review(3).path("state").asString()).isEqualTo("WITHDRAWN");
    assertThat(review(3).path("withdrawnOn").asString()).isEqualTo("2026-01-20");
    assertThat(review(3).path("late").asBoolean()).isFalse();
  }
}
