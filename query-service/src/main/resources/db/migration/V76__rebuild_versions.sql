-- By which version each table of a rebuild is made, as it was when the rebuild began: what changes under it is seen to be later.
alter table rebuild add column versions text[] not null default '{}';
