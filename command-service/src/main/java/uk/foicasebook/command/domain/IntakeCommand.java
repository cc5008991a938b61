package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.Part;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.Reference;
import uk.foicasebook.events.Regime;
import uk.foicasebook.events.Requester;
import uk.foicasebook.events.WeekendReceipt;

/** A request comes in and is got ready for work. */
public sealed interface IntakeCommand extends CaseCommand {

  /**
   * Opens a case. The day it happened on is the date of receipt. Without a regime it is FOIA, and
   * without a choice receipt on a day off is read as the statute reads it.
   */
  record ReceiveRequest(
      LocalDate happenedOn,
      @Nullable Reference reference,
      @Nullable Regime regime,
      @Nullable WeekendReceipt weekendReceipt,
      Channel channel,
      Requester requester,
      ProtectedText wording)
      implements IntakeCommand {

    /** The same command under a reference minted at the door, since only the store can count. */
    public ReceiveRequest under(Reference minted) {
      return new ReceiveRequest(
          happenedOn, minted, regime, weekendReceipt, channel, requester, wording);
    }
  }

  /** Says that the requester was told the request is in hand, and perhaps by when. */
  record AcknowledgeRequest(LocalDate happenedOn, Channel channel, @Nullable LocalDate toldDueOn)
      implements IntakeCommand {}

  /** Breaks the request into numbered parts, in place of any earlier numbering. */
  record NumberParts(LocalDate happenedOn, List<Part> parts) implements IntakeCommand {
    public NumberParts {
      parts = List.copyOf(parts);
    }
  }

  /** Gives the case to an officer. */
  record AssignOfficer(LocalDate happenedOn, PersonId officer) implements IntakeCommand {}
}
