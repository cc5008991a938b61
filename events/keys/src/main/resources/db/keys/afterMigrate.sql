-- Who may do what with the keys, said anew after every migration. The owner alone changes tables; the service that seals may make
-- keys and destroy them, never change one; a reader may look at keys, and not at who is who. Where one role is all of them, there is nothing to grant.
do $$
declare
  application constant text := '${application}';
  reader      constant text := '${reader}';
begin
  -- Two instances that start at once would stumble over each other's grants.
  perform pg_advisory_xact_lock(4027);
  if application <> current_user then
    execute format('revoke all on all tables in schema public from %I', application);
    execute format('grant usage on schema public to %I', application);
    execute format('grant select, insert, delete on subject_key, data_key to %I', application);
    execute format('grant select, insert, delete on subject_mark to %I', application);
    execute format('grant select, insert on master_key_check, mark_key to %I', application);
  end if;
  if reader not in ('', current_user, application) then
    execute format('revoke all on all tables in schema public from %I', reader);
    execute format('grant usage on schema public to %I', reader);
    execute format('grant select on subject_key, data_key, master_key_check to %I', reader);
  end if;
end
$$;
