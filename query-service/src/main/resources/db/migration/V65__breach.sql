-- Every duty that was breached: out of time, by a defect on record, or as a decision notice found.
create table breach (
  case_id     uuid    not null,
  number      integer not null,
  authority   text    not null,
  provision   text    not null,
  ground      text    not null,
  happened_on date    not null,
  late_by     integer
);
create unique index breach_by_case on breach (case_id, number);
create index breach_by_day on breach (authority, happened_on);
