-- What is known of each document of a case that is kept here. The content stands elsewhere, sealed under a key of its own, which a key of
-- the case wraps: once that is destroyed neither can be opened, in whatever backup they stand.
create table stored_document (
  case_id     uuid         not null,
  sha256      char(64)     not null,
  shelf       varchar(20)  not null,
  content_id  uuid         not null,
  size        bigint       not null,
  media_type  varchar(200) not null,
  key_id      uuid         not null,
  wrapped_key bytea        not null,
  stored_by   varchar(200) not null,
  stored_at   timestamptz  not null,
  constraint document_once_per_case primary key (case_id, sha256)
);

-- Sealed contents, in parts, where PostgreSQL keeps them.
create table document_content (
  content_id uuid        not null,
  part       integer     not null,
  case_id    uuid        not null,
  shelf      varchar(20) not null,
  bytes      bytea       not null,
  constraint document_content_part primary key (content_id, part)
);

create index document_content_of_case on document_content (case_id);

-- Withheld material stands apart, so that it can be given another place, other backups and other rights.
create table withheld_content (
  content_id uuid        not null,
  part       integer     not null,
  case_id    uuid        not null,
  shelf      varchar(20) not null,
  bytes      bytea       not null,
  constraint withheld_content_part primary key (content_id, part)
);

create index withheld_content_of_case on withheld_content (case_id);

-- What is sealed cannot be compressed.
alter table document_content alter column bytes set storage external;
alter table withheld_content alter column bytes set storage external;

-- Every reading of a document, written before the first byte of it goes out. The reason is sealed under the key of the case.
create table document_read (
  number  bigint generated always as identity,
  case_id uuid         not null,
  sha256  char(64)     not null,
  shelf   varchar(20)  not null,
  reader  varchar(200) not null,
  read_at timestamptz  not null,
  why_key varchar(36),
  why     text,
  constraint document_read_number primary key (number)
);

create index document_read_of_case on document_read (case_id, number);
