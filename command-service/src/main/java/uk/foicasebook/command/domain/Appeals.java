package uk.foicasebook.command.domain;

import java.util.Optional;
import java.util.stream.Stream;
import uk.foicasebook.events.AppealId;
import uk.foicasebook.events.NoticeId;
import uk.foicasebook.events.RegulatorEvent.AppealRecorded;
import uk.foicasebook.events.RegulatorEvent.TribunalDecisionRecorded;

/** Appeals against the Commissioner's notices, and what became of them. */
record Appeals(
    Entries<AppealId, AppealRecorded> lodged, Entries<AppealId, TribunalDecisionRecorded> decided) {
  static final Appeals NONE = new Appeals(Entries.none(), Entries.none());

  Appeals with(AppealRecorded e) {
    return new Appeals(lodged.with(e.appeal(), e), decided);
  }

  Appeals with(TribunalDecisionRecorded e) {
    return new Appeals(lodged, decided.with(e.appeal(), e));
  }

  /** Whether an appeal waits for its decision. */
  boolean isPending() {
    return lodged.byKey().keySet().stream().anyMatch(appeal -> !decided.has(appeal));
  }

  /** The appeal against this notice that waits for its decision. */
  Optional<AppealId> pendingAgainst(NoticeId notice) {
    return against(notice)
        .map(AppealRecorded::appeal)
        .filter(appeal -> !decided.has(appeal))
        .findFirst();
  }

  /** What tribunals decided about this notice, in the order it was recorded. */
  Stream<TribunalDecisionRecorded> decisionsOn(NoticeId notice) {
    return decided.values().stream()
        .filter(decision -> against(notice).anyMatch(a -> a.appeal().equals(decision.appeal())));
  }

  private Stream<AppealRecorded> against(NoticeId notice) {
    return lodged.values().stream().filter(appeal -> appeal.notice().equals(notice));
  }
}
