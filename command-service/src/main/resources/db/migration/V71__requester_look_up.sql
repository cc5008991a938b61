-- Who looked up in which other cases the same person asked, and why. Rows are only ever added.
create table requester_look_up (
  id        bigint generated always as identity primary key,
  at        timestamptz  not null,
  authority varchar(200) not null,
  person    varchar(200) not null,
  case_id   uuid         not null,
  reason    varchar(40)  not null,
  found     integer      not null
);

create index requester_look_up_authority on requester_look_up (authority, id);
