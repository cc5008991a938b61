-- Stops a command that rests on streams as they were remembered, if one of them has grown since: each is given with the revision of its
-- last fact then, -1 where it had none. Asked in the statement that stores the command's facts, so that it costs no round of its own.
create function demand_heads(streams varchar[], revisions bigint[]) returns void
language plpgsql as $$
begin
  for i in 1 .. cardinality(streams) loop
    if exists (select from domain_event_entry
                where aggregate_identifier = streams[i] and sequence_number = revisions[i] + 1) then
      raise exception 'stream % has grown beyond revision %', streams[i], revisions[i] using errcode = 'FC001';
    end if;
  end loop;
end
$$;
