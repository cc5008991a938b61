-- The cases in which something is still owed, or somebody may still act. The command that records a
-- fact bearing on time puts its case here, in its own transaction; the morning sheet takes it out
-- when nothing is outstanding any more, unless it was touched meanwhile.
create table watched_case (
  case_id   uuid         not null,
  authority varchar(200) not null,
  touched   bigint       not null default 0,
  constraint case_watched_once primary key (case_id)
);

create index watched_case_authority on watched_case (authority);
