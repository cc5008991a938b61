-- Facts about no case, which every case rests on: the calendar's. Kept as they were stored, like those of cases.
create table reference_fact (
  stream        text        not null,
  revision      bigint      not null,
  position      bigint      not null,
  event_id      text        not null unique,
  name          text        not null,
  fact_revision integer     not null,
  metadata      bytea       not null,
  payload       bytea       not null,
  primary key (stream, revision)
);
