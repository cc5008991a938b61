-- Who may do what in the store, said anew after every migration. The owner alone changes tables. The service at work may add facts,
-- receipts and checkpoints, and can neither change nor remove one; what is no history it may do with as it likes.
-- Where one role is both, there is nothing to grant.
do $$
declare
  application constant text := '${application}';
begin
  -- Two instances that start at once would stumble over each other's grants.
  perform pg_advisory_xact_lock(4026);
  if application <> current_user then
    execute format('revoke all on all tables in schema public from %I', application);
    execute format('grant usage on schema public to %I', application);
    execute format('grant select, insert, update, delete on all tables in schema public to %I', application);
    execute format('grant usage, select on all sequences in schema public to %I', application);
    execute format(
      'revoke update, delete on domain_event_entry, command_receipt, checkpoint, checkpoint_head,'
      ' requester_look_up from %I', application);
    execute format('revoke update, delete on document_read from %I', application);
    execute format('revoke update on document_content, withheld_content from %I', application);
    execute format('revoke insert, update, delete on "${flyway:table}" from %I', application);
    execute format('revoke usage on sequence domain_event_entry_global_index_seq from %I', application);
  end if;
end
$$;
