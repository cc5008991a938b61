-- A span of time that has no end yet, once in an index over spans, widens its page for good: so these stand in an index of their own.
drop index case_state_due;
drop index case_state_due_still;
create index case_state_due_still on case_state (authority, known_from)
  where due_on is not null and recorded_to = 'infinity' and known_to = 'infinity';
create index case_state_due_then on case_state using gist (tstzrange(known_from, known_to))
  where due_on is not null and recorded_to = 'infinity' and known_to <> 'infinity';
create index case_state_due_superseded on case_state using gist (tstzrange(recorded_from, recorded_to))
  where due_on is not null and recorded_to <> 'infinity';
