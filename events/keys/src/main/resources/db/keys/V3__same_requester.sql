-- What the marks of requesters are made with, wrapped by the master key.
create table mark_key (
  id          integer primary key check (id = 1),
  wrapped_key bytea   not null
);

-- A keyed mark of who a subject is, so that the same requester is known again and gets the same key. Nothing can be read in it, and it
-- goes with the subject's key.
create table subject_mark (
  mark       bytea       primary key,
  subject_id uuid        not null references subject_key on delete cascade
);

create index subject_mark_by_subject on subject_mark (subject_id);
