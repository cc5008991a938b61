-- How each case ever stood, one row a change, in two times: what the authority knew, and what the book said.
create table case_state (
  case_id         uuid        not null,
  known_from      timestamptz not null,
  known_to        timestamptz not null,
  recorded_from   timestamptz not null,
  recorded_to     timestamptz not null,
  authority       text        not null,
  reference       text        not null,
  regime          text        not null,
  phase           text        not null,
  requester_type  text        not null,
  received_on     date        not null,
  officer         text,
  team            text,
  next_action     text        not null,
  reply_by        date,
  due_kind        text,
  due_on          date,
  due_provision   text,
  answer_due_on   date,
  answer_met_on   date,
  answer_late_by  integer,
  answer_ended_on date,
  suspended_from  date
);
create index case_state_by_case on case_state (case_id);
-- Which cases had something due at a moment: few beside those that ever had.
create index case_state_due on case_state using gist (tstzrange(known_from, known_to)) where due_on is not null;
create index case_state_received on case_state (authority, received_on);
create index case_state_answered on case_state (authority, answer_met_on) where answer_met_on is not null;
