-- Prospect intelligence: one row per saved research, whole as it was answered. A rep's research is the rep's own; what
-- the team shares of it is projected into accounts and account_signals.

create table if not exists public.prospect_intelligence (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users (id) on delete cascade,
  domain text not null check (domain ~ '^[a-z0-9.-]{1,253}$'),
  company_name text,
  data jsonb not null check (jsonb_typeof(data) = 'object'),
  icp_score smallint check (icp_score between 0 and 100),
  priority_level text not null check (priority_level in ('high', 'medium', 'low', 'unknown')),
  coverage double precision not null check (coverage between 0 and 1),
  scorer_version text not null,
  icp_profile_id uuid not null references public.icp_profiles (id),
  created_at timestamptz not null default now(),
  -- Interactions refer to a research by all three, so that none can name somebody else's or another company's.
  constraint prospect_intelligence_owner_key unique (id, user_id, domain)
);

comment on table public.prospect_intelligence is 'Saved research, one row per run that ended well.';
comment on column public.prospect_intelligence.id is 'The research''s id, also in data.';
comment on column public.prospect_intelligence.user_id is 'Whose research it is; the row goes with their account.';
comment on column public.prospect_intelligence.domain is 'Registrable domain that was researched, lower-case ASCII.';
comment on column public.prospect_intelligence.company_name is 'The name the company gives itself; null when unknown.';
comment on column public.prospect_intelligence.data is
  'The whole research object of the contract: researchSchema in schemas.ts.';
comment on column public.prospect_intelligence.icp_score is '0–100; null when no weighted signal is known.';
comment on column public.prospect_intelligence.priority_level is
  'high, medium, low, or unknown when too little is known.';
comment on column public.prospect_intelligence.coverage is 'Share of the profile''s weights that was knowable, 0–1.';
comment on column public.prospect_intelligence.scorer_version is
  'Version of the scorer: with data and the profile it replays the score.';
comment on column public.prospect_intelligence.icp_profile_id is 'The profile version it was scored with.';
comment on column public.prospect_intelligence.created_at is 'When it was saved.';

create index if not exists prospect_intelligence_user_id_created_at_idx
  on public.prospect_intelligence (user_id, created_at desc);
create index if not exists prospect_intelligence_icp_profile_id_idx on public.prospect_intelligence (icp_profile_id);

-- Only the server writes, and it only adds.
revoke all on table public.prospect_intelligence from public, anon, authenticated, service_role;
grant select on table public.prospect_intelligence to authenticated;
grant select, insert on table public.prospect_intelligence to service_role;

alter table public.prospect_intelligence enable row level security;

drop policy if exists "Members read their own research" on public.prospect_intelligence;
create policy "Members read their own research" on public.prospect_intelligence
  for select to authenticated using (user_id = (select auth.uid()) and (select private.is_member()));
