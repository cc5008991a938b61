package uk.foicasebook.command.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foicasebook.command.domain.RecordsTest.disclosed;
import static uk.foicasebook.command.domain.Samples.BRIEFINGS;
import static uk.foicasebook.command.domain.Samples.FIGURES;
import static uk.foicasebook.command.domain.Samples.RECEIVED;
import static uk.foicasebook.command.domain.Samples.WORKED_ON;
import static uk.foicasebook.command.domain.Samples.answered;
import static uk.foicasebook.command.domain.Samples.day;
import static uk.foicasebook.command.domain.Samples.denied;
import static uk.foicasebook.command.domain.Samples.numbered;
import static uk.foicasebook.command.domain.Samples.part;
import static uk.foicasebook.command.domain.Samples.received;
import static uk.foicasebook.command.domain.Samples.strand;
import static uk.foicasebook.command.domain.Samples.text;
import static uk.foicasebook.command.domain.Samples.withheld;
import static uk.foicasebook.command.domain.Story.given;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.foicasebook.command.domain.CaseRefusal.HappenedBeforeReceipt;
import uk.foicasebook.command.domain.CaseRefusal.HappensInTheFuture;
import uk.foicasebook.command.domain.CaseRefusal.NothingNamed;
import uk.foicasebook.command.domain.CaseRefusal.ReceivedInTheFuture;
import uk.foicasebook.command.domain.CorrectionRefusal.FieldNotEntered;
import uk.foicasebook.command.domain.CorrectionRefusal.FieldOfSeveralValues;
import uk.foicasebook.command.domain.CorrectionRefusal.NoSuchCourse;
import uk.foicasebook.command.domain.CorrectionRefusal.NoSuchFact;
import uk.foicasebook.command.domain.CorrectionRefusal.NoSuchField;
import uk.foicasebook.command.domain.CorrectionRefusal.ValueDoesNotFit;
import uk.foicasebook.command.domain.FoiCase.Known;
import uk.foicasebook.command.domain.PartRefusal.PartNumberTwice;
import uk.foicasebook.command.domain.PartRefusal.UnknownPart;
import uk.foicasebook.command.domain.RecordsCommand.CorrectFact;
import uk.foicasebook.command.domain.RegulatorRefusal.BeforeWhatItFollows;
import uk.foicasebook.command.domain.StrandRefusal.ConfirmedCannotBeDenied;
import uk.foicasebook.command.domain.StrandRefusal.UnknownStrand;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.Correction;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.RecordsEvent.FactCorrected;
import uk.foicasebook.events.ReviewEvent.ReviewRequested;
import uk.foicasebook.events.ReviewId;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.events.Subject;

class CorrectionTest {

  private static CorrectFact correct(int revision, String field, @Nullable String json) {
    return new CorrectFact(
        day("2019-06-03"),
        revision,
        List.of(new RightValue(field, json == null ? null : new WrittenValue(json))),
        text("A slip"));
  }

  private static FactCorrected corrected(long revision, Correction correction) {
    return new FactCorrected(day("2019-06-03"), revision, List.of(correction), text("A slip"));
  }

  private static CaseFile file(Story story) {
    return ((Known) story.state()).file();
  }

  @Test
  void what_was_entered_wrongly_is_put_right_and_everything_follows() {
    var story =
        given(disclosed())
            .when(correct(0, "happenedOn", "\"2019-01-14\""))
            .thenFacts(corrected(0, Correction.of("happenedOn", "\"2019-01-14\"")));

    assertThat(file(story).request().receivedOn()).isEqualTo(day("2019-01-14"));
    assertThat(file(story).clock().receipt().receivedOn()).isEqualTo(day("2019-01-14"));
    assertThat(((Known) story.state()).facts().getFirst().fact()).isEqualTo(received());
    story.when(correct(0, "happenedOn", "\"2019-01-14\"")).thenNothingNew();
    story
        .when(correct(0, "happenedOn", "\"2019-01-15\""))
        .thenFacts(corrected(0, Correction.of("happenedOn", "\"2019-01-15\"")));
  }

  @Test
  void who_brought_the_fact_stays() {
    var story = given(disclosed()).when(correct(2, "description", "\"The counts\"")).thenAccepted();

    assertThat(file(story).hands()).isEqualTo(file(given(disclosed())).hands());
  }

  @Test
  void words_are_kept_as_whose_they_are() {
    given(received(), numbered("1"))
        .when(correct(1, "parts[0].wording", "\"How many in all?\""))
        .thenFacts(
            corrected(
                1, Correction.of("parts[0].wording", text("How many in all?"), Subject.REQUESTER)));
    given(received(), numbered("1"), strand(FIGURES, Finding.HELD, "1"))
        .when(correct(2, "description", "\"The counts\""))
        .thenFacts(corrected(2, Correction.of("description", text("The counts"), Subject.CASE)));
    given(received(), withheld(FIGURES, "24(1)"))
        .when(correct(1, "why", "\"It is national security\""))
        .thenAccepted()
        .when(correct(1, "why", null))
        .thenFacts(corrected(1, Correction.of("why", "null")));
  }

  @Test
  @Refuses({NoSuchFact.class, NothingNamed.class})
  void it_is_about_a_fact_of_the_case_and_says_what_is_right() {
    given(received()).when(correct(1, "officer", "\"x\"")).thenRefused(new NoSuchFact(1, 0));
    given(received())
        .when(new CorrectFact(day("2019-06-03"), 0, List.of(), text("A slip")))
        .thenRefused(new NothingNamed("corrections"));
  }

  @Test
  @Refuses({
    NoSuchField.class,
    FieldNotEntered.class,
    FieldOfSeveralValues.class,
    ValueDoesNotFit.class
  })
  void it_is_about_a_value_that_somebody_entered() {
    given(received()).when(correct(0, "colour", "1")).thenRefused(new NoSuchField("colour"));
    given(received())
        .when(correct(0, "authority", "\"x\""))
        .thenRefused(new FieldNotEntered("authority"));
    given(disclosed())
        .when(correct(4, "completesCase", "false"))
        .thenRefused(new FieldNotEntered("completesCase"));
    given(disclosed())
        .when(correct(4, "response", "\"another\""))
        .thenRefused(new FieldNotEntered("response"));
    given(received())
        .when(correct(0, "requester", "{}"))
        .thenRefused(new FieldOfSeveralValues("requester"));
    given(received())
        .when(correct(0, "channel", "\"PIGEON\""))
        .thenRefused(new ValueDoesNotFit("channel"));
  }

  @ParameterizedTest
  @CsvSource({"2026-11-24, future", "2019-02-20, before"})
  @Refuses(NoSuchCourse.class)
  void the_request_came_before_everything_that_was_done_about_it(String on, String why) {
    Refusal because =
        why.equals("future")
            ? new ReceivedInTheFuture(day(on), day("2026-11-23"))
            : new HappenedBeforeReceipt(WORKED_ON, day(on));
    given(received(), withheld(FIGURES, "24(1)"))
        .when(correct(0, "happenedOn", "\"" + on + "\""))
        .satisfies(
            reasons ->
                assertThat(reasons)
                    .extracting(r -> ((NoSuchCourse) r).because())
                    .contains(because));
  }

  @Test
  @Refuses(NoSuchCourse.class)
  void nothing_happens_in_the_future_or_before_what_it_follows() {
    given(received(), withheld(FIGURES, "24(1)"))
        .when(correct(1, "happenedOn", "\"2026-11-24\""))
        .thenRefused(
            new NoSuchCourse(1, new HappensInTheFuture(day("2026-11-24"), day("2026-11-23"))));
    given(
            disclosed(
                new ReviewRequested(
                    day("2019-03-04"),
                    new ReviewId("review-1"),
                    Samples.response("response-1"),
                    Channel.EMAIL,
                    text("No"))))
        .when(correct(5, "happenedOn", "\"2019-02-26\""))
        .thenRefused(
            new NoSuchCourse(5, new BeforeWhatItFollows(day("2019-02-26"), day("2019-02-27"))));
  }

  @Test
  @Refuses(NoSuchCourse.class)
  void what_is_named_is_there() {
    given(received(), numbered("1", "2"), strand(FIGURES, Finding.HELD, "1"))
        .when(correct(1, "parts[0].number", "\"3\""))
        .thenRefused(new NoSuchCourse(2, new UnknownPart(part("1"))));
    given(received(), numbered("1", "2"))
        .when(correct(1, "parts[0].number", "\"2\""))
        .thenRefused(new NoSuchCourse(1, new PartNumberTwice(part("2"))));
    given(disclosed())
        .when(correct(4, "strands", "[\"nowhere\"]"))
        .thenRefused(new NoSuchCourse(4, new UnknownStrand(new StrandId("nowhere"))));
  }

  @Test
  @Refuses(NoSuchCourse.class)
  void nothing_is_both_held_and_left_unsaid() {
    given(
            received(),
            numbered("1"),
            strand(BRIEFINGS, Finding.NOT_STATED, "1"),
            denied(BRIEFINGS, "24(2)"))
        .when(correct(2, "finding", "\"HELD\""))
        .satisfies(
            reasons ->
                assertThat(reasons)
                    .singleElement()
                    .extracting(r -> ((NoSuchCourse) r).because())
                    .isInstanceOf(ConfirmedCannotBeDenied.class));
  }

  @Test
  @Refuses(NoSuchCourse.class)
  void a_ground_is_one_that_could_have_been_given() {
    given(received(), numbered("1"), strand(FIGURES, Finding.HELD, "1"), withheld(FIGURES, "24(1)"))
        .when(correct(3, "exemption", "\"FOIA 2000 s.31(1)(a)\""))
        .thenAccepted();
    given(received(), numbered("1"), strand(FIGURES, Finding.HELD, "1"), withheld(FIGURES, "24(1)"))
        .when(correct(3, "exemption", "\"31(1)(a)\""))
        .thenRefused(new NoSuchCourse(3, new ValueDoesNotFit("exemption")));
    given(
            received(),
            numbered("1"),
            strand(FIGURES, Finding.NOT_STATED, "1"),
            denied(FIGURES, "24(2)"))
        .when(correct(3, "provisions", "[\"FOIA 2000 s.24(1)\"]"))
        .satisfies(reasons -> assertThat(reasons).hasSize(1));
  }

  @Test
  void a_correction_may_itself_be_put_right_by_another() {
    given(
            received(),
            numbered("1"),
            strand(FIGURES, Finding.HELD, "1"),
            answered(FIGURES, "1"),
            corrected(0, Correction.of("channel", "\"POST\"")))
        .when(correct(4, "corrections", "[]"))
        .thenRefused(new FieldNotEntered("corrections"));
    var story =
        given(received(), corrected(0, Correction.of("channel", "\"POST\"")))
            .when(correct(0, "channel", "\"EMAIL\""))
            .thenAccepted();
    assertThat(file(story).request().received().channel()).isEqualTo(Channel.EMAIL);
    assertThat(file(story).request().receivedOn()).isEqualTo(RECEIVED);
  }
}
