-- Keys that are to be destroyed, from the fact that says so until they are gone from the key database.
create table pending_erasure (
  id      bigint generated always as identity primary key,
  case_id uuid        not null,
  scope   varchar(40) not null
);
