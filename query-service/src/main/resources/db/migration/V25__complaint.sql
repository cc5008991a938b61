create table complaint (
  case_id             uuid    not null,
  authority           text    not null,
  reference           text    not null,
  revision            bigint  not null,
  regime              text    not null,
  officer             text,
  statuses            text[]  not null,
  owed                boolean not null,
  due_kind            text,
  due_on              date,
  window_ends_on      date,
  complained_on       date,
  review              text,
  review_state        text,
  reviewer            text,
  review_due_on       date,
  review_told_by      date,
  review_outcome      text,
  review_outcome_on   date,
  ico_reference       text,
  ico_window_ends_on  date,
  ico_complained_on   date,
  ico_reply_due_on    date,
  ico_closed_on       date,
  notice_on           date,
  steps_due_on        date,
  appeal_ends_on      date,
  appealed_on         date,
  tribunal_decided_on date
);
create unique index complaint_by_case on complaint (case_id);
-- Complaints are read by authority in the order of what falls due; where nothing does, last.
create index complaint_by_due on complaint (authority, coalesce(due_on, date '9999-12-31'), case_id);
