package uk.foicasebook.command.domain;

import static uk.foicasebook.command.domain.Samples.BRIEFINGS;
import static uk.foicasebook.command.domain.Samples.COVERT;
import static uk.foicasebook.command.domain.Samples.FIGURES;
import static uk.foicasebook.command.domain.Samples.WORKED_ON;
import static uk.foicasebook.command.domain.Samples.answered;
import static uk.foicasebook.command.domain.Samples.denied;
import static uk.foicasebook.command.domain.Samples.foia;
import static uk.foicasebook.command.domain.Samples.issued;
import static uk.foicasebook.command.domain.Samples.numbered;
import static uk.foicasebook.command.domain.Samples.part;
import static uk.foicasebook.command.domain.Samples.received;
import static uk.foicasebook.command.domain.Samples.response;
import static uk.foicasebook.command.domain.Samples.strand;
import static uk.foicasebook.command.domain.Samples.text;
import static uk.foicasebook.command.domain.Samples.withheld;
import static uk.foicasebook.command.domain.Story.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.foicasebook.command.domain.PartRefusal.PartNotOfStrand;
import uk.foicasebook.command.domain.PartRefusal.UnknownPart;
import uk.foicasebook.command.domain.ResponseCommand.DraftAnswer;
import uk.foicasebook.command.domain.StrandRefusal.DeniedCannotBeConfirmed;
import uk.foicasebook.command.domain.StrandRefusal.NothingIsHeld;
import uk.foicasebook.command.domain.StrandRefusal.StrandAlreadyAnswered;
import uk.foicasebook.command.domain.StrandRefusal.UnknownStrand;
import uk.foicasebook.command.domain.StrandRefusal.WithheldCannotBeAnswered;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.ResponseEvent.AnswerDrafted;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.law.Cites;

class AnswerTest {

  @Test
  void an_answer_is_drafted_and_drafted_again() {
    given(received(), numbered("1", "1a"), strand(FIGURES, Finding.HELD, "1", "1a"))
        .when(draft(FIGURES, "1", "Fourteen"))
        .thenFacts(answered(FIGURES, "1"))
        .when(draft(FIGURES, "1", "Fourteen"))
        .thenNothingNew()
        .when(draft(FIGURES, "1", "Fifteen"))
        .thenFacts(new AnswerDrafted(WORKED_ON, FIGURES, part("1"), text("Fifteen")))
        .when(draft(FIGURES, "1a", "Fourteen"))
        .thenFacts(answered(FIGURES, "1a"));
  }

  @Test
  void a_strand_about_the_whole_request_may_answer_any_part() {
    given(received(), numbered("1"), strand(FIGURES, Finding.HELD))
        .when(draft(FIGURES, "1", "Fourteen"))
        .thenFacts(answered(FIGURES, "1"));
  }

  @Test
  @Refuses({UnknownStrand.class, UnknownPart.class, PartNotOfStrand.class})
  void an_answer_comes_from_a_strand_and_is_for_a_part_of_it() {
    Story numbered = given(received(), numbered("1", "2"), strand(FIGURES, Finding.HELD, "1"));

    numbered
        .when(draft(BRIEFINGS, "1", "Fourteen"))
        .thenRefused(new UnknownStrand(new StrandId("briefings")));
    numbered.when(draft(FIGURES, "3", "Fourteen")).thenRefused(new UnknownPart(part("3")));
    numbered
        .when(draft(FIGURES, "2", "Fourteen"))
        .thenRefused(new PartNotOfStrand(part("2"), FIGURES));
  }

  @Test
  @Cites("FOIA 2000 s.1(1)(b)")
  @Refuses({WithheldCannotBeAnswered.class, DeniedCannotBeConfirmed.class, NothingIsHeld.class})
  void what_is_refused_or_not_held_is_not_communicated() {
    given(
            received(),
            numbered("8"),
            strand(BRIEFINGS, Finding.HELD, "8"),
            withheld(BRIEFINGS, "24(1)"))
        .when(draft(BRIEFINGS, "8", "Here"))
        .thenRefused(new WithheldCannotBeAnswered(BRIEFINGS, List.of(foia("24(1)"))));
    given(
            received(),
            numbered("8"),
            strand(COVERT, Finding.NOT_STATED, "8"),
            denied(COVERT, "24(2)"))
        .when(draft(COVERT, "8", "Here"))
        .thenRefused(new DeniedCannotBeConfirmed(COVERT, List.of(foia("24(2)"))));
    given(received(), numbered("1"), strand(FIGURES, Finding.NOT_HELD, "1"))
        .when(draft(FIGURES, "1", "Here"))
        .thenRefused(new NothingIsHeld(FIGURES));
  }

  @Test
  @Refuses(StrandAlreadyAnswered.class)
  void an_answer_that_went_out_is_not_drafted_again() {
    given(
            received(),
            numbered("1"),
            strand(FIGURES, Finding.HELD, "1"),
            answered(FIGURES, "1"),
            issued("r1", true, FIGURES))
        .when(draft(FIGURES, "1", "Fifteen"))
        .thenRefused(new StrandAlreadyAnswered(FIGURES, response("r1")));
  }

  private static DraftAnswer draft(StrandId strand, String part, String answer) {
    return new DraftAnswer(WORKED_ON, strand, part(part), text(answer));
  }
}
