package uk.foicasebook.law.time;

import java.time.LocalDate;
import java.util.List;
import uk.foicasebook.law.Provision;

/**
 * Something a reviewer should know about a fact: accepted as it happened, and marked.
 *
 * @param kind what is remarkable
 * @param on the day of the fact
 * @param workingDay its working day, or the total reached, counted from the day of receipt
 * @param provision the ground
 * @param parts the parts or strands it is about; empty for the whole request
 */
public record Remark(
    Kind kind, LocalDate on, int workingDay, Provision provision, List<String> parts) {

  /** What can be remarkable. */
  public enum Kind {
    /** A question asked after the due date cannot cure the breach. */
    CLARIFICATION_SOUGHT_LATE,
    /** A reply to a question that was not asked, or not asked in time, restarts nothing. */
    REPLY_WITHOUT_QUESTION,
    /** A fees notice given after the due date pauses nothing. */
    FEES_NOTICE_LATE,
    /** A fee paid after the request had lapsed is a new request. */
    FEE_AFTER_LAPSE,
    /** An extension notified after the due date extends nothing. */
    EXTENSION_LATE,
    /** The regime has no extension of this kind. */
    EXTENSION_WITHOUT_POWER,
    /** A second or later extension; the working day is the total reached. */
    EXTENSION_STACKED,
    /** An extension beyond the time the regulator expects; the working day is the total reached. */
    EXTENSION_BEYOND_CEILING,
    /** A complaint made after its window closed; the authority may decline it. */
    COMPLAINT_LATE,
    /** A decision notice whose steps are due before the time to appeal against it is over. */
    STEPS_DUE_BEFORE_APPEAL_ENDS,
    /** A response that did not reach the applicant is none. */
    RESPONSE_NOT_DELIVERED
  }

  public Remark {
    parts = List.copyOf(parts);
  }
}
