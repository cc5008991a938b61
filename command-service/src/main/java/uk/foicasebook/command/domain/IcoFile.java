package uk.foicasebook.command.domain;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.foicasebook.events.IcoComplaintId;
import uk.foicasebook.events.IcoLetterId;
import uk.foicasebook.events.RegulatorEvent.IcoComplaintClosed;
import uk.foicasebook.events.RegulatorEvent.IcoComplaintRecorded;
import uk.foicasebook.events.RegulatorEvent.IcoLetterRecorded;
import uk.foicasebook.events.RegulatorEvent.IcoSubmissionSent;

/** Complaints to the Commissioner, and what was written about them. */
record IcoFile(
    Entries<IcoComplaintId, IcoComplaintRecorded> complaints,
    Entries<IcoComplaintId, IcoComplaintClosed> closed,
    Entries<IcoLetterId, IcoLetterRecorded> letters,
    Set<IcoSubmissionSent> submissions) {
  static final IcoFile NONE = new IcoFile(Entries.none(), Entries.none(), Entries.none(), Set.of());

  IcoFile with(IcoComplaintRecorded e) {
    return new IcoFile(complaints.with(e.complaint(), e), closed, letters, submissions);
  }

  IcoFile with(IcoComplaintClosed e) {
    return new IcoFile(complaints, closed.with(e.complaint(), e), letters, submissions);
  }

  IcoFile with(IcoLetterRecorded e) {
    return new IcoFile(complaints, closed, letters.with(e.letter(), e), submissions);
  }

  IcoFile with(IcoSubmissionSent e) {
    Set<IcoSubmissionSent> more =
        Stream.concat(submissions.stream(), Stream.of(e)).collect(Collectors.toUnmodifiableSet());
    return new IcoFile(complaints, closed, letters, more);
  }

  /** Whether a complaint is with the Commissioner. */
  boolean isOpen() {
    return pending().isPresent();
  }

  /** The first complaint that is with the Commissioner. */
  Optional<IcoComplaintId> pending() {
    return complaints.byKey().keySet().stream()
        .filter(complaint -> !closed.has(complaint))
        .findFirst();
  }
}
