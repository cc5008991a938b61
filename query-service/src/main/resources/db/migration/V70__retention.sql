-- How long each case is kept, and what keeps it.
create table retention (
  case_id        uuid    not null,
  authority      text    not null,
  reference      text    not null,
  phase          text    not null,
  officer        text,
  last_action_on date,
  kept_until     date,
  kept_for       text,
  held_since     date,
  holds          text[]  not null,
  owed_kind      text,
  owed_by        date,
  erased_on      date
);
create unique index retention_by_case on retention (case_id);
create index retention_by_day on retention (authority, coalesce(kept_until, date '9999-12-31'), case_id);
