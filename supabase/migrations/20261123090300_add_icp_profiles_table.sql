-- ICP profiles: what the team looks for, as weights, curves and thresholds. A saved score names the version it was
-- computed with, and replays from it to the point, so a version never changes: a new idea is a new version.

-- Not a sequence, which would skip the numbers of refused versions.
create or replace function private.next_icp_profile_version()
returns integer
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('private.next_icp_profile_version', 0));
  return (select coalesce(max(version), 0) + 1 from public.icp_profiles);
end;
$$;

comment on function private.next_icp_profile_version() is 'The number of the version that is being added.';

revoke all on function private.next_icp_profile_version() from public, anon, authenticated, service_role;
grant execute on function private.next_icp_profile_version() to authenticated;

create table if not exists public.icp_profiles (
  id uuid primary key default gen_random_uuid(),
  version integer not null unique default private.next_icp_profile_version(),
  name text not null check (length(btrim(name)) between 1 and 100),
  definition jsonb not null check (
    jsonb_typeof(definition -> 'weights') = 'array'
    and coalesce(definition @? '$.weights[0]', false)
    and coalesce(definition @@ '$.thresholds.high > $.thresholds.medium', false)
    and coalesce(definition @@ '$.minimumCoverage >= 0 && $.minimumCoverage <= 1', false)
  ),
  is_active boolean not null default false,
  created_by uuid default auth.uid() references auth.users (id) on delete set null,
  created_at timestamptz not null default now()
);

comment on table public.icp_profiles is
  'Versions of the ideal customer profile. Exactly one is active; none ever changes or goes.';
comment on column public.icp_profiles.id is 'Named by every research it scored.';
comment on column public.icp_profiles.version is 'Number of the version, for people.';
comment on column public.icp_profiles.name is 'What the team calls it.';
comment on column public.icp_profiles.definition is
  'Weights with a curve each, thresholds and minimumCoverage: icpDefinitionSchema in schemas.ts.';
comment on column public.icp_profiles.is_active is 'Whether new research is scored with it.';
comment on column public.icp_profiles.created_by is
  'The admin who wrote it; null for the seed and once their account was deleted.';
comment on column public.icp_profiles.created_at is 'When it was written.';

create unique index if not exists icp_profiles_one_active_idx on public.icp_profiles (is_active) where is_active;
create index if not exists icp_profiles_created_by_idx on public.icp_profiles (created_by);

create or replace function private.keep_icp_profile()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'A version of the ICP profile never goes: scores name it' using errcode = 'insufficient_privilege';
  end if;
  if (new.id, new.version, new.name, new.definition, new.created_at)
      is distinct from (old.id, old.version, old.name, old.definition, old.created_at)
    -- The name of its author goes with the author's account, and in no other way.
    or new.created_by is distinct from old.created_by
      and (new.created_by is not null or exists (select from auth.users where id = old.created_by))
  then
    raise exception 'A version of the ICP profile never changes: add a new one' using errcode = 'insufficient_privilege';
  end if;
  -- One level down, this is the trigger below taking the previous version's place.
  if old.is_active and not new.is_active and pg_trigger_depth() = 1 then
    raise exception 'One ICP profile is always active: activate another instead' using errcode = 'PT409';
  end if;
  return new;
end;
$$;

comment on function private.keep_icp_profile() is
  'Refuses any change of a version but its activation, and its deletion.';

create or replace function private.deactivate_previous_icp_profile()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if new.is_active and (tg_op = 'INSERT' or not old.is_active) then
    -- Two activations at once: the later one wins, rather than fail on the unique index.
    perform pg_advisory_xact_lock(hashtextextended('private.deactivate_previous_icp_profile', 0));
    update public.icp_profiles set is_active = false where is_active and id <> new.id;
  end if;
  return new;
end;
$$;

comment on function private.deactivate_previous_icp_profile() is
  'Makes a version that becomes active take the place of the one that was.';

revoke all on function private.keep_icp_profile() from public, anon, authenticated, service_role;
revoke all on function private.deactivate_previous_icp_profile() from public, anon, authenticated, service_role;

create or replace trigger keep_icp_profile
  before update or delete on public.icp_profiles
  for each row execute function private.keep_icp_profile();
create or replace trigger refuse_truncate
  before truncate on public.icp_profiles
  for each statement execute function private.refuse_change();
create or replace trigger deactivate_previous_icp_profile
  before insert or update on public.icp_profiles
  for each row execute function private.deactivate_previous_icp_profile();

-- Who may do what ------------------------------------------------------------------------------------------------

revoke all on table public.icp_profiles from public, anon, authenticated, service_role;
grant select on table public.icp_profiles to authenticated, service_role;
grant insert (name, definition, is_active, created_by) on table public.icp_profiles to authenticated;
grant update (is_active) on table public.icp_profiles to authenticated;

alter table public.icp_profiles enable row level security;

drop policy if exists "Members read ICP profiles" on public.icp_profiles;
create policy "Members read ICP profiles" on public.icp_profiles
  for select to authenticated using ((select private.is_member()));

drop policy if exists "Admins add versions in their own name" on public.icp_profiles;
create policy "Admins add versions in their own name" on public.icp_profiles
  for insert to authenticated with check ((select private.is_admin()) and created_by = (select auth.uid()));

drop policy if exists "Admins activate versions" on public.icp_profiles;
create policy "Admins activate versions" on public.icp_profiles
  for update to authenticated using ((select private.is_admin())) with check ((select private.is_admin()));

-- The profile a new project starts with, the same as src/lib/prospect-intelligence/scoring/default-profile.ts.
insert into public.icp_profiles (name, is_active, created_by, definition)
select 'Developer tools', true, null, '{
  "weights": [
    {"signal": "engineering_role_count", "weight": 25,
     "curve": {"kind": "linear", "points": [[0, 0], [1, 0.3], [5, 0.7], [15, 1]]}},
    {"signal": "engineering_role_share", "weight": 15,
     "curve": {"kind": "linear", "points": [[0, 0], [0.5, 1]]}},
    {"signal": "total_open_roles", "weight": 10,
     "curve": {"kind": "linear", "points": [[0, 0], [5, 0.5], [20, 1]]}},
    {"signal": "newest_role_age_days", "weight": 10,
     "curve": {"kind": "linear", "points": [[14, 1], [60, 0.5], [180, 0]]}},
    {"signal": "has_engineering_blog", "weight": 10,
     "curve": {"kind": "boolean", "whenTrue": 1, "whenFalse": 0}},
    {"signal": "posts_last_90_days", "weight": 10,
     "curve": {"kind": "linear", "points": [[0, 0], [3, 0.7], [8, 1]]}},
    {"signal": "employee_count", "weight": 20,
     "curve": {"kind": "linear", "points": [[5, 0.1], [50, 0.8], [200, 1], [1000, 1], [5000, 0.5], [20000, 0.2]]}}
  ],
  "thresholds": {"high": 70, "medium": 40},
  "minimumCoverage": 0.5
}'::jsonb
where not exists (select from public.icp_profiles);
