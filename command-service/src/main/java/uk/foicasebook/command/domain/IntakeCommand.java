package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.ClosingReason;
import uk.foicasebook.events.InvalidityReason;
import uk.foicasebook.events.LinkKind;
import uk.foicasebook.events.Part;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.Reference;
import uk.foicasebook.events.Regime;
import uk.foicasebook.events.Requester;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.events.TeamId;
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

  /**
   * Opens a case from an earlier register, with what that register knows of it and nothing else.
   * The day it happened on is the date of receipt; that it was brought over happens now.
   *
   * @param channel how it came in, where the register says so
   * @param wording the request, or the register's own words for it
   * @param answer the last answer; null where the register has none
   * @param closing null where the register has it open
   */
  record ImportCase(
      LocalDate happenedOn,
      Reference reference,
      String register,
      @Nullable Regime regime,
      @Nullable WeekendReceipt weekendReceipt,
      @Nullable Channel channel,
      Requester requester,
      ProtectedText wording,
      @Nullable PersonId officer,
      @Nullable TeamId team,
      @Nullable ImportedAnswer answer,
      @Nullable ImportedClosing closing,
      @Nullable ProtectedText remarks)
      implements IntakeCommand {}

  /**
   * An answer that a register knows of.
   *
   * @param channel where the register says so
   */
  record ImportedAnswer(LocalDate on, @Nullable Channel channel) {}

  /** A closing that a register knows of. */
  record ImportedClosing(LocalDate on, ClosingReason reason) {}

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

  /** Gives the case to a team or business unit. */
  record AssignTeam(LocalDate happenedOn, TeamId team) implements IntakeCommand {}

  /**
   * Finds that what came in is no valid request, so that no time has begun. The day is the one it
   * was found on, or the sender was told on.
   */
  record DeclareInvalid(
      LocalDate happenedOn, List<InvalidityReason> reasons, @Nullable ProtectedText why)
      implements IntakeCommand {
    public DeclareInvalid {
      reasons = List.copyOf(reasons);
    }
  }

  /** Records that what was wanting came: the request is received on this day. */
  record RecordValidRequest(LocalDate happenedOn, Channel channel, @Nullable ProtectedText supplied)
      implements IntakeCommand {}

  /** Handles some or all of it under another regime. No strands: the whole request. */
  record ChangeRegime(
      LocalDate happenedOn,
      Regime regime,
      @Nullable List<StrandId> strands,
      @Nullable ProtectedText why)
      implements IntakeCommand {
    public ChangeRegime {
      strands = strands == null ? null : List.copyOf(strands);
    }
  }

  /** Sends some or all of it on as a subject access request. No strands: the whole request. */
  record HandleAsSubjectAccess(
      LocalDate happenedOn, @Nullable List<StrandId> strands, @Nullable ProtectedText why)
      implements IntakeCommand {
    public HandleAsSubjectAccess {
      strands = strands == null ? null : List.copyOf(strands);
    }
  }

  /**
   * Passes some or all of it on to another authority, which holds it. No strands: the whole
   * request.
   *
   * @param permittedOn when the requester agreed; the EIR need no leave
   */
  record TransferRequest(
      LocalDate happenedOn,
      @Nullable List<StrandId> strands,
      String toAuthority,
      @Nullable LocalDate permittedOn,
      @Nullable ProtectedText why)
      implements IntakeCommand {
    public TransferRequest {
      strands = strands == null ? null : List.copyOf(strands);
    }
  }

  /** Records that the requester withdrew some or all of it. No strands: the whole request. */
  record WithdrawRequest(
      LocalDate happenedOn,
      @Nullable List<StrandId> strands,
      Channel channel,
      @Nullable ProtectedText words)
      implements IntakeCommand {
    public WithdrawRequest {
      strands = strands == null ? null : List.copyOf(strands);
    }
  }

  /** Says that other cases of the authority belong with this one. */
  record LinkCases(
      LocalDate happenedOn, List<CaseId> cases, LinkKind kind, @Nullable ProtectedText why)
      implements IntakeCommand {
    public LinkCases {
      cases = List.copyOf(cases);
    }

    @Override
    public Set<CaseId> otherCases() {
      return Set.copyOf(cases);
    }
  }
}
