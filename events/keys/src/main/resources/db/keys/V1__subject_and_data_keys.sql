-- Wrapped keys. Deleting a row here is how somebody is forgotten; nothing else in the system holds a copy.
create table subject_key (
  subject_id  uuid        primary key,
  wrapped_key bytea       not null,
  created_at  timestamptz not null default now()
);

create table data_key (
  key_id       uuid        primary key,
  case_id      uuid        not null,
  subject_kind text        not null check (subject_kind in ('REQUESTER', 'CASE')),
  subject_id   uuid        not null references subject_key on delete cascade,
  wrapped_key  bytea       not null,
  created_at   timestamptz not null default now(),
  constraint one_data_key_a_case_and_subject unique (case_id, subject_kind)
);

create index data_key_by_subject on data_key (subject_id);

-- One word under the master key, so that a service started with another one notices before it seals anything.
create table master_key_check (
  id   integer primary key check (id = 1),
  word bytea   not null
);
