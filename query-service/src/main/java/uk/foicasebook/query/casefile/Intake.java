package uk.foicasebook.query.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.IntakeEvent;
import uk.foicasebook.events.IntakeEvent.CaseImported;
import uk.foicasebook.events.IntakeEvent.CasesLinked;
import uk.foicasebook.events.IntakeEvent.HandledAsSubjectAccess;
import uk.foicasebook.events.IntakeEvent.OfficerAssigned;
import uk.foicasebook.events.IntakeEvent.PartsNumbered;
import uk.foicasebook.events.IntakeEvent.RegimeChanged;
import uk.foicasebook.events.IntakeEvent.RequestAcknowledged;
import uk.foicasebook.events.IntakeEvent.RequestDeclaredInvalid;
import uk.foicasebook.events.IntakeEvent.RequestMadeValid;
import uk.foicasebook.events.IntakeEvent.RequestReceived;
import uk.foicasebook.events.IntakeEvent.RequestTransferred;
import uk.foicasebook.events.IntakeEvent.RequestWithdrawn;
import uk.foicasebook.events.IntakeEvent.TeamAssigned;
import uk.foicasebook.events.Part;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.Reference;
import uk.foicasebook.events.Regime;
import uk.foicasebook.events.Requester;
import uk.foicasebook.events.TeamId;
import uk.foicasebook.events.WeekendReceipt;

/**
 * What came in, who has it, and the turns it took.
 *
 * @param receivedOn the date of receipt, day 0: FOIA 2000 s.10(6)
 */
public record Intake(
    AuthorityId authority,
    Reference reference,
    WeekendReceipt weekendReceipt,
    LocalDate receivedOn,
    Channel channel,
    Requester requester,
    ProtectedText wording,
    @Nullable Acknowledgement acknowledgement,
    List<Part> parts,
    @Nullable PersonId officer,
    @Nullable TeamId team,
    Turns turns) {

  /** The requester was told, and perhaps by when, on which edition of the calendar. */
  public record Acknowledgement(
      LocalDate on,
      Channel channel,
      @Nullable LocalDate toldDueOn,
      @Nullable String calendarEdition) {}

  static Intake of(RequestReceived e) {
    return new Intake(
        e.authority(),
        e.reference(),
        e.weekendReceipt(),
        e.happenedOn(),
        e.channel(),
        e.requester(),
        e.wording(),
        null,
        List.of(),
        null,
        null,
        Turns.none(e.regime()));
  }

  Intake evolve(IntakeEvent event) {
    return switch (event) {
      case RequestReceived _ ->
          throw new IllegalStateException("the request of a case is received once");
      case CaseImported _,
          RequestDeclaredInvalid _,
          RequestMadeValid _,
          RegimeChanged _,
          HandledAsSubjectAccess _,
          RequestTransferred _,
          RequestWithdrawn _,
          CasesLinked _ ->
          with(acknowledgement, parts, officer, team, turns.with(event));
      case RequestAcknowledged e ->
          with(
              new Acknowledgement(e.happenedOn(), e.channel(), e.toldDueOn(), e.calendarEdition()),
              parts,
              officer,
              team,
              turns);
      case PartsNumbered e -> with(acknowledgement, List.copyOf(e.parts()), officer, team, turns);
      case OfficerAssigned e -> with(acknowledgement, parts, e.officer(), team, turns);
      case TeamAssigned e -> with(acknowledgement, parts, officer, e.team(), turns);
    };
  }

  /** The regime the request as a whole is handled under. */
  public Regime regime() {
    return turns.regime();
  }

  private Intake with(
      @Nullable Acknowledgement acknowledgement,
      List<Part> parts,
      @Nullable PersonId officer,
      @Nullable TeamId team,
      Turns turns) {
    return new Intake(
        authority,
        reference,
        weekendReceipt,
        receivedOn,
        channel,
        requester,
        wording,
        acknowledgement,
        parts,
        officer,
        team,
        turns);
  }
}
