-- Stops a command that rests on streams as they were remembered, if one of them has grown since: each is given with the revision of its
-- last fact then, -1 where it had none. Asked in the statement that stores the command's facts, so that it costs no round of its own.
create function demand_heads(streams varchar[], revisions bigint[]) returns void
language plpgsql as $$
begin
  if exists (select from unnest(streams, revisions) as rested (stream, revision)
              cross join lateral
                (select from domain_event_entry
                  where aggregate_identifier = rested.stream and sequence_number = rested.revision + 1
                  limit 1) as later) then
    raise exception 'a stream has grown since it was read' using errcode = 'FC001';
  end if;
end
$$;
