package uk.foicasebook.command.domain;

import java.util.List;
import java.util.Objects;
import uk.foicasebook.command.domain.CaseRefusal.CaseAlreadyOpen;
import uk.foicasebook.command.domain.CaseRefusal.NothingNamed;
import uk.foicasebook.command.domain.IntakeCommand.AcknowledgeRequest;
import uk.foicasebook.command.domain.IntakeCommand.AssignOfficer;
import uk.foicasebook.command.domain.IntakeCommand.AssignTeam;
import uk.foicasebook.command.domain.IntakeCommand.ChangeRegime;
import uk.foicasebook.command.domain.IntakeCommand.DeclareInvalid;
import uk.foicasebook.command.domain.IntakeCommand.HandleAsSubjectAccess;
import uk.foicasebook.command.domain.IntakeCommand.ImportCase;
import uk.foicasebook.command.domain.IntakeCommand.LinkCases;
import uk.foicasebook.command.domain.IntakeCommand.NumberParts;
import uk.foicasebook.command.domain.IntakeCommand.ReceiveRequest;
import uk.foicasebook.command.domain.IntakeCommand.RecordValidRequest;
import uk.foicasebook.command.domain.IntakeCommand.TransferRequest;
import uk.foicasebook.command.domain.IntakeCommand.WithdrawRequest;
import uk.foicasebook.command.domain.PartRefusal.PartInUse;
import uk.foicasebook.command.domain.PartRefusal.PartNumberTwice;
import uk.foicasebook.events.IntakeEvent.OfficerAssigned;
import uk.foicasebook.events.IntakeEvent.PartsNumbered;
import uk.foicasebook.events.IntakeEvent.RequestAcknowledged;
import uk.foicasebook.events.IntakeEvent.RequestReceived;
import uk.foicasebook.events.IntakeEvent.TeamAssigned;
import uk.foicasebook.events.Part;
import uk.foicasebook.events.Regime;
import uk.foicasebook.events.WeekendReceipt;

/** A request comes in and is got ready for work. */
final class IntakeDecisions {
  private final TurnDecisions turns = new TurnDecisions();
  private final ImportDecisions imports = new ImportDecisions();

  Decision open(ReceiveRequest c, Occasion occasion) {
    return Decision.accept(received(c, occasion));
  }

  Decision open(ImportCase c, Occasion occasion) {
    return imports.open(c, occasion);
  }

  /** The same request under the same case is no news; another one is an error. */
  Decision openAgain(ReceiveRequest c, CaseFile file, Occasion occasion) {
    RequestReceived before = file.request().received();
    return before.equals(
            received(c.reference() == null ? c.under(before.reference()) : c, occasion))
        ? Decision.accept()
        : Decision.refuse(new CaseAlreadyOpen(before.reference()));
  }

  private static RequestReceived received(ReceiveRequest c, Occasion occasion) {
    return new RequestReceived(
        c.happenedOn(),
        occasion.authority(),
        Objects.requireNonNull(c.reference(), "the door mints a reference where none is given"),
        Objects.requireNonNullElse(c.regime(), Regime.FOIA),
        Objects.requireNonNullElse(c.weekendReceipt(), WeekendReceipt.STATUTE),
        c.channel(),
        c.requester(),
        c.wording());
  }

  Decision decide(IntakeCommand command, CaseFile file, Occasion occasion) {
    return switch (command) {
      case ReceiveRequest c -> openAgain(c, file, occasion);
      case ImportCase c -> imports.openAgain(c, file, occasion);
      case AcknowledgeRequest c -> acknowledge(c, occasion);
      case NumberParts c -> number(c, file, occasion);
      case AssignOfficer c -> assign(c);
      case AssignTeam c -> assign(c);
      case DeclareInvalid c -> turns.declareInvalid(c, file, occasion);
      case RecordValidRequest c -> turns.madeValid(c, file, occasion);
      case ChangeRegime c -> turns.changeRegime(c, file, occasion);
      case HandleAsSubjectAccess c -> turns.subjectAccess(c, file, occasion);
      case TransferRequest c -> turns.transfer(c, file, occasion);
      case WithdrawRequest c -> turns.withdraw(c, file, occasion);
      case LinkCases c -> turns.link(c, file, occasion);
    };
  }

  private static Decision assign(AssignOfficer c) {
    return Decision.accept(new OfficerAssigned(c.happenedOn(), c.officer()));
  }

  private static Decision assign(AssignTeam c) {
    return Decision.accept(new TeamAssigned(c.happenedOn(), c.team()));
  }

  /** A date told to somebody is kept with the calendar it rested on. */
  private static Decision acknowledge(AcknowledgeRequest c, Occasion occasion) {
    String edition = c.toldDueOn() == null ? null : occasion.edition().name();
    return Decision.accept(
        new RequestAcknowledged(c.happenedOn(), c.channel(), c.toldDueOn(), edition));
  }

  private static Decision number(NumberParts c, CaseFile file, Occasion occasion) {
    return Rule.obey(
        List.of(SOMETHING_IS_NUMBERED, EACH_NUMBER_ONCE, USED_NUMBERS_STAY),
        c,
        file,
        occasion,
        () -> List.of(new PartsNumbered(c.happenedOn(), c.parts())));
  }

  private static final Rule<NumberParts> SOMETHING_IS_NUMBERED =
      (c, _, _) -> Rule.unless(!c.parts().isEmpty(), () -> new NothingNamed("parts"));

  private static final Rule<NumberParts> EACH_NUMBER_ONCE =
      (c, _, _) ->
          Rule.given(
              c.parts().stream()
                  .map(Part::number)
                  .filter(
                      number ->
                          c.parts().stream().filter(p -> p.number().equals(number)).count() > 1)
                  .findFirst()
                  .map(PartNumberTwice::new));

  private static final Rule<NumberParts> USED_NUMBERS_STAY =
      (c, file, _) ->
          Rule.given(
              file.request().numbers().stream()
                  .filter(number -> c.parts().stream().noneMatch(p -> p.number().equals(number)))
                  .filter(file::uses)
                  .findFirst()
                  .map(PartInUse::new));
}
