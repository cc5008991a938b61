-- The stream of an authority is named after it, and an authority's id may be longer than a case's.
alter table domain_event_entry alter column aggregate_identifier type varchar(255);
alter table checkpoint_head alter column stream type varchar(255);
