package uk.foicasebook.command.domain;

import static uk.foicasebook.command.domain.Samples.ALEX;
import static uk.foicasebook.command.domain.Samples.ANSWERED;
import static uk.foicasebook.command.domain.Samples.DUE;
import static uk.foicasebook.command.domain.Samples.FIGURES;
import static uk.foicasebook.command.domain.Samples.LATE_ENTRY;
import static uk.foicasebook.command.domain.Samples.MORGAN;
import static uk.foicasebook.command.domain.Samples.RECEIVED;
import static uk.foicasebook.command.domain.Samples.WORKED_ON;
import static uk.foicasebook.command.domain.Samples.answered;
import static uk.foicasebook.command.domain.Samples.issued;
import static uk.foicasebook.command.domain.Samples.numbered;
import static uk.foicasebook.command.domain.Samples.part;
import static uk.foicasebook.command.domain.Samples.partNumbers;
import static uk.foicasebook.command.domain.Samples.parts;
import static uk.foicasebook.command.domain.Samples.received;
import static uk.foicasebook.command.domain.Samples.response;
import static uk.foicasebook.command.domain.Samples.strand;
import static uk.foicasebook.command.domain.Samples.text;
import static uk.foicasebook.command.domain.Story.given;

import org.junit.jupiter.api.Test;
import uk.foicasebook.command.domain.CaseRefusal.AlreadyAnswered;
import uk.foicasebook.command.domain.CaseRefusal.NothingNamed;
import uk.foicasebook.command.domain.IntakeCommand.AcknowledgeRequest;
import uk.foicasebook.command.domain.IntakeCommand.AssignOfficer;
import uk.foicasebook.command.domain.IntakeCommand.NumberParts;
import uk.foicasebook.command.domain.PartRefusal.PartInUse;
import uk.foicasebook.command.domain.PartRefusal.PartNumberTwice;
import uk.foicasebook.command.domain.SearchCommand.RecordStrand;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.IntakeEvent.OfficerAssigned;
import uk.foicasebook.events.IntakeEvent.PartsNumbered;
import uk.foicasebook.events.IntakeEvent.RequestAcknowledged;
import uk.foicasebook.events.SearchEvent.SearchRecorded;
import uk.foicasebook.events.SearchId;
import uk.foicasebook.events.StrandId;

class IntakeTest {

  @Test
  void a_due_date_that_was_told_is_kept_with_its_calendar() {
    given(received())
        .when(new AcknowledgeRequest(RECEIVED, Channel.EMAIL, DUE))
        .thenFacts(
            new RequestAcknowledged(RECEIVED, Channel.EMAIL, DUE, LATE_ENTRY.edition().name()));
  }

  @Test
  void an_acknowledgement_without_a_date_rests_on_no_calendar() {
    given(received())
        .when(new AcknowledgeRequest(RECEIVED, Channel.POST, null))
        .thenFacts(new RequestAcknowledged(RECEIVED, Channel.POST, null, null))
        .when(new AcknowledgeRequest(RECEIVED, Channel.POST, null))
        .thenNothingNew();
  }

  @Test
  void parts_are_numbered_and_numbered_anew() {
    given(received())
        .when(new NumberParts(WORKED_ON, parts("1", "1a")))
        .thenFacts(new PartsNumbered(WORKED_ON, parts("1", "1a")))
        .when(new NumberParts(WORKED_ON, parts("1", "2")))
        .thenFacts(new PartsNumbered(WORKED_ON, parts("1", "2")))
        .when(new NumberParts(ANSWERED, parts("1", "2")))
        .thenNothingNew();
  }

  @Test
  @Refuses(NothingNamed.class)
  void a_numbering_has_parts() {
    given(received())
        .when(new NumberParts(RECEIVED, parts()))
        .thenRefused(new NothingNamed("parts"));
  }

  @Test
  @Refuses(PartNumberTwice.class)
  void two_parts_do_not_share_a_number() {
    given(received())
        .when(new NumberParts(RECEIVED, parts("1", "2", "2")))
        .thenRefused(new PartNumberTwice(part("2")));
  }

  @Test
  @Refuses(PartInUse.class)
  void a_part_that_something_is_about_stays() {
    given(received(), numbered("1", "2", "3"), strand(FIGURES, Finding.HELD, "2"))
        .when(new NumberParts(WORKED_ON, parts("1")))
        .thenRefused(new PartInUse(part("2")));
    given(received(), numbered("1", "2"), searched("2"))
        .when(new NumberParts(WORKED_ON, parts("1")))
        .thenRefused(new PartInUse(part("2")));
    given(received(), numbered("1", "2"), strand(FIGURES, Finding.HELD), answered(FIGURES, "2"))
        .when(new NumberParts(WORKED_ON, parts("1")))
        .thenRefused(new PartInUse(part("2")));
  }

  @Test
  void a_part_that_nothing_is_about_may_go() {
    given(received(), numbered("1", "2"), strand(FIGURES, Finding.HELD, "1"), searched("1"))
        .when(new NumberParts(WORKED_ON, parts("1")))
        .thenFacts(new PartsNumbered(WORKED_ON, parts("1")));
  }

  @Test
  void an_officer_is_assigned_and_another_after_them() {
    given(received())
        .when(new AssignOfficer(RECEIVED, MORGAN))
        .thenFacts(new OfficerAssigned(RECEIVED, MORGAN))
        .when(new AssignOfficer(WORKED_ON, MORGAN))
        .thenNothingNew()
        .when(new AssignOfficer(WORKED_ON, ALEX))
        .thenFacts(new OfficerAssigned(WORKED_ON, ALEX))
        .when(new AssignOfficer(WORKED_ON, MORGAN))
        .thenFacts(new OfficerAssigned(WORKED_ON, MORGAN));
  }

  @Test
  @Refuses(AlreadyAnswered.class)
  void the_question_is_not_put_differently_once_it_is_answered() {
    Story answered =
        given(
            received(),
            numbered("1"),
            strand(FIGURES, Finding.HELD, "1"),
            answered(FIGURES, "1"),
            issued("r1", true, FIGURES));

    answered
        .when(new NumberParts(ANSWERED, parts("1", "2")))
        .thenRefused(new AlreadyAnswered(response("r1")));
    answered
        .when(new RecordStrand(ANSWERED, null, partNumbers("1"), text("More"), Finding.HELD))
        .thenRefused(new AlreadyAnswered(response("r1")));
    answered
        .when(
            new RecordStrand(
                ANSWERED, new StrandId("more"), partNumbers("1"), text("More"), Finding.HELD))
        .thenRefused(new AlreadyAnswered(response("r1")));
    answered.when(new NumberParts(ANSWERED, parts("1"))).thenNothingNew();
    answered.when(new AssignOfficer(ANSWERED, ALEX)).thenFacts(new OfficerAssigned(ANSWERED, ALEX));
  }

  private static SearchRecorded searched(String part) {
    return new SearchRecorded(
        WORKED_ON,
        new SearchId("s"),
        partNumbers(part),
        "Case system",
        null,
        null,
        null,
        Finding.HELD,
        null);
  }
}
