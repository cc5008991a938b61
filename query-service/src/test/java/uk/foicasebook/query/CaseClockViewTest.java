package uk.foicasebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.ClarificationId;
import uk.foicasebook.events.ClockEvent.ClarificationReceived;
import uk.foicasebook.events.ClockEvent.ClarificationSought;
import uk.foicasebook.events.ClockEvent.FeeReceived;
import uk.foicasebook.events.ClockEvent.FeesNoticeIssued;
import uk.foicasebook.events.ClockEvent.PublicInterestExtensionNotified;
import uk.foicasebook.events.ExtensionId;
import uk.foicasebook.events.FeesNoticeId;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.IntakeEvent.PartsNumbered;
import uk.foicasebook.events.Part;
import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.Scope;
import uk.foicasebook.events.SearchEvent.StrandRecorded;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.events.samples.CaseBook;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.query.running.Facts;
import uk.foicasebook.query.running.QueryService;

/**
 * A request of 1 April 2026, due on 1 May: the second part is made clear on that day and due on 2
 * June, and of the first the public interest is weighed, by a notice that comes too late.
 */
class CaseClockViewTest {
  private static final String FILE = "/cases/" + Facts.caseNumber(1);
  private static final StrandId MINUTES = new StrandId("minutes");

  private static QueryService service;

  @BeforeAll
  static void the_case_is_published() {
    var facts = facts();
    service = QueryService.start();
    service.publish(facts);
    service.awaitFacts(facts.size());
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void each_part_has_its_own_day_and_the_case_is_due_on_the_earliest() {
    JsonNode deadlines = service.get(FILE + "/deadlines?ledger=false").body().path("deadlines");

    assertThat(
            deadlines
                .valueStream()
                .filter(deadline -> deadline.path("kind").asString().equals("answer"))
                .map(deadline -> deadline.path("due").asString() + deadline.path("parts"))
                .toList())
        .isEqualTo(List.of("2026-05-01[\"minutes\"]", "2026-06-02[\"2\"]"));
    assertThat(service.get(FILE).body().path("due").asString()).isEqualTo("2026-05-01");
  }

  @Test
  void a_late_extension_is_remarked_upon() {
    JsonNode remark = service.get(FILE).body().path("remarks").get(0);

    assertThat(remark.path("kind").asString()).isEqualTo("EXTENSION_LATE");
    assertThat(remark.path("parts").toString()).isEqualTo("[\"minutes\"]");
    assertThat(service.get(FILE + "/deadlines").body().path("remarks").get(0)).isEqualTo(remark);
  }

  @Test
  void questions_fees_and_extensions_are_on_the_file() {
    JsonNode waiting = service.get(FILE).body().path("waiting");

    assertThat(waiting.path("clarifications").get(0).path("answeredOn").asString())
        .isEqualTo("2026-05-01");
    assertThat(waiting.path("clarifications").get(0).path("scope").path("parts").toString())
        .isEqualTo("[\"2\"]");
    assertThat(waiting.path("fees").get(0).path("paidPence").asInt()).isEqualTo(1000);
    assertThat(waiting.path("fees").get(0).path("pence").asInt()).isEqualTo(1250);
    JsonNode extension = waiting.path("extensions").get(0);
    assertThat(extension.path("ground").asString()).isEqualTo("PUBLIC_INTEREST");
    assertThat(extension.path("notifiedOn").asString()).isEqualTo("2026-05-05");
    assertThat(extension.path("until").asString()).isEqualTo("2026-06-01");
  }

  private static List<Envelope> facts() {
    var question = new ClarificationId("which-year");
    var notice = new FeesNoticeId("copies");
    return CaseBook.of(Facts.caseNumber(1))
        .write(
            Facts.received(1, "2026-04-01"),
            new PartsNumbered(
                day("2026-04-01"), List.of(part("1", "What?"), part("2", "And when?"))),
            new StrandRecorded(
                day("2026-04-02"),
                MINUTES,
                List.of(new PartNumber("1")),
                ProtectedText.of("Minutes"),
                Finding.HELD),
            new ClarificationSought(
                day("2026-04-14"),
                question,
                new Scope(List.of(new PartNumber("2")), List.of()),
                Channel.EMAIL,
                ProtectedText.of("Which year?")),
            new ClarificationReceived(
                day("2026-05-01"), question, Channel.EMAIL, true, ProtectedText.of("Last year.")),
            new PublicInterestExtensionNotified(
                day("2026-05-05"),
                new ExtensionId("weighing"),
                List.of(MINUTES),
                List.of(new ProvisionCode("FOIA 2000 s.31(1)(a)")),
                Channel.EMAIL,
                day("2026-06-01"),
                "2026-08",
                null),
            new FeesNoticeIssued(
                day("2026-05-06"),
                notice,
                new Scope(List.of(new PartNumber("2")), List.of()),
                Channel.POST,
                1250,
                null),
            new FeeReceived(day("2026-05-07"), notice, 1000))
        .envelopes();
  }

  private static Part part(String number, String wording) {
    return new Part(new PartNumber(number), ProtectedText.of(wording));
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}
