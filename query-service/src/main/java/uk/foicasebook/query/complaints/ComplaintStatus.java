package uk.foicasebook.query.complaints;

import java.util.List;
import java.util.stream.Stream;
import uk.foicasebook.events.RegulatorEvent.IcoComplaintRecorded;
import uk.foicasebook.query.casefile.CaseFile;
import uk.foicasebook.query.deadlines.ReviewTime;

/** What a case is in on account of complaints. Several can be so at once. */
enum ComplaintStatus {
  /** A response is out and nobody has complained, whether or not there is time left to. */
  NO_COMPLAINT,
  /** A complaint came late, and nobody has said whether it is looked into. */
  LATE_COMPLAINT,
  /** The outcome of a review is owed. */
  UNDER_REVIEW,
  /** A review has its outcome. */
  REVIEWED,
  /** A complaint was withdrawn, or declined as late. */
  NOT_REVIEWED,
  /** The Commissioner has a complaint. */
  WITH_COMMISSIONER,
  /** Steps of a decision notice are still to be taken. */
  STEPS_OUTSTANDING,
  /** An appeal waits for its decision. */
  AT_TRIBUNAL,
  /** The Commissioner's file is closed. */
  COMMISSIONER_DONE;

  static List<ComplaintStatus> of(CaseFile file, List<ReviewTime> reviews) {
    boolean before = !file.regulator().all(IcoComplaintRecorded.class).isEmpty();
    boolean with = file.regulator().withCommissioner();
    List<ComplaintStatus> all =
        Stream.of(
                reviews.stream().map(time -> of(time.state())),
                when(with, WITH_COMMISSIONER),
                when(before && !with, COMMISSIONER_DONE),
                when(RegulatorPart.owesSteps(file.regulator()), STEPS_OUTSTANDING),
                when(file.regulator().atTribunal(), AT_TRIBUNAL))
            .flatMap(part -> part)
            .distinct()
            .sorted()
            .toList();
    return all.isEmpty() ? List.of(NO_COMPLAINT) : all;
  }

  private static Stream<ComplaintStatus> when(boolean so, ComplaintStatus status) {
    return so ? Stream.of(status) : Stream.empty();
  }

  private static ComplaintStatus of(ReviewTime.State state) {
    return switch (state) {
      case LATE_COMPLAINT -> LATE_COMPLAINT;
      case OPEN -> UNDER_REVIEW;
      case DECIDED -> REVIEWED;
      case DECLINED, WITHDRAWN -> NOT_REVIEWED;
    };
  }
}
