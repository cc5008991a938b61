-- Third parties who were asked for a view have a key of their own in each case.
alter table data_key drop constraint data_key_subject_kind_check;
alter table data_key add constraint data_key_subject_kind_check
  check (subject_kind in ('REQUESTER', 'THIRD_PARTY', 'CASE'));
