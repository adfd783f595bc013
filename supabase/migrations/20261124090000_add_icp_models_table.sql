-- ICP models: what was learned from the team's outcomes, version by version. A model is trained as a candidate, goes
-- live when an admin promotes it, and retires when another takes its place. A served score names its version, so a
-- version never changes; of the real ones none ever goes.

create table if not exists public.icp_models (
  id uuid primary key default gen_random_uuid(),
  -- A number that is never given twice, also when a simulated model was removed.
  version integer generated always as identity unique,
  state text not null default 'candidate' check (state in ('candidate', 'live', 'retired')),
  label text not null check (label in ('meeting_booked', 'deal_won', 'icp_score', 'priority_level')),
  window_days integer not null check (window_days between 1 and 730),
  algorithm text not null check (algorithm in ('boosting', 'forest', 'xgboost')),
  parameters jsonb not null check (jsonb_typeof(parameters) = 'object'),
  seed text not null check (length(seed) between 1 and 100),
  data_hash text not null check (data_hash ~ '^[0-9a-f]{64}$'),
  row_count integer not null check (row_count > 0),
  outcome_count integer not null check (outcome_count >= 0),
  metrics jsonb not null check (jsonb_typeof(metrics -> 'canGoLive') = 'boolean'),
  is_simulated boolean not null default false,
  created_by uuid references auth.users (id) on delete set null,
  created_at timestamptz not null default now(),
  promoted_by uuid references auth.users (id) on delete set null,
  promoted_at timestamptz,
  retired_at timestamptz,
  constraint icp_models_promoted_check check (state <> 'live' or promoted_at is not null and retired_at is null),
  -- Whoever writes it: no model that did not beat the rules is ever live.
  constraint icp_models_live_check check (state <> 'live' or (metrics -> 'canGoLive')::boolean)
);

comment on table public.icp_models is
  'Versions of the ICP model. At most one is live; with none, the rules'' score stands alone.';
comment on column public.icp_models.id is 'Named by every research it scored.';
comment on column public.icp_models.version is 'Number of the version, for people.';
comment on column public.icp_models.state is
  'candidate: trained, never live. live: scores new research. retired: was live.';
comment on column public.icp_models.label is 'What it learned to tell: LABELS in learning/labels.ts.';
comment on column public.icp_models.window_days is 'Days after a run within which an outcome counted.';
comment on column public.icp_models.algorithm is
  'boosting or forest: trained here. xgboost: trained elsewhere on the export, and read here.';
comment on column public.icp_models.parameters is 'What it was trained with, under XGBoost''s names.';
comment on column public.icp_models.seed is 'The same seed on the same data gives the same model.';
comment on column public.icp_models.data_hash is 'SHA-256 of the rows it was trained and measured on.';
comment on column public.icp_models.row_count is 'Runs it was trained on.';
comment on column public.icp_models.outcome_count is 'Different outcomes among them.';
comment on column public.icp_models.metrics is
  'What it was worth on newer runs, against the rules: modelMetricsSchema in learning/model-schemas.ts.';
comment on column public.icp_models.is_simulated is 'Learned from simulated rows, and removed with them.';
comment on column public.icp_models.created_by is 'Who had it trained; null from a terminal and once their account was deleted.';
comment on column public.icp_models.created_at is 'When it was trained.';
comment on column public.icp_models.promoted_by is 'The admin who made it live last; null once their account was deleted.';
comment on column public.icp_models.promoted_at is 'When it was made live last. Rolling back to it does not count.';
comment on column public.icp_models.retired_at is 'When it stopped being live; null when it never did, or is again.';

create unique index if not exists icp_models_one_live_idx on public.icp_models (state) where state = 'live';
create index if not exists icp_models_created_by_idx on public.icp_models (created_by);
create index if not exists icp_models_promoted_by_idx on public.icp_models (promoted_by);

-- The trees themselves, apart: their leaves count outcomes of few accounts, and whose outcomes those are is not the
-- whole team's to know.
create table if not exists public.icp_model_artefacts (
  model_id uuid primary key references public.icp_models (id) on delete cascade,
  artefact jsonb not null check (jsonb_typeof(artefact) = 'object')
);

comment on table public.icp_model_artefacts is 'What each ICP model scores with. For the server alone.';
comment on column public.icp_model_artefacts.model_id is 'The model.';
comment on column public.icp_model_artefacts.artefact is
  'Trees as XGBoost writes them, features, calibration and scale: artefactSchema in learning/icp-model.ts.';

create or replace function private.keep_icp_model()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if tg_op = 'DELETE' then
    if old.is_simulated then
      return old;
    end if;
    raise exception 'A version of the ICP model never goes: scores name it' using errcode = 'insufficient_privilege';
  end if;
  if to_jsonb(new) - array['state', 'promoted_by', 'promoted_at', 'retired_at', 'created_by']
      is distinct from to_jsonb(old) - array['state', 'promoted_by', 'promoted_at', 'retired_at', 'created_by']
    -- The name of its author goes with the author's account, and in no other way.
    or new.created_by is distinct from old.created_by
      and (new.created_by is not null or exists (select from auth.users where id = old.created_by))
  then
    raise exception 'A version of the ICP model never changes: train a new one' using errcode = 'insufficient_privilege';
  end if;
  return new;
end;
$$;

comment on function private.keep_icp_model() is
  'Refuses any change of a version but its state, and the deletion of one that was learned from real outcomes.';

revoke all on function private.keep_icp_model() from public, anon, authenticated, service_role;

create or replace trigger keep_icp_model
  before update or delete on public.icp_models
  for each row execute function private.keep_icp_model();
create or replace trigger refuse_truncate
  before truncate on public.icp_models
  for each statement execute function private.refuse_change();
create or replace trigger refuse_change
  before update or truncate on public.icp_model_artefacts
  for each statement execute function private.refuse_change();

-- Saving, promoting, rolling back --------------------------------------------------------------------------------

create or replace function public.save_icp_model(model jsonb, artefact jsonb)
returns integer
language sql
security invoker
set search_path = ''
as $$
  with saved as (
    insert into public.icp_models (
      label, window_days, algorithm, parameters, seed, data_hash, row_count, outcome_count, metrics, is_simulated,
      created_by
    )
    select
      given.label, given.window_days, given.algorithm, given.parameters, given.seed, given.data_hash, given.row_count,
      given.outcome_count, given.metrics, given.is_simulated, given.created_by
    from jsonb_populate_record(null::public.icp_models, model) as given
    returning id, version
  ), stored as (
    insert into public.icp_model_artefacts (model_id, artefact) select id, save_icp_model.artefact from saved
  )
  select version from saved;
$$;

comment on function public.save_icp_model(jsonb, jsonb) is
  'Saves a trained model with its artefact as a candidate, and returns its version. For the server.';

create or replace function private.require_admin(person uuid)
returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  if not exists (select from public.members where user_id = person and role = 'admin') then
    raise exception 'Only an admin decides which model is live' using errcode = 'insufficient_privilege';
  end if;
end;
$$;

comment on function private.require_admin(uuid) is 'Refuses to go on for anybody but an admin of the team.';

create or replace function public.promote_icp_model(wanted integer, promoter uuid)
returns void
language plpgsql
security invoker
set search_path = ''
as $$
declare
  model public.icp_models;
begin
  perform private.require_admin(promoter);
  -- One after another: two promotions at once would otherwise both retire the same model.
  perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended('public.promote_icp_model', 0));
  select * into model from public.icp_models where version = wanted;
  if not found then
    raise exception 'There is no ICP model %', wanted using errcode = 'no_data_found';
  end if;
  if model.state = 'live' then
    return;
  end if;
  if not (model.metrics -> 'canGoLive')::boolean then
    raise exception '%', coalesce(model.metrics ->> 'verdict', 'This model did not beat the rules.')
      using errcode = 'PT409';
  end if;
  update public.icp_models set state = 'retired', retired_at = now() where state = 'live';
  update public.icp_models
    set state = 'live', promoted_at = now(), promoted_by = promoter, retired_at = null
    where id = model.id;
end;
$$;

comment on function public.promote_icp_model(integer, uuid) is
  'Makes a version live in an admin''s name, in place of the one that was. Refuses one that did not beat the rules. For the server.';

create or replace function public.roll_back_icp_model(promoter uuid)
returns integer
language plpgsql
security invoker
set search_path = ''
as $$
declare
  live public.icp_models;
  previous public.icp_models;
begin
  perform private.require_admin(promoter);
  perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended('public.promote_icp_model', 0));
  select * into live from public.icp_models where state = 'live';
  if not found then
    raise exception 'No ICP model is live: the rules'' score stands alone already.' using errcode = 'PT409';
  end if;
  select * into previous from public.icp_models
    where state = 'retired' and promoted_at < live.promoted_at
    order by promoted_at desc limit 1;
  update public.icp_models set state = 'retired', retired_at = now() where id = live.id;
  -- It keeps the instant of its promotion, so that rolling back again goes further back.
  update public.icp_models set state = 'live', retired_at = null where id = previous.id;
  return previous.version;
end;
$$;

comment on function public.roll_back_icp_model(uuid) is
  'Retires the live version in an admin''s name and makes the one before it live again; null when there was none. For the server.';

-- What a model learns from, in pages -----------------------------------------------------------------------------

create or replace function public.read_training_runs(after_at timestamptz, after_id uuid, max_rows integer)
returns table (
  id uuid, domain text, finished_at timestamptz, signals jsonb, icp_score smallint, priority_level text,
  is_simulated boolean
)
language sql
stable
security invoker
set search_path = ''
as $$
  select
    run.id, run.domain, run.finished_at, run.signals, research.icp_score, research.priority_level, run.is_simulated
  from public.prospect_intelligence_runs as run
  join public.prospect_intelligence as research on research.id = run.research_id
  where run.status = 'success' and (run.finished_at, run.id) > (after_at, after_id)
  order by run.finished_at, run.id
  limit max_rows;
$$;

comment on function public.read_training_runs(timestamptz, uuid, integer) is
  'Successful runs after an instant and id, oldest first, with the rules'' verdict on each. For the server.';

create or replace function public.read_training_events(after_at timestamptz, after_id uuid, max_rows integer)
returns table (id uuid, domain text, type text, occurred_at timestamptz, undone_at timestamptz, is_simulated boolean)
language sql
stable
security invoker
set search_path = ''
as $$
  select
    event.id, event.account_domain, event.interaction_type, event.occurred_at, undone.occurred_at, event.is_simulated
  from public.user_interactions as event
  left join public.user_interactions as undone
    on undone.interaction_type = 'undone' and (undone.metadata ->> 'interactionId')::uuid = event.id
  where event.interaction_type in ('meeting_booked', 'deal_won') and (event.occurred_at, event.id) > (after_at, after_id)
  order by event.occurred_at, event.id
  limit max_rows;
$$;

comment on function public.read_training_events(timestamptz, uuid, integer) is
  'Outcomes after an instant and id, oldest first, with when each was taken back. Never who. For the server.';

create index if not exists prospect_intelligence_runs_finished_at_idx
  on public.prospect_intelligence_runs (finished_at, id) where status = 'success';
create index if not exists user_interactions_outcomes_idx
  on public.user_interactions (occurred_at, id) where interaction_type in ('meeting_booked', 'deal_won');

-- Who may do what ------------------------------------------------------------------------------------------------

revoke all on function public.save_icp_model(jsonb, jsonb) from public, anon, authenticated, service_role;
revoke all on function private.require_admin(uuid) from public, anon, authenticated, service_role;
revoke all on function public.promote_icp_model(integer, uuid) from public, anon, authenticated, service_role;
revoke all on function public.roll_back_icp_model(uuid) from public, anon, authenticated, service_role;
revoke all on function public.read_training_runs(timestamptz, uuid, integer)
  from public, anon, authenticated, service_role;
revoke all on function public.read_training_events(timestamptz, uuid, integer)
  from public, anon, authenticated, service_role;
grant execute on function public.save_icp_model(jsonb, jsonb) to service_role;
grant execute on function private.require_admin(uuid) to service_role;
grant execute on function public.promote_icp_model(integer, uuid) to service_role;
grant execute on function public.roll_back_icp_model(uuid) to service_role;
grant execute on function public.read_training_runs(timestamptz, uuid, integer) to service_role;
grant execute on function public.read_training_events(timestamptz, uuid, integer) to service_role;

revoke all on table public.icp_models from public, anon, authenticated, service_role;
grant select on table public.icp_models to authenticated;
grant select, insert, update (state, promoted_by, promoted_at, retired_at)
  on table public.icp_models to service_role;

revoke all on table public.icp_model_artefacts from public, anon, authenticated, service_role;
grant select, insert on table public.icp_model_artefacts to service_role;

alter table public.icp_models enable row level security;
alter table public.icp_model_artefacts enable row level security;

drop policy if exists "Members read ICP models" on public.icp_models;
create policy "Members read ICP models" on public.icp_models
  for select to authenticated using ((select private.is_member()));
