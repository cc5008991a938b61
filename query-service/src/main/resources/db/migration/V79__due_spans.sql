-- A span is shorter than 2^span days; from 15 on it is of any length, and 99 has no end. Of those shorter than so many days only ones begun within that many days
-- before a moment can hold it: sorted by both they are found without looking at many others, as one long span among short ones would make it.
alter table case_state add column span smallint not null generated always as (
  case when known_to = 'infinity' then 99
  else width_bucket(
    extract(epoch from known_to - known_from)::float8 / 86400,
    array[1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384]::float8[])
  end) stored;
drop index case_state_due_still;
drop index case_state_due_then;
drop index case_state_due_superseded;
create index case_state_due_then on case_state (authority, span, known_from, known_to)
  include (case_id, recorded_from, due_on)
  where due_on is not null and recorded_to = 'infinity';
create index case_state_due_superseded on case_state (authority, span, known_from, known_to)
  include (case_id, recorded_from, recorded_to, due_on)
  where due_on is not null and recorded_to <> 'infinity';
-- Which row it is, once it was found.
drop index case_state_by_case;
create index case_state_by_case on case_state (case_id, known_from);
