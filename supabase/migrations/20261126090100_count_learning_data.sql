-- Counting what there is to learn from needs no signals: without them a page of a thousand runs takes embedded Supabase
-- hardly longer than one of a hundred with them.

create or replace function public.read_runs_to_label(after_at timestamptz, after_id uuid, max_rows integer)
returns table (id uuid, domain text, finished_at timestamptz, is_simulated boolean)
language sql
stable
security invoker
set search_path = ''
as $$
  select run.id, run.domain, run.finished_at, run.is_simulated
  from public.prospect_intelligence_runs as run
  where run.status = 'success' and (run.finished_at, run.id) > (after_at, after_id)
  order by run.finished_at, run.id
  limit max_rows;
$$;

comment on function public.read_runs_to_label(timestamptz, uuid, integer) is
  'The runs of read_training_runs with no more than tells whether an outcome followed. For the server.';

revoke all on function public.read_runs_to_label(timestamptz, uuid, integer)
  from public, anon, authenticated, service_role;
grant execute on function public.read_runs_to_label(timestamptz, uuid, integer) to service_role;
