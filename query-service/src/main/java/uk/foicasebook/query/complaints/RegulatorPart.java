package uk.foicasebook.query.complaints;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.RegulatorEvent.AppealRecorded;
import uk.foicasebook.events.RegulatorEvent.DecisionNoticeRecorded;
import uk.foicasebook.events.RegulatorEvent.IcoComplaintClosed;
import uk.foicasebook.events.RegulatorEvent.IcoComplaintRecorded;
import uk.foicasebook.events.RegulatorEvent.TribunalDecisionRecorded;
import uk.foicasebook.query.casefile.Regulator;

/**
 * The last of what happened before the Commissioner and the tribunals.
 *
 * @param closed how the file on the last complaint was closed; null while it is open
 * @param decided what was decided of the last appeal; null while it is pending
 */
record RegulatorPart(
    @Nullable IcoComplaintRecorded complaint,
    @Nullable IcoComplaintClosed closed,
    @Nullable DecisionNoticeRecorded notice,
    @Nullable AppealRecorded appeal,
    @Nullable TribunalDecisionRecorded decided) {

  static RegulatorPart of(Regulator regulator) {
    IcoComplaintRecorded complaint = last(regulator.all(IcoComplaintRecorded.class));
    AppealRecorded appeal = last(regulator.all(AppealRecorded.class));
    return new RegulatorPart(
        complaint,
        complaint == null ? null : last(regulator.closures(complaint.complaint())),
        last(regulator.all(DecisionNoticeRecorded.class)),
        appeal,
        appeal == null
            ? null
            : last(
                regulator.all(TribunalDecisionRecorded.class).stream()
                    .filter(decision -> decision.appeal().equals(appeal.appeal()))
                    .toList()));
  }

  /** Whether steps are outstanding under any notice. */
  static boolean owesSteps(Regulator regulator) {
    return regulator.all(DecisionNoticeRecorded.class).stream()
        .anyMatch(notice -> !regulator.outstanding(notice.notice()).isEmpty());
  }

  @Nullable String icoReference() {
    return complaint == null ? null : complaint.icoReference();
  }

  @Nullable LocalDate complainedOn() {
    return complaint == null ? null : complaint.happenedOn();
  }

  @Nullable LocalDate closedOn() {
    return closed == null ? null : closed.happenedOn();
  }

  @Nullable LocalDate noticeOn() {
    return notice == null ? null : notice.happenedOn();
  }

  @Nullable LocalDate appealedOn() {
    return appeal == null ? null : appeal.happenedOn();
  }

  @Nullable LocalDate decidedOn() {
    return decided == null ? null : decided.happenedOn();
  }

  private static <T> @Nullable T last(List<T> all) {
    return all.isEmpty() ? null : all.getLast();
  }
}
