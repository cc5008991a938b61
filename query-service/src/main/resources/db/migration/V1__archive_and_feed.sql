-- Where the feed stands. The offset moves in the transaction that archives the facts before it.
create table feed_offset (
  topic       text    not null,
  partition   integer not null,
  topic_id    text    not null,
  next_offset bigint  not null,
  primary key (topic, partition)
);

-- Every fact as it was stored: metadata and payload are the bytes the hash is over.
create table fact (
  case_id       uuid        not null,
  revision      bigint      not null,
  position      bigint      not null,
  event_id      text        not null unique,
  name          text        not null,
  fact_revision integer     not null,
  authority     text        not null,
  known_at      timestamptz not null,
  recorded_at   timestamptz not null,
  hash          char(64)    not null,
  metadata      bytea       not null,
  payload       bytea       not null,
  primary key (case_id, revision)
);

-- Cases whose read models stand still from a revision on, and why. Their facts are in the archive all the same.
create table parked_case (
  case_id       uuid        primary key,
  authority     text        not null,
  from_revision bigint      not null,
  fact_name     text        not null,
  reason        text        not null,
  parked_at     timestamptz not null
);

-- What each read model was last written by: its own version and the calendar's edition.
create table read_model_version (
  read_model text primary key,
  version    text not null
);
