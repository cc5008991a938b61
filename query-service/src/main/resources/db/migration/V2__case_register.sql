create table case_register (
  case_id   uuid   primary key,
  authority text   not null,
  reference text   not null,
  revision  bigint not null
);
create index case_register_by_reference on case_register (authority, reference);
