-- Of each case a provision was relied on in, a row for each that it is found by: read in the order of the register, and no case besides.
create table case_provision (
  case_id     uuid not null,
  authority   text not null,
  provision   text not null,
  received_on date not null,
  due_on      date
);
create index case_provision_by_case on case_provision (case_id);
create index case_provision_by_due on case_provision
  (authority, provision, (coalesce(due_on, date '9999-12-31')), case_id, received_on);
alter table case_register drop column within;
-- What one officer still owes is little beside all that they ever answered.
create index case_register_owed_by_officer on case_register (authority, officer, due_on, case_id)
  where met_on is null and ended_on is null;
-- By days alone PostgreSQL takes a tenth of the table for due to this day, and reads another index to find it: spans say how few there are.
drop index case_state_due_still;
create index case_state_due_still on case_state using gist (tstzrange(known_from, known_to))
  where due_on is not null and recorded_to = 'infinity' and known_to = 'infinity';
