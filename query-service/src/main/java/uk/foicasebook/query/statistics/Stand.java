package uk.foicasebook.query.statistics;

import uk.foicasebook.query.standing.StandingAt;

/** How something in a cohort stands on the day asked about: each thing in exactly one way. */
enum Stand {
  /**
   * No request under the Acts: not valid, opened twice or by mistake, or the applicant's own data.
   */
  SET_ASIDE,
  /** Answered within the usual statutory time, or a special one. */
  IN_TIME,
  /** Answered later than that, within more time that was told while there was time. */
  EXTENDED,
  /** Answered, and some of it late. */
  LATE,
  /** Some of it is owed, nothing went out late, and no time has run out. */
  OPEN_IN_TIME,
  /** Some of it is owed, and the time for some has run out or some went out late. */
  OPEN_OVERDUE,
  /** All that is owed waits for the requester, and nothing went out late. */
  ON_HOLD,
  /** Not answered: a fee or a clarification never came. */
  LAPSED,
  /** Not answered: the requester withdrew it. */
  WITHDRAWN,

  /** A review decided within the usual time. */
  REVIEW_IN_TIME,
  /** A review decided within more time that was told while there was time. */
  REVIEW_EXTENDED,
  /** A review decided late. */
  REVIEW_LATE,
  /** A review not decided, whose time has not run out. */
  REVIEW_OPEN,
  /** A review not decided, whose time has run out. */
  REVIEW_OVERDUE,
  /** A complaint that was withdrawn, or came late and was declined. */
  NOT_REVIEWED,

  /** A complaint the Commissioner has not decided. */
  ICO_OPEN,
  /** A complaint the Commissioner decided, or whose file was closed. */
  ICO_DONE,
  /** An appeal that waits for its decision. */
  APPEAL_OPEN,
  /** An appeal that was decided, or withdrawn. */
  APPEAL_DONE;

  static final String OF_REQUEST =
      """
      case
        when %s then 'SET_ASIDE'
        when %s then
          case
            when answer_late_by is not null or owed = 'RUNNING' and answer_due_on < :day
              then 'OPEN_OVERDUE'
            when owed = 'RUNNING' then 'OPEN_IN_TIME'
            else 'ON_HOLD' end
        when answer_met_on is not null then
          case
            when answer_late_by is not null then 'LATE'
            when answer_beyond then 'EXTENDED'
            else 'IN_TIME' end
        when ending = 'WITHDRAWN' then 'WITHDRAWN'
        else 'LAPSED' end"""
          .formatted(StandingAt.SET_ASIDE, StandingAt.OWED);

  static final String OF_DISPUTE =
      """
      case kind
        when 'REVIEW' then
          case
            when dispute_state in ('DECLINED', 'WITHDRAWN') then 'NOT_REVIEWED'
            when dispute_state = 'DECIDED' then
              case
                when dispute_due is null or dispute_done <= dispute_usual then 'REVIEW_IN_TIME'
                when dispute_done <= dispute_due then 'REVIEW_EXTENDED'
                else 'REVIEW_LATE' end
            when dispute_due < :day then 'REVIEW_OVERDUE'
            else 'REVIEW_OPEN' end
        when 'ICO' then case when dispute_done is null then 'ICO_OPEN' else 'ICO_DONE' end
        else case when dispute_done is null then 'APPEAL_OPEN' else 'APPEAL_DONE' end end""";
}
