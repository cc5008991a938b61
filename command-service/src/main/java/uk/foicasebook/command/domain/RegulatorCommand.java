package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.AppealId;
import uk.foicasebook.events.Appellant;
import uk.foicasebook.events.DecisionNoticeOutcome;
import uk.foicasebook.events.IcoClosure;
import uk.foicasebook.events.IcoComplaintGround;
import uk.foicasebook.events.IcoComplaintId;
import uk.foicasebook.events.IcoLetterId;
import uk.foicasebook.events.IcoLetterKind;
import uk.foicasebook.events.NoticeId;
import uk.foicasebook.events.NoticeStep;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.Tribunal;
import uk.foicasebook.events.TribunalOutcome;

/** The case before the Commissioner and the tribunals. */
public sealed interface RegulatorCommand extends CaseCommand {

  /** Records that the requester went to the Commissioner. */
  record RecordIcoComplaint(
      LocalDate happenedOn,
      @Nullable IcoComplaintId complaint,
      String icoReference,
      IcoComplaintGround ground,
      @Nullable ProtectedText about)
      implements RegulatorCommand {}

  /** Records a letter of the Commissioner. */
  record RecordIcoLetter(
      LocalDate happenedOn,
      @Nullable IcoLetterId letter,
      IcoComplaintId complaint,
      IcoLetterKind kind,
      @Nullable LocalDate replyBy,
      @Nullable ProtectedText asks)
      implements RegulatorCommand {}

  /** Writes to the Commissioner, in reply to a letter or a notice or of one's own accord. */
  record SendIcoSubmission(
      LocalDate happenedOn,
      IcoComplaintId complaint,
      @Nullable IcoLetterId letter,
      @Nullable NoticeId notice,
      ProtectedText submission)
      implements RegulatorCommand {}

  /** Records an information notice. */
  record RecordInformationNotice(
      LocalDate happenedOn,
      @Nullable NoticeId notice,
      IcoComplaintId complaint,
      LocalDate replyBy,
      @Nullable ProtectedText asks)
      implements RegulatorCommand {}

  /** Records a decision notice with what it orders. The day is the one it was sent on. */
  record RecordDecisionNotice(
      LocalDate happenedOn,
      @Nullable NoticeId notice,
      IcoComplaintId complaint,
      DecisionNoticeOutcome outcome,
      List<ProvisionCode> breaches,
      List<NoticeStep> steps,
      @Nullable LocalDate complyBy)
      implements RegulatorCommand {
    public RecordDecisionNotice {
      breaches = List.copyOf(breaches);
      steps = List.copyOf(steps);
    }
  }

  /** Records that steps were taken. No steps named: all that are open. */
  record RecordCompliance(
      LocalDate happenedOn, NoticeId notice, List<String> steps, @Nullable ProtectedText evidence)
      implements RegulatorCommand {
    public RecordCompliance {
      steps = List.copyOf(steps);
    }
  }

  /** Records an appeal to a tribunal. */
  record RecordAppeal(
      LocalDate happenedOn,
      @Nullable AppealId appeal,
      NoticeId notice,
      Appellant by,
      Tribunal tribunal,
      @Nullable String tribunalReference)
      implements RegulatorCommand {}

  /** Records what a tribunal decided. */
  record RecordTribunalDecision(
      LocalDate happenedOn,
      AppealId appeal,
      TribunalOutcome outcome,
      List<NoticeStep> steps,
      @Nullable LocalDate complyBy,
      @Nullable ProtectedText reasons)
      implements RegulatorCommand {
    public RecordTribunalDecision {
      steps = List.copyOf(steps);
    }
  }

  /** Closes the Commissioner's file. */
  record CloseIcoComplaint(
      LocalDate happenedOn, IcoComplaintId complaint, IcoClosure how, @Nullable ProtectedText note)
      implements RegulatorCommand {}
}
