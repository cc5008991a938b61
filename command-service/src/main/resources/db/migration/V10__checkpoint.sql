-- What was signed of the book, and when. A checkpoint names the signature of the one before it.
create table checkpoint (
  number    bigint      not null,
  signed_at timestamptz not null,
  position  bigint      not null,
  streams   bigint      not null,
  root      char(64)    not null,
  previous  varchar(200) not null,
  signature varchar(200) not null,
  constraint checkpoint_number primary key (number)
);

-- The heads the signed root is over, each from the checkpoint on in which it first stood. They are only believed where they give
-- that root; they let a fault be named that a root alone would only show.
create table checkpoint_head (
  stream    varchar(36)  not null,
  since     bigint       not null references checkpoint,
  authority varchar(200) not null,
  revision  bigint       not null,
  hash      char(64)     not null,
  constraint head_since_checkpoint primary key (stream, since)
);
