-- Runs: one row per research run, ended well or not, with its features as they stood. Append-only: a model is trained
-- on what was known at the time, so nothing of it may change later.

create table if not exists public.prospect_intelligence_runs (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users (id) on delete cascade,
  domain text not null check (domain ~ '^[a-z0-9.-]{1,253}$'),
  status text not null check (status in ('success', 'error')),
  started_at timestamptz not null,
  finished_at timestamptz not null,
  duration_ms integer not null check (duration_ms >= 0),
  -- Never `on delete set null`, which would be an update. Checked at commit, because an account's deletion takes the
  -- research and the runs in turn.
  research_id uuid unique references public.prospect_intelligence (id) deferrable initially deferred,
  error_code text,
  error_message text,
  sources jsonb not null default '[]' check (jsonb_typeof(sources) = 'array'),
  signals jsonb not null default '{}' check (jsonb_typeof(signals) = 'object'),
  constraint prospect_intelligence_runs_finished_at_check check (finished_at >= started_at),
  constraint prospect_intelligence_runs_outcome_check check (
    case status
      when 'success' then research_id is not null and error_code is null and error_message is null
      else research_id is null and error_code is not null and error_message is not null
    end
  )
);

comment on table public.prospect_intelligence_runs is
  'Append-only record of every research run, for every role. A person''s runs are erased with their account and in no other way.';
comment on column public.prospect_intelligence_runs.id is 'The run''s id.';
comment on column public.prospect_intelligence_runs.user_id is 'Who asked for it.';
comment on column public.prospect_intelligence_runs.domain is
  'Registrable domain that was researched, lower-case ASCII.';
comment on column public.prospect_intelligence_runs.status is
  'success: answered with research. error: answered with an error.';
comment on column public.prospect_intelligence_runs.started_at is
  'The instant of the run, researchedAt of its research: ages are counted from here.';
comment on column public.prospect_intelligence_runs.finished_at is 'When it ended.';
comment on column public.prospect_intelligence_runs.duration_ms is 'Milliseconds from start to end.';
comment on column public.prospect_intelligence_runs.research_id is 'The research it ended with; one run each.';
comment on column public.prospect_intelligence_runs.error_code is 'Why it ended without one: a code of errors.ts.';
comment on column public.prospect_intelligence_runs.error_message is 'The same in words.';
comment on column public.prospect_intelligence_runs.sources is
  'What each source did: sourceReportSchema in schemas.ts.';
comment on column public.prospect_intelligence_runs.signals is
  'The features as of the run: signal columns of account_signals by name, null where unknown.';

create index if not exists prospect_intelligence_runs_user_id_started_at_idx
  on public.prospect_intelligence_runs (user_id, started_at desc);

create or replace trigger refuse_change
  before update or truncate on public.prospect_intelligence_runs
  for each statement execute function private.refuse_change();
alter table public.prospect_intelligence_runs enable always trigger refuse_change;

create or replace trigger allow_erasure_only
  before delete on public.prospect_intelligence_runs
  for each row execute function private.allow_erasure_only();
alter table public.prospect_intelligence_runs enable always trigger allow_erasure_only;

revoke all on table public.prospect_intelligence_runs from public, anon, authenticated, service_role;
grant select on table public.prospect_intelligence_runs to authenticated;
grant select, insert on table public.prospect_intelligence_runs to service_role;

alter table public.prospect_intelligence_runs enable row level security;

drop policy if exists "Members read their own runs and admins all" on public.prospect_intelligence_runs;
create policy "Members read their own runs and admins all" on public.prospect_intelligence_runs
  for select to authenticated using (
    user_id = (select auth.uid()) and (select private.is_member()) or (select private.is_admin())
  );
