-- Each provision that a response relied on, what the public interest came down on, and whether it stood.
create table exemption_use (
  case_id     uuid    not null,
  number      integer not null,
  authority   text    not null,
  strand      text    not null,
  provision   text    not null,
  section     text    not null,
  against     text    not null,
  answered_on date    not null,
  balance     text,
  reviewed    boolean not null,
  dropped     boolean not null,
  noticed     boolean not null,
  rejected    boolean not null
);
create unique index exemption_use_by_case on exemption_use (case_id, number);
create index exemption_use_by_day on exemption_use (authority, answered_on);
