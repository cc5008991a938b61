-- The register is no longer a list of numbers only: cases are found by what is known of them. It is written anew.
drop table case_register;
create table case_register (
  case_id        uuid   not null,
  authority      text   not null,
  reference      text   not null,
  revision       bigint not null,
  regime         text   not null,
  phase          text   not null,
  received_on    date   not null,
  requester_type text   not null,
  officer        text,
  team           text,
  provisions     text[] not null,
  within         text[] not null,
  due_kind       text,
  due_on         date,
  due_provision  text,
  met_on         date,
  late_by        integer,
  ended_on       date,
  suspended_from date
);
delete from read_model_version where read_model = 'case_register';
create unique index case_register_by_case on case_register (case_id);
create index case_register_by_reference on case_register (authority, reference);
create index case_register_by_id on case_register (authority, case_id);
create index case_register_by_due on case_register (authority, (coalesce(due_on, date '9999-12-31')), case_id);
create index case_register_by_received on case_register (authority, received_on, case_id);
create index case_register_by_officer on case_register (authority, officer, (coalesce(due_on, date '9999-12-31')), case_id);
-- What is still owed is little beside what ever was, and so is what went out lately.
create index case_register_owed on case_register (authority, due_on, case_id)
  where met_on is null and ended_on is null;
create index case_register_answered on case_register (authority, met_on) where met_on is not null;
create index case_register_by_provision on case_register using gin (within);
