-- Accounts: the companies the team has researched, one row per domain. Members share them; the projection writes them.

create table if not exists public.accounts (
  domain text primary key check (domain ~ '^[a-z0-9.-]{1,253}$'),
  name text,
  latest_research_id uuid references public.prospect_intelligence (id) on delete set null,
  last_researched_at timestamptz not null,
  last_icp_score smallint check (last_icp_score between 0 and 100),
  last_priority_level text not null check (last_priority_level in ('high', 'medium', 'low', 'unknown')),
  first_researched_at timestamptz not null,
  research_count integer not null check (research_count > 0),
  constraint accounts_researched_at_check check (first_researched_at <= last_researched_at)
);

comment on table public.accounts is
  'Companies the team has researched. Facts about companies, not people: they stay when a rep''s account goes.';
comment on column public.accounts.domain is 'Registrable domain, lower-case ASCII.';
comment on column public.accounts.name is 'The company''s name as of the latest research; null when unknown.';
comment on column public.accounts.latest_research_id is
  'The newest research by any member; null once its owner''s account was deleted.';
comment on column public.accounts.last_researched_at is 'The instant of the newest research.';
comment on column public.accounts.last_icp_score is 'Its score, 0–100; null when no weighted signal was known.';
comment on column public.accounts.last_priority_level is 'Its priority: high, medium, low or unknown.';
comment on column public.accounts.first_researched_at is 'The instant of the oldest research.';
comment on column public.accounts.research_count is 'How many saved researches there have been, by all members.';

create index if not exists accounts_latest_research_id_idx on public.accounts (latest_research_id);

revoke all on table public.accounts from public, anon, authenticated, service_role;
grant select on table public.accounts to authenticated;
grant select, insert, update on table public.accounts to service_role;

alter table public.accounts enable row level security;

drop policy if exists "Members read accounts" on public.accounts;
create policy "Members read accounts" on public.accounts
  for select to authenticated using ((select private.is_member()));
