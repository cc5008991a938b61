package uk.foicasebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.IntakeEvent.PartsNumbered;
import uk.foicasebook.events.Part;
import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.RecordsEvent.AccessRestricted;
import uk.foicasebook.events.ResponseEvent.AnswerDrafted;
import uk.foicasebook.events.ResponseEvent.ResponseSentRecorded;
import uk.foicasebook.events.ResponseId;
import uk.foicasebook.events.SearchEvent.StrandRecorded;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.events.samples.CaseBook;
import uk.foicasebook.events.samples.ModelCase;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.query.running.Facts;
import uk.foicasebook.query.running.QueryService;

/** What anyone may read of what was disclosed. */
class DisclosureLogTest {
  private static final LocalDate DAY = LocalDate.parse("2026-02-20");
  private static QueryService service;

  @BeforeAll
  static void some_answered_cases() {
    service = QueryService.start();
    service.stop();
    service.run("casebook.disclosure-log.authorities=sample-police");
    var facts = new ArrayList<Envelope>();
    facts.addAll(ModelCase.envelopes());
    facts.addAll(answered(1, "How many gates are there?", "Nine."));
    facts.addAll(answered(2, "What did you write to me, Robin Sample?", "Nothing."));
    facts.addAll(answered(3, "Who keeps the gate?", "Write to gate.keeper@sample.example."));
    facts.addAll(
        answered(
            4,
            "How many keys are there?",
            "Ten.",
            new AccessRestricted(
                DAY, List.of(new PersonId("reviewer-kim")), ProtectedText.of("Staff."))));
    service.publish(facts);
    service.awaitFacts(facts.size());
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void anyone_reads_what_was_disclosed_in_full_and_nothing_of_anybody() {
    var answer = service.as(null, "/disclosure-log");
    assertThat(answer.status()).isEqualTo(200);
    JsonNode entries = answer.body().path("entries");
    assertThat(entries.get(0).toString())
        .isEqualTo(
            "{\"authority\":\"sample-police\",\"regime\":\"FOIA\",\"answeredOn\":\"2026-02-20\","
                + "\"disclosed\":[{\"question\":\"How many gates are there?\","
                + "\"answers\":[\"Nine.\"]}]}");
    assertThat(answer.whole().body())
        .doesNotContain("Robin")
        .doesNotContain("keeper@")
        .doesNotContain("How many keys")
        .doesNotContain("FOI-00001")
        .doesNotContain(Facts.caseNumber(1).toString())
        .doesNotContain("Sample Liberties");
    assertThat(entries.findValuesAsString("answeredOn"))
        .isEqualTo(List.of("2026-02-20", "2019-02-27"));
  }

  @Test
  void an_authority_that_publishes_none_has_none() {
    assertThat(service.as(null, "/disclosure-log?authority=other-council").status()).isEqualTo(404);
    assertThat(service.as(null, "/disclosure-log?authority=sample-police").status()).isEqualTo(200);
  }

  private static List<Envelope> answered(int n, String question, String answer, CaseEvent... more) {
    var one = new PartNumber("1");
    var gates = new StrandId("gates");
    return CaseBook.of(Facts.caseNumber(n))
        .write(
            Facts.received(n, "2026-02-02"),
            Facts.assigned("officer-sam"),
            new PartsNumbered(DAY, List.of(new Part(one, ProtectedText.of(question)))),
            new StrandRecorded(
                DAY, gates, List.of(one), ProtectedText.of("The gates"), Finding.HELD),
            new AnswerDrafted(DAY, gates, one, ProtectedText.of(answer)),
            new ResponseSentRecorded(
                DAY, new ResponseId("r1"), List.of(gates), Channel.EMAIL, List.of(), true))
        .write(more)
        .envelopes();
  }
}
