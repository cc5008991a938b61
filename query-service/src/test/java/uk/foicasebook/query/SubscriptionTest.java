package uk.foicasebook.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static uk.foicasebook.query.running.Complaints.day;
import static uk.foicasebook.query.running.Complaints.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.RecordsEvent.AccessRestricted;
import uk.foicasebook.events.samples.CaseBook;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.query.running.Facts;
import uk.foicasebook.query.running.QueryService;
import uk.foicasebook.query.running.SignIn;

/** A calendar program that sends no token, and whoever else has its address. */
class SubscriptionTest {
  @TempDir static Path logs;
  private static QueryService service;

  @BeforeAll
  static void sams_case_pats_case_and_one_that_is_shut() {
    service =
        QueryService.start(
            "server.tomcat.accesslog.enabled=true",
            "server.tomcat.accesslog.directory=" + logs,
            "server.tomcat.accesslog.buffered=false");
    var facts = new ArrayList<Envelope>();
    facts.addAll(Facts.openCase(1, "2026-01-30"));
    facts.addAll(Facts.openCase(2, "2026-02-04", "officer-pat"));
    facts.addAll(
        CaseBook.of(Facts.caseNumber(3))
            .write(
                Facts.received(3, "2026-02-04"),
                Facts.assigned("officer-sam"),
                new AccessRestricted(
                    day("2026-02-05"), List.of(new PersonId("manager-pat")), text("A colleague")))
            .envelopes());
    service.publish(facts);
    service.awaitFacts(facts.size());
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  /** The address given to Sam, without its host. */
  private static String subscription() {
    String url = service.get("/diary/subscription").body().path("url").asString();
    return url.substring(url.indexOf("/diary.ics"));
  }

  @Test
  void an_address_of_ones_own_diary_needs_no_token_and_lasts_four_hundred_days() {
    var answer = service.get("/diary/subscription").body();

    assertThat(answer.path("url").asString())
        .startsWith("http://localhost:%d/diary.ics?subscription=".formatted(service.port()));
    assertThat(answer.path("expiresOn").asString()).isEqualTo("2027-04-05");

    var calendar = service.as(null, subscription());
    assertThat(calendar.status()).isEqualTo(200);
    assertThat(calendar.whole().body())
        .startsWith("BEGIN:VCALENDAR")
        .contains("SUMMARY:FOI-00001: answer due")
        .doesNotContain("FOI-00002")
        .doesNotContain("FOI-00003");
  }

  @Test
  void it_opens_nothing_else() {
    String text = subscription().substring(subscription().indexOf('=') + 1);

    assertThat(service.as(null, "/diary?subscription=" + text).status()).isEqualTo(401);
    assertThat(service.as(null, "/board?subscription=" + text).status()).isEqualTo(401);
    assertThat(service.as(text, "/diary.ics").status()).isEqualTo(401);
    assertThat(service.as(null, "/diary.ics").status()).isEqualTo(401);
  }

  @Test
  void it_is_of_ones_own_diary_whatever_is_asked() {
    var other = service.as(null, subscription() + "&officer=officer-pat");

    assertThat(other.status()).isEqualTo(400);
    assertThat(other.body().path("fields").findValuesAsString("field")).containsExactly("officer");
    assertThat(service.as(null, subscription() + "&team=north").status()).isEqualTo(400);
    assertThat(service.as(null, subscription() + "&kind=review").whole().body())
        .doesNotContain("FOI-00001");
  }

  @Test
  void one_that_is_none_of_ours_is_told_to_ask_for_another() {
    var answer = service.as(null, subscription() + "x");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.body().path("type").asString())
        .isEqualTo("urn:foi-casebook:problem:subscription-over");
  }

  @Test
  void somebody_without_cases_gets_none() {
    assertThat(
            service
                .as(SignIn.token("sample-police", "administrator"), "/diary/subscription")
                .status())
        .isEqualTo(403);
  }

  @Test
  void the_access_log_has_the_path_and_not_the_address() {
    service.as(null, subscription());

    await()
        .untilAsserted(
            () -> assertThat(logged()).contains("GET /diary.ics").doesNotContain("subscription="));
  }

  private static String logged() {
    try (Stream<Path> files = Files.list(logs)) {
      return files.map(SubscriptionTest::read).collect(Collectors.joining());
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
