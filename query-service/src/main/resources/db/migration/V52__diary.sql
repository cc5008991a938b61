-- Every deadline that is neither met nor ended.
create table diary (
  case_id        uuid    not null,
  number         integer not null,
  authority      text    not null,
  reference      text    not null,
  regime         text    not null,
  officer        text,
  team           text,
  kind           text    not null,
  due_on         date    not null,
  provision      text    not null,
  parts          text[]  not null,
  owed           boolean not null,
  suspended_from date
);
create unique index diary_by_case on diary (case_id, number);
create index diary_by_due on diary (authority, due_on, case_id, number);
create index diary_by_officer on diary (authority, officer, due_on, case_id, number);
