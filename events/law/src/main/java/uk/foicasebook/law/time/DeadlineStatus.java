package uk.foicasebook.law.time;

/**
 * How a deadline stands on a day.
 *
 * @param state the state
 * @param workingDays working days left when open, late when overdue or met late; otherwise 0
 */
public record DeadlineStatus(State state, int workingDays) {

  /** The states a deadline can be in. */
  public enum State {
    /** There is time left. */
    OPEN,
    /** This is the last day. */
    DUE_TODAY,
    /** The last day has gone by. */
    OVERDUE,
    /** Waiting for the applicant; the duty is suspended. */
    SUSPENDED,
    /** Done in time. */
    MET,
    /** Done, out of time. */
    MET_LATE,
    /** No longer due: withdrawn, lapsed, overtaken by another deadline, or a window that closed. */
    ENDED
  }
}
