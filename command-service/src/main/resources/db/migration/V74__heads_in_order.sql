-- In the order of the tree that is signed, whatever the database's own order is: heads are read page by page, and never all held.
alter table checkpoint_head alter column stream type varchar(255) collate "C";
