-- How a case stood says what figures are made of: whether it was answered in time, and to what effect. It is written anew.
drop table case_state;
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
  owed            text        not null,
  answer_due_on   date,
  answer_met_on   date,
  answer_late_by  integer,
  answer_beyond   boolean     not null,
  answer_ended_on date,
  suspended_from  date,
  extension_days  integer,
  ending          text,
  own_data        boolean     not null,
  outcome         text,
  refusal         text,
  denied          boolean     not null,
  sections        text[]      not null,
  disputes        text[]      not null
);
delete from read_model_version where read_model = 'case_state';
create index case_state_by_case on case_state (case_id);
-- Which cases had something due at a moment: few beside those that ever had.
create index case_state_due on case_state using gist (tstzrange(known_from, known_to)) where due_on is not null;
-- Of each case of a quarter, only the row that was true then is fetched: the rest is seen in the index not to be.
create index case_state_received on case_state (authority, received_on, known_to, known_from, recorded_to, recorded_from);
create index case_state_done on case_state (authority, (greatest(answer_met_on, answer_ended_on)), known_to, known_from, recorded_to)
  where greatest(answer_met_on, answer_ended_on) is not null;
create index case_state_disputed on case_state (authority, known_to, known_from) where disputes <> '{}';
