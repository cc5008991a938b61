create table board (
  case_id       uuid   primary key,
  authority     text   not null,
  reference     text   not null,
  revision      bigint not null,
  regime        text   not null,
  phase         text   not null,
  received_on   date   not null,
  officer       text,
  next_action   text   not null,
  due_kind      text,
  due_on        date,
  due_provision text
);
-- The board is read by authority in the order of what falls due; what is answered is not on it.
create index board_by_due on board (authority, due_on, case_id) where due_on is not null;
