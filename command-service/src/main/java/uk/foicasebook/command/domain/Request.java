package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.Regime;
import uk.foicasebook.events.TeamId;

/** The request itself: as received, as numbered, who has it, and the turns it took. */
record Request(
    RequestReceived received,
    Set<RequestAcknowledged> acknowledgements,
    List<Part> parts,
    @Nullable PersonId assigned,
    @Nullable TeamId team,
    Turns turns) {

  static Request of(RequestReceived received) {
    return new Request(received, Set.of(), List.of(), null, null, Turns.none(received.regime()));
  }

  Request evolve(IntakeEvent fact) {
    return switch (fact) {
      case RequestReceived again ->
          throw new IllegalStateException("a case is received once: " + again.reference());
      case CaseImported _,
          RequestDeclaredInvalid _,
          RequestMadeValid _,
          RegimeChanged _,
          HandledAsSubjectAccess _,
          RequestTransferred _,
          RequestWithdrawn _,
          CasesLinked _ ->
          new Request(received, acknowledgements, parts, assigned, team, turns.with(fact));
      case RequestAcknowledged e -> acknowledged(e);
      case PartsNumbered e ->
          new Request(received, acknowledgements, e.parts(), assigned, team, turns);
      case OfficerAssigned e ->
          new Request(received, acknowledgements, parts, e.officer(), team, turns);
      case TeamAssigned e ->
          new Request(received, acknowledgements, parts, assigned, e.team(), turns);
    };
  }

  private Request acknowledged(RequestAcknowledged e) {
    SequencedSet<RequestAcknowledged> all = new LinkedHashSet<>(acknowledgements);
    all.add(e);
    return new Request(received, all, parts, assigned, team, turns);
  }

  /** The date of receipt, day 0. */
  LocalDate receivedOn() {
    return received.happenedOn();
  }

  /** The regime the request as a whole is handled under today. */
  Regime regime() {
    return turns.regime();
  }

  Optional<PersonId> officer() {
    return Optional.ofNullable(assigned);
  }

  /** The numbers of all parts, in the request's order. */
  List<PartNumber> numbers() {
    return parts.stream().map(Part::number).toList();
  }
}
