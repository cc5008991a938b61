-- Rebuilds of read models beside the live tables, at most one of them under way.
create table rebuild (
  id          bigint generated always as identity primary key,
  read_models text[]      not null,
  stage       text        not null,
  started_at  timestamptz not null,
  cases_total bigint      not null,
  cases_done  bigint      not null default 0,
  facts_done  bigint      not null default 0,
  last_case   uuid,
  finished_at timestamptz,
  fault       text
);
create unique index rebuild_under_way on rebuild ((true)) where finished_at is null;

-- Cases that changed while a rebuild was under way; it comes back to them before it ends.
create table rebuild_touched (
  case_id uuid primary key
);

-- A read model's table is made anew with the indexes of the one before it, so all are plain indexes.
alter table case_register drop constraint case_register_pkey;
create unique index case_register_by_case on case_register (case_id);
alter table board drop constraint board_pkey;
create unique index board_by_case on board (case_id);
