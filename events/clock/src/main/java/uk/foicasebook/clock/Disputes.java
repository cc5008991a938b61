package uk.foicasebook.clock;

import java.util.LinkedHashSet;
import java.util.Set;
import uk.foicasebook.events.AppealId;
import uk.foicasebook.events.IcoComplaintId;
import uk.foicasebook.events.RegulatorEvent;
import uk.foicasebook.events.RegulatorEvent.AppealRecorded;
import uk.foicasebook.events.RegulatorEvent.ComplianceRecorded;
import uk.foicasebook.events.RegulatorEvent.DecisionNoticeRecorded;
import uk.foicasebook.events.RegulatorEvent.IcoComplaintClosed;
import uk.foicasebook.events.RegulatorEvent.IcoComplaintRecorded;
import uk.foicasebook.events.RegulatorEvent.IcoLetterRecorded;
import uk.foicasebook.events.RegulatorEvent.IcoSubmissionSent;
import uk.foicasebook.events.RegulatorEvent.InformationNoticeRecorded;
import uk.foicasebook.events.RegulatorEvent.TribunalDecisionRecorded;
import uk.foicasebook.events.ReviewEvent;
import uk.foicasebook.events.ReviewEvent.ComplaintWithdrawn;
import uk.foicasebook.events.ReviewEvent.LateComplaintDecided;
import uk.foicasebook.events.ReviewEvent.ReviewExtended;
import uk.foicasebook.events.ReviewEvent.ReviewOutcomeIssued;
import uk.foicasebook.events.ReviewEvent.ReviewRequested;
import uk.foicasebook.events.ReviewEvent.ReviewerAssigned;
import uk.foicasebook.events.ReviewId;

/** Who is looking again at what the authority did. Mutable, like the reading it is part of. */
final class Disputes {
  private final Set<ReviewId> requested = new LinkedHashSet<>(0);
  private final Set<ReviewId> decided = new LinkedHashSet<>(0);
  private final Set<ReviewId> dropped = new LinkedHashSet<>(0);
  private final Set<IcoComplaintId> complaints = new LinkedHashSet<>(0);
  private final Set<IcoComplaintId> closed = new LinkedHashSet<>(0);
  private final Set<AppealId> appeals = new LinkedHashSet<>(0);
  private final Set<AppealId> heard = new LinkedHashSet<>(0);

  void tell(ReviewEvent fact) {
    switch (fact) {
      case ReviewRequested e -> requested.add(e.review());
      case LateComplaintDecided e when e.accepted() -> dropped.remove(e.review());
      case LateComplaintDecided e -> dropped.add(e.review());
      case ComplaintWithdrawn e -> dropped.add(e.review());
      case ReviewOutcomeIssued e -> decided.add(e.review());
      case ReviewerAssigned _, ReviewExtended _ -> {}
    }
  }

  void tell(RegulatorEvent fact) {
    switch (fact) {
      case IcoComplaintRecorded e -> complaints.add(e.complaint());
      case IcoComplaintClosed e -> closed.add(e.complaint());
      case AppealRecorded e -> appeals.add(e.appeal());
      case TribunalDecisionRecorded e -> heard.add(e.appeal());
      case IcoLetterRecorded _,
          IcoSubmissionSent _,
          InformationNoticeRecorded _,
          DecisionNoticeRecorded _,
          ComplianceRecorded _ -> {}
    }
  }

  /** Where a case stands of which nothing is owed, and which had come this far without disputes. */
  Phase after(Phase otherwise) {
    if (!heard.containsAll(appeals)) {
      return Phase.AT_TRIBUNAL;
    }
    if (!closed.containsAll(complaints)) {
      return Phase.WITH_REGULATOR;
    }
    if (requested.stream().anyMatch(id -> !decided.contains(id) && !dropped.contains(id))) {
      return Phase.UNDER_REVIEW;
    }
    return requested.stream().anyMatch(decided::contains) ? Phase.REVIEWED : otherwise;
  }
}
