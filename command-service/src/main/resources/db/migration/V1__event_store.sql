-- The facts. Rows are only ever added; the hash chain in meta_data shows it if that was not so.
create table domain_event_entry (
  global_index         bigint generated always as identity,
  event_identifier     varchar(36)  not null,
  aggregate_identifier varchar(36)  not null,
  sequence_number      bigint       not null,
  type                 varchar(64)  not null,
  time_stamp           varchar(32)  not null,
  payload_type         varchar(128) not null,
  payload_revision     varchar(16)  not null,
  payload              bytea        not null,
  meta_data            bytea        not null,
  constraint fact_position primary key (global_index),
  constraint fact_once_per_revision unique (aggregate_identifier, sequence_number),
  constraint fact_identifier unique (event_identifier)
);

comment on table domain_event_entry is 'Every fact of every case, as stored; meta_data is one flat JSON object';

-- How far the publisher has come, and which process owns it.
create table token_entry (
  processor_name varchar(128) not null,
  segment        integer      not null,
  token          bytea,
  token_type     varchar(255),
  time_stamp     varchar(32)  not null,
  owner          varchar(128),
  constraint token_per_segment primary key (processor_name, segment)
);

-- The answer once given under an Idempotency-Key. Kept for ever: so is the promise.
create table command_receipt (
  authority   varchar(200) not null,
  principal   varchar(200) not null,
  key         varchar(200) not null,
  body_hmac   bytea        not null,
  answer      bytea        not null,
  recorded_at timestamptz  not null,
  constraint receipt_once_per_key primary key (authority, principal, key)
);

-- Which case holds a reference. An authority uses each of its references once.
create table case_reference (
  authority varchar(200) not null,
  reference varchar(200) not null,
  case_id   uuid         not null,
  constraint reference_once_per_authority primary key (authority, reference),
  constraint reference_of_one_case unique (case_id)
);

-- Numbers for references that nobody gave. Gaps are harmless; waiting for one another is not.
create sequence minted_reference;
