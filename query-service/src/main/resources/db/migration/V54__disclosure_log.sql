-- Answered cases of which something was disclosed in full. Their words are not here.
create table disclosure_log (
  case_id     uuid   not null,
  authority   text   not null,
  regime      text   not null,
  answered_on date   not null,
  parts       text[] not null
);
create unique index disclosure_log_by_case on disclosure_log (case_id);
create index disclosure_log_by_day on disclosure_log (authority, answered_on desc, case_id desc);
