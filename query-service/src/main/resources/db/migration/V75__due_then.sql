-- What was superseded since is most of what was ever due, and a question about what a past day knew asks for none of it.
create index case_state_due_still on case_state using gist (tstzrange(known_from, known_to))
  where due_on is not null and recorded_to = 'infinity';
