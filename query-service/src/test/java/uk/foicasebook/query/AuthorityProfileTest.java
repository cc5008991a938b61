package uk.foicasebook.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import uk.foicasebook.events.AuthorityEvent;
import uk.foicasebook.events.AuthorityEvent.AuthorityProfileSet;
import uk.foicasebook.events.AuthorityKind;
import uk.foicasebook.events.ClosingReason;
import uk.foicasebook.events.RecordsEvent.CaseClosed;
import uk.foicasebook.events.StepTarget;
import uk.foicasebook.events.samples.CaseBook;
import uk.foicasebook.events.samples.Samples;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.query.running.Facts;
import uk.foicasebook.query.running.QueryService;
import uk.foicasebook.query.running.SignIn;

/** What an authority settles about itself counts on this side too, from its day on. */
class AuthorityProfileTest {
  private static final String STREAM = AuthorityEvent.stream(Samples.AUTHORITY);

  /** Two profiles in force one after the other, and one that is planned. */
  private static final List<Envelope> PROFILES =
      CaseBook.of(STREAM)
          .recordedAt("2026-01-05T09:00:00Z")
          .knownAt("2026-01-05T09:00:00Z")
          .write(profile("2026-01-05", "2026-02-01", 36))
          .recordedAt("2026-02-20T09:00:00Z")
          .knownAt("2026-02-20T09:00:00Z")
          .write(
              profile("2026-02-20", "2026-03-01", 12, new StepTarget("search", 2)),
              profile("2026-02-20", "2026-05-01", null))
          .envelopes();

  private static final List<Envelope> CLOSED =
      CaseBook.of(Facts.caseNumber(1))
          .write(
              Facts.received(1, "2025-01-06"),
              new CaseClosed(LocalDate.parse("2025-01-31"), ClosingReason.ADMINISTRATIVE, null))
          .envelopes();

  private static final List<Envelope> OPEN = Facts.openCase(2, "2026-02-24");

  @Test
  void dates_follow_the_profile_in_force_whichever_came_first() {
    try (var service = QueryService.start()) {
      service.publish(CLOSED);
      service.publish(OPEN);
      service.awaitFacts(CLOSED.size() + OPEN.size());
      assertThat(kept(service)).isEqualTo("2027-01-31");
      assertThat(targets(service, "")).isEmpty();

      service.publish(PROFILES);

      assertThat(told(service, "?after=" + STREAM + ":2").path("practice").toString())
          .isEqualTo(
              "{\"clarificationLapse\":3,\"retention\":12,\"internalTargets\":[{\"step\":\"search\",\"workingDays\":2}]}");
      await()
          .atMost(Duration.ofSeconds(30))
          .untilAsserted(() -> assertThat(kept(service)).isEqualTo("2026-01-31"));
      // Tuesday 24 February is the day of receipt.
      assertThat(targets(service, "")).containsExactly("2026-02-26");
      assertThat(targets(service, "?as-at=2026-02-28")).isEmpty();
      assertThat(targets(service, "?recorded-by=2026-02-28")).isEmpty();
      await()
          .atMost(Duration.ofSeconds(30))
          .untilAsserted(
              () ->
                  assertThat(
                          service
                              .as(auditor("sample-police"), "/audit/verify")
                              .body()
                              .path("equal")
                              .asBoolean())
                      .isTrue());

      service.stop();
      service.run();
      assertThat(kept(service)).isEqualTo("2026-01-31");
    }
  }

  @Test
  void a_profile_is_shown_as_it_was_and_to_its_own_people_only() {
    try (var service = QueryService.start()) {
      assertThat(told(service, "").path("settled").isMissingNode()).isTrue();
      assertThat(told(service, "").path("practice").path("retention").asInt()).isEqualTo(24);

      service.publish(PROFILES);
      JsonNode now = told(service, "?after=" + STREAM + ":2");
      assertThat(now.path("settled").path("effectiveFrom").asString()).isEqualTo("2026-03-01");
      assertThat(now.path("planned").findValuesAsString("effectiveFrom"))
          .containsExactly("2026-05-01");

      JsonNode before = told(service, "?as-at=2026-02-15");
      assertThat(before.path("settled").path("effectiveFrom").asString()).isEqualTo("2026-02-01");
      assertThat(before.path("practice").path("retention").asInt()).isEqualTo(36);
      assertThat(before.path("planned").isEmpty()).isTrue();
      assertThat(told(service, "?recorded-by=2026-01-04").path("settled").isMissingNode()).isTrue();

      var theirs = service.as(auditor("other-council"), "/authorities/sample-police/profile");
      assertThat(theirs.status()).isEqualTo(404);
    }
  }

  @Test
  void nobody_learns_by_waiting_how_far_another_authority_has_come() {
    try (var service = QueryService.start()) {
      service.publish(PROFILES);
      told(service, "?after=" + STREAM + ":2");
      var theirs =
          service.as(
              auditor("other-council"),
              "/authorities/other-council/profile?after=" + STREAM + ":2");
      assertThat(theirs.status()).isEqualTo(503);
      assertThat(service.get("/board?after=authority/:1").status()).isEqualTo(503);
      assertThat(service.get("/board?after=authority:1").status()).isEqualTo(400);
    }
  }

  private static JsonNode told(QueryService service, String parameters) {
    var answer = service.get("/authorities/sample-police/profile" + parameters);
    assertThat(answer.status()).as(answer.whole().body()).isEqualTo(200);
    return answer.body();
  }

  private static String kept(QueryService service) {
    return service
        .as(SignIn.token("sample-police", "manager"), "/retention")
        .body()
        .path("cases")
        .path(0)
        .path("keptUntil")
        .asString();
  }

  private static List<String> targets(QueryService service, String parameters) {
    return service
        .get("/cases/" + Facts.caseNumber(2) + "/deadlines" + parameters)
        .body()
        .path("deadlines")
        .valueStream()
        .filter(each -> each.path("kind").asString().equals("internal"))
        .map(each -> each.path("due").asString())
        .toList();
  }

  private static String auditor(String authority) {
    return SignIn.token(authority, "auditor");
  }

  private static AuthorityProfileSet profile(
      String settledOn, String effectiveFrom, @Nullable Integer retention, StepTarget... targets) {
    return new AuthorityProfileSet(
        LocalDate.parse(settledOn),
        LocalDate.parse(effectiveFrom),
        AuthorityKind.POLICE,
        "Sample Police",
        null,
        null,
        List.of(),
        3,
        List.of(targets),
        retention);
  }
}
