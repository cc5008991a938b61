package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.foicasebook.events.IcoComplaintId;
import uk.foicasebook.events.NoticeId;
import uk.foicasebook.events.NoticeStep;
import uk.foicasebook.events.RegulatorEvent.ComplianceRecorded;
import uk.foicasebook.events.RegulatorEvent.DecisionNoticeRecorded;
import uk.foicasebook.events.RegulatorEvent.InformationNoticeRecorded;

/** The Commissioner's notices, and what was done about them. */
record Notices(
    Entries<NoticeId, InformationNoticeRecorded> information,
    Entries<NoticeId, DecisionNoticeRecorded> decisions,
    Set<ComplianceRecorded> compliance) {
  static final Notices NONE = new Notices(Entries.none(), Entries.none(), Set.of());

  Notices with(InformationNoticeRecorded e) {
    return new Notices(information.with(e.notice(), e), decisions, compliance);
  }

  Notices with(DecisionNoticeRecorded e) {
    return new Notices(information, decisions.with(e.notice(), e), compliance);
  }

  Notices with(ComplianceRecorded e) {
    Set<ComplianceRecorded> more =
        Stream.concat(compliance.stream(), Stream.of(e)).collect(Collectors.toUnmodifiableSet());
    return new Notices(information, decisions, more);
  }

  /** The day a notice was sent, whichever kind it is. */
  Optional<LocalDate> sentOn(NoticeId notice) {
    return decisions
        .find(notice)
        .map(DecisionNoticeRecorded::happenedOn)
        .or(() -> information.find(notice).map(InformationNoticeRecorded::happenedOn));
  }

  /** The decision notices on a complaint. */
  Stream<NoticeId> deciding(IcoComplaintId complaint) {
    return decisions.values().stream()
        .filter(notice -> notice.complaint().equals(complaint))
        .map(DecisionNoticeRecorded::notice);
  }

  /** The steps a notice itself orders. */
  List<NoticeStep> orderedBy(NoticeId notice) {
    return decisions.find(notice).map(DecisionNoticeRecorded::steps).orElse(List.of());
  }

  /** Whether somebody said that this step of the notice was taken. */
  boolean taken(NoticeId notice, NoticeStep step) {
    return compliance.stream()
        .filter(done -> done.notice().equals(notice))
        .anyMatch(done -> done.steps().contains(step.number()));
  }
}
