package uk.foicasebook.command.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foicasebook.command.domain.Samples.ALEX;
import static uk.foicasebook.command.domain.Samples.ANSWERED;
import static uk.foicasebook.command.domain.Samples.BRIEFINGS;
import static uk.foicasebook.command.domain.Samples.FIGURES;
import static uk.foicasebook.command.domain.Samples.MORGAN;
import static uk.foicasebook.command.domain.Samples.WORKED_ON;
import static uk.foicasebook.command.domain.Samples.answered;
import static uk.foicasebook.command.domain.Samples.issued;
import static uk.foicasebook.command.domain.Samples.numbered;
import static uk.foicasebook.command.domain.Samples.received;
import static uk.foicasebook.command.domain.Samples.response;
import static uk.foicasebook.command.domain.Samples.strand;
import static uk.foicasebook.command.domain.Samples.text;
import static uk.foicasebook.command.domain.Samples.withheld;
import static uk.foicasebook.command.domain.Story.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.foicasebook.command.domain.FoiCase.Known;
import uk.foicasebook.command.domain.ResponseCommand.DraftAnswer;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.ClearanceId;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.ResponseEvent.ClearanceBypassed;
import uk.foicasebook.events.ResponseEvent.ResponseCleared;
import uk.foicasebook.events.ResponseEvent.ResponseReturned;
import uk.foicasebook.events.ResponseEvent.ResponseSentRecorded;
import uk.foicasebook.events.ResponseEvent.SubmittedForClearance;
import uk.foicasebook.events.correction.Told;

class HandsTest {
  private static final PersonId SAM = new PersonId("sam");
  private static final PersonId ROBIN = new PersonId("robin");
  private static final PersonId LEE = new PersonId("lee");
  private static final ClearanceId CLEARANCE = new ClearanceId("clearance-1");

  private final Story story =
      given(received(), numbered("1", "2"))
          .by(ALEX)
          .and(strand(FIGURES, Finding.HELD, "1"), answered(FIGURES, "1"))
          .by(MORGAN)
          .and(strand(BRIEFINGS, Finding.HELD, "2"))
          .by(SAM)
          .and(withheld(BRIEFINGS, "23(1)"));

  @Test
  void a_strand_is_the_work_of_all_who_said_something_of_it() {
    Hands hands = hands(story);

    assertThat(hands.deciding(FIGURES)).containsExactly(ALEX);
    assertThat(hands.deciding(BRIEFINGS)).containsExactlyInAnyOrder(MORGAN, SAM);
    assertThat(hands.deciding(Samples.COVERT)).isEmpty();
  }

  @Test
  void a_response_is_the_work_of_whoever_decided_cleared_or_sent_it_and_of_nobody_since() {
    Hands hands =
        hands(
            story
                .by(ALEX)
                .and(
                    new SubmittedForClearance(
                        WORKED_ON, CLEARANCE, List.of(FIGURES), List.of("disclosure", "press")))
                .by(ROBIN)
                .and(new ResponseCleared(WORKED_ON, CLEARANCE, "disclosure", null))
                .by(LEE)
                .and(new ClearanceBypassed(WORKED_ON, CLEARANCE, "press", text("Nobody is in")))
                .by(MORGAN)
                .and(issued("r", false, FIGURES))
                .by(SAM)
                .and(answered(FIGURES, "1")));

    assertThat(hands.submitting(CLEARANCE)).contains(ALEX);
    assertThat(hands.passing(FIGURES)).containsExactlyInAnyOrder(ROBIN, LEE);
    assertThat(hands.behind(response("r"))).containsExactlyInAnyOrder(ALEX, ROBIN, LEE, MORGAN);
    assertThat(hands.behind(response("another"))).isEmpty();
  }

  @Test
  void whoever_gave_a_draft_back_has_dealt_with_it() {
    Hands hands =
        hands(
            story
                .and(
                    new SubmittedForClearance(
                        WORKED_ON, CLEARANCE, List.of(FIGURES), List.of("press")))
                .by(ROBIN)
                .and(new ResponseReturned(WORKED_ON, CLEARANCE, "press", text("Again"))));

    assertThat(hands.passing(FIGURES)).containsExactly(ROBIN);
    assertThat(hands.passing(BRIEFINGS)).isEmpty();
  }

  @Test
  void a_response_that_names_no_strand_is_about_all_of_them() {
    Hands hands =
        hands(
            story
                .by(LEE)
                .and(
                    new ResponseSentRecorded(
                        ANSWERED, response("r"), List.of(), Channel.POST, List.of(), false)));

    assertThat(hands.behind(response("r"))).containsExactlyInAnyOrder(ALEX, MORGAN, SAM, LEE);
  }

  @Test
  void what_was_said_already_is_no_news_from_somebody_else() {
    story
        .by(SAM)
        .when(new DraftAnswer(WORKED_ON, FIGURES, Samples.part("1"), text("Fourteen")))
        .thenNothingNew();
  }

  @Test
  void every_fact_is_kept_with_who_brought_it() {
    assertThat(((Known) story.state()).facts().stream().map(Told::by))
        .containsExactly(MORGAN, MORGAN, ALEX, ALEX, MORGAN, SAM);
  }

  private static Hands hands(Story story) {
    return ((Known) story.state()).file().hands();
  }
}
