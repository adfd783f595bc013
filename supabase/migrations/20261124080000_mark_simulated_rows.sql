-- Marks of simulation. `npm run simulate` fills a database with a team whose truth is known, to learn, test and demonstrate
-- with. Whatever is made for it, or of an account of its, says so in a column of its own: learning never mixes it with
-- what really happened, and one command takes all of it away.

alter table public.prospect_intelligence add column if not exists is_simulated boolean not null default false;
alter table public.user_interactions add column if not exists is_simulated boolean not null default false;
alter table public.accounts add column if not exists is_simulated boolean not null default false;
alter table public.account_signals add column if not exists is_simulated boolean not null default false;
alter table public.prospect_intelligence_runs add column if not exists is_simulated boolean not null default false;

comment on column public.prospect_intelligence.is_simulated is
  'Whether the research was made up by npm run simulate, or is about a company that was.';
comment on column public.user_interactions.is_simulated is
  'Whether the event was made up by npm run simulate, or is about a company that was.';
comment on column public.accounts.is_simulated is
  'Whether the company was made up by npm run simulate.';
comment on column public.account_signals.is_simulated is
  'Whether the company was made up by npm run simulate.';
comment on column public.prospect_intelligence_runs.is_simulated is
  'Whether the run was made up by npm run simulate, or is about a company that was.';

-- Whether there is anything simulated is asked before every learning; usually there is nothing.
create index if not exists accounts_is_simulated_idx on public.accounts (domain) where is_simulated;

-- What a real person does in a demonstration belongs to it: no model of the real world learns from it later, and it goes
-- when the simulation does.
create or replace function private.mark_simulated()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  new.is_simulated := new.is_simulated or exists (
    select from public.accounts where domain = to_jsonb(new) ->> tg_argv[0] and is_simulated
  );
  return new;
end;
$$;

comment on function private.mark_simulated() is
  'Marks a row about a simulated account as simulated. The trigger names the column that holds the domain.';

revoke all on function private.mark_simulated() from public, anon, authenticated, service_role;

create or replace trigger mark_simulated
  before insert on public.user_interactions
  for each row execute function private.mark_simulated('account_domain');
create or replace trigger mark_simulated
  before insert on public.prospect_intelligence
  for each row execute function private.mark_simulated('domain');
create or replace trigger mark_simulated
  before insert on public.prospect_intelligence_runs
  for each row execute function private.mark_simulated('domain');

-- Append-only is for what happened. What is marked can be removed by whoever owns the tables; nobody can mark a row that
-- is there already, since no update passes.
create or replace function private.allow_erasure_only()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if coalesce((to_jsonb(old) -> 'is_simulated')::boolean, false) then
    return old;
  end if;
  if exists (select from auth.users where id = old.user_id) then
    raise exception '%.% is append-only: rows leave only with the account of the person they belong to',
      tg_table_schema, tg_table_name
      using errcode = 'insufficient_privilege';
  end if;
  return old;
end;
$$;

comment on function private.allow_erasure_only() is
  'Lets a row of an append-only table go only when it is simulated, or the person it belongs to was deleted from auth.users.';

-- The projection of 20261123090900, which carries the mark along.
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
    )) - array[
      'domain', 'icp_score', 'priority_level', 'coverage', 'research_id', 'observed_at', 'is_simulated'
    ]
  into features
  from jsonb_array_elements(research.data -> 'signals') as signal;

  insert into public.prospect_intelligence_runs
    (user_id, domain, status, started_at, finished_at, duration_ms, research_id, sources, signals, is_simulated)
  values (
    research.user_id, research.domain, 'success',
    instant, instant + make_interval(secs => took_ms / 1000.0), took_ms,
    research.id, coalesce(research.data -> 'sources', '[]'), features, research.is_simulated
  )
  on conflict (research_id) do nothing;
  if not found then
    delete from private.projection_outbox where research_id = wanted;
    return false;
  end if;

  insert into public.accounts as account (
    domain, name, latest_research_id, last_researched_at, last_icp_score, last_priority_level,
    first_researched_at, research_count, is_simulated
  )
  values (
    research.domain, research.company_name, research.id, instant, research.icp_score, research.priority_level,
    instant, 1, research.is_simulated
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
      'observed_at', instant,
      'is_simulated', research.is_simulated
    )
  ) as observed
  on conflict (domain) do nothing;

  delete from private.projection_outbox where research_id = wanted;
  return true;
end;
$$;

comment on function public.project_research(uuid) is
  'Projects a saved research into accounts, account_signals and runs, once. True when it did, false when there was nothing to do. For the server.';

revoke all on function private.allow_erasure_only() from public, anon, authenticated, service_role;
revoke all on function public.project_research(uuid) from public, anon, authenticated, service_role;
grant execute on function public.project_research(uuid) to service_role;
