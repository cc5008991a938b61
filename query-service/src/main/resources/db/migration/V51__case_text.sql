-- Words of cases in the clear, and nowhere else. Not logged: no backup has them, and after a crash they are read again.
create unlogged table case_text (
  case_id  uuid     primary key,
  revision bigint   not null,
  words    tsvector not null
);
create index case_text_by_word on case_text using gin (words);
create unlogged table case_text_due (
  turn    bigint generated always as identity primary key,
  case_id uuid   not null
);
create unlogged table case_text_version (
  version text not null
);
