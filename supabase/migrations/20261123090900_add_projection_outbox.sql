-- The projection: what becomes of a saved research besides its own row. Saving writes the research's id to an outbox
-- in the same transaction; projecting it, right after the answer or later by a sweep, clears it. Whatever crashes in
-- between, the outbox knows what is left to do.

create table if not exists private.projection_outbox (
  -- No foreign key: deleting an account would wait for a projection that waits for the account. What was erased in the
  -- meantime is cleared when it is come upon.
  research_id uuid primary key,
  enqueued_at timestamptz not null default now(),
  attempts integer not null default 0,
  last_error text,
  next_attempt_at timestamptz not null default now()
);

comment on table private.projection_outbox is
  'Saved research that waits to be projected into accounts, account_signals and runs.';
comment on column private.projection_outbox.research_id is 'The research.';
comment on column private.projection_outbox.enqueued_at is 'When it was saved.';
comment on column private.projection_outbox.attempts is 'How many sweeps failed on it.';
comment on column private.projection_outbox.last_error is 'What the last of them failed with.';
comment on column private.projection_outbox.next_attempt_at is 'Before this, sweeps leave it alone.';

create index if not exists projection_outbox_next_attempt_at_idx on private.projection_outbox (next_attempt_at);

revoke all on table private.projection_outbox from public, anon, authenticated, service_role;
grant select, update, delete on table private.projection_outbox to service_role;

create or replace function private.enqueue_projection()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  insert into private.projection_outbox (research_id) values (new.id);
  return null;
end;
$$;

comment on function private.enqueue_projection() is
  'Notes a saved research in the outbox, in the transaction that saves it.';

revoke all on function private.enqueue_projection() from public, anon, authenticated, service_role;

create or replace trigger enqueue_projection
  after insert on public.prospect_intelligence
  for each row execute function private.enqueue_projection();

-- Projecting -----------------------------------------------------------------------------------------------------
--
-- All or nothing, and once: the run is inserted first, and only whoever inserted it goes on, so repeats and races
-- count a research once. Inserting the run also waits for the deletion of its person's account, before anything is
-- locked that the deletion needs. Everything of one domain happens under the lock of its accounts row. The instant of
-- a research is its researchedAt; the newer one wins whatever the order of projection, the id deciding between equals.

create or replace function public.project_research(research_id uuid)
returns boolean
language plpgsql
security invoker
set search_path = ''
as $$
#variable_conflict use_column
declare
  wanted constant uuid := $1;
  nobody constant uuid := '00000000-0000-0000-0000-000000000000';
  research public.prospect_intelligence;
  instant timestamptz;
  took_ms integer;
  features jsonb;
begin
  -- A sweep skips what is locked here.
  perform from private.projection_outbox where research_id = wanted for update;
  select * into research from public.prospect_intelligence where id = wanted;
  if not found then
    delete from private.projection_outbox where research_id = wanted;
    return false;
  end if;
  instant := coalesce((research.data ->> 'researchedAt')::timestamptz, research.created_at);
  took_ms := coalesce(round((research.data ->> 'durationMs')::numeric), 0);

  -- Typed as the columns are, and every signal column named: what is missing is null, what is no column is left out.
  select to_jsonb(jsonb_populate_record(
      null::public.account_signals, coalesce(jsonb_object_agg(signal ->> 'key', signal -> 'value'), '{}')
    )) - array['domain', 'icp_score', 'priority_level', 'coverage', 'research_id', 'observed_at']
  into features
  from jsonb_array_elements(research.data -> 'signals') as signal;

  insert into public.prospect_intelligence_runs
    (user_id, domain, status, started_at, finished_at, duration_ms, research_id, sources, signals)
  values (
    research.user_id, research.domain, 'success',
    instant, instant + make_interval(secs => took_ms / 1000.0), took_ms,
    research.id, coalesce(research.data -> 'sources', '[]'), features
  )
  on conflict (research_id) do nothing;
  if not found then
    delete from private.projection_outbox where research_id = wanted;
    return false;
  end if;

  insert into public.accounts as account (
    domain, name, latest_research_id, last_researched_at, last_icp_score, last_priority_level,
    first_researched_at, research_count
  )
  values (
    research.domain, research.company_name, research.id, instant, research.icp_score, research.priority_level,
    instant, 1
  )
  on conflict (domain) do update set
    first_researched_at = least(account.first_researched_at, excluded.first_researched_at),
    research_count = account.research_count + 1;

  update public.accounts set
    name = research.company_name,
    latest_research_id = research.id,
    last_researched_at = instant,
    last_icp_score = research.icp_score,
    last_priority_level = research.priority_level
  where domain = research.domain
    and (last_researched_at, coalesce(latest_research_id, nobody)) < (instant, research.id);

  delete from public.account_signals as known
  where known.domain = research.domain
    and (known.observed_at, coalesce(known.research_id, nobody)) < (instant, research.id);

  insert into public.account_signals
  select observed.* from jsonb_populate_record(
    null::public.account_signals,
    features || jsonb_build_object(
      'domain', research.domain,
      'icp_score', research.icp_score,
      'priority_level', research.priority_level,
      'coverage', research.coverage,
      'research_id', research.id,
      'observed_at', instant
    )
  ) as observed
  on conflict (domain) do nothing;

  delete from private.projection_outbox where research_id = wanted;
  return true;
end;
$$;

comment on function public.project_research(uuid) is
  'Projects a saved research into accounts, account_signals and runs, once. True when it did, false when there was nothing to do. For the server.';

create or replace function public.sweep_projections(max_rows integer default 100)
returns integer
language plpgsql
security invoker
set search_path = ''
-- A sweep holds the locks of many accounts. It gives up on a research before Postgres would look for a deadlock.
set lock_timeout = '500ms'
as $$
declare
  due record;
  projected integer := 0;
begin
  for due in
    select claimed.research_id
    from (
      select outbox.research_id, research.domain
      from private.projection_outbox as outbox
      left join public.prospect_intelligence as research on research.id = outbox.research_id
      where outbox.next_attempt_at <= now()
      order by outbox.next_attempt_at
      limit max_rows
      for update of outbox skip locked
    ) as claimed
    -- Sweeps at the same time lock accounts in the same order, so none waits for the other in a circle.
    order by claimed.domain, claimed.research_id
  loop
    begin
      if public.project_research(due.research_id) then
        projected := projected + 1;
      end if;
    exception when others then
      -- One research that cannot be projected leaves the others standing; it is tried again ever later, up to an hour.
      update private.projection_outbox set
        attempts = attempts + 1,
        last_error = left(sqlerrm, 500),
        next_attempt_at = now() + least(interval '1 hour', interval '10 seconds' * 2 ^ least(attempts, 20))
      where research_id = due.research_id;
      -- The outbox is for the server alone; whoever looks after the project reads the database's log.
      raise warning 'Research % cannot be projected: %', due.research_id, sqlerrm;
    end;
  end loop;
  return projected;
end;
$$;

comment on function public.sweep_projections(integer) is
  'Projects up to max_rows saved researches that are due and returns how many it did. For the server.';

revoke all on function public.project_research(uuid) from public, anon, authenticated, service_role;
revoke all on function public.sweep_projections(integer) from public, anon, authenticated, service_role;
grant execute on function public.project_research(uuid) to service_role;
grant execute on function public.sweep_projections(integer) to service_role;

-- A hosted project sweeps by itself every minute, whether or not a server runs. Elsewhere the server's sweeper does.
do $$
begin
  if exists (select from pg_available_extensions where name = 'pg_cron') then
    create extension if not exists pg_cron;
    perform cron.schedule('sweep-projections', '* * * * *', 'select public.sweep_projections(500)');
  end if;
exception when others then
  raise notice 'Projections are not swept from cron: %', sqlerrm;
end;
$$;
