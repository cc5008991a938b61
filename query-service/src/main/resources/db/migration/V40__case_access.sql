-- The people who may see a restricted case. A case that everybody may see has no row here.
create table case_access (
  case_id   uuid not null,
  authority text not null,
  person    text not null
);
create index case_access_by_case on case_access (case_id);
