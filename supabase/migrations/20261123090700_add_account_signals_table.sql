-- Account signals: the newest features of each account, flat, as a model reads them. Every feature may be null, which
-- means unknown; unknown is not false and not zero.
--
-- The columns from has_careers_page to headquarters_country are the signals with `column: true` in
-- src/lib/prospect-intelligence/signals.ts, in its order. The projection fills whatever signal columns there are.

create table if not exists public.account_signals (
  domain text primary key references public.accounts (domain),
  has_careers_page boolean,
  job_board text,
  total_open_roles integer,
  engineering_role_count integer,
  has_open_engineering_roles boolean,
  engineering_role_share double precision,
  newest_role_age_days integer,
  has_engineering_blog boolean,
  latest_post_age_days integer,
  posts_last_90_days integer,
  industry text,
  founded_year integer,
  employee_count integer,
  headquarters_city text,
  headquarters_country text,
  icp_score smallint check (icp_score between 0 and 100),
  priority_level text not null check (priority_level in ('high', 'medium', 'low', 'unknown')),
  coverage double precision not null check (coverage between 0 and 1),
  research_id uuid references public.prospect_intelligence (id) on delete set null,
  observed_at timestamptz not null
);

comment on table public.account_signals is 'Newest known features of each account; null is unknown, never false.';
comment on column public.account_signals.domain is 'The account.';
comment on column public.account_signals.has_careers_page is 'The site has a page of its own about working there.';
comment on column public.account_signals.job_board is
  'Name of the applicant tracking system where open roles are published, or json-ld for the page itself.';
comment on column public.account_signals.total_open_roles is
  'Open roles published on the job board. An empty board is unknown, never zero.';
comment on column public.account_signals.engineering_role_count is 'Open engineering roles.';
comment on column public.account_signals.has_open_engineering_roles is
  'At least one open engineering role. False only when a board with roles was read and none was engineering.';
comment on column public.account_signals.engineering_role_share is 'engineering_role_count ÷ total_open_roles, 0–1.';
comment on column public.account_signals.newest_role_age_days is
  'Whole days between the newest dated posting and the run.';
comment on column public.account_signals.has_engineering_blog is
  'The company publishes posts about engineering. False only when its pages were read and have none.';
comment on column public.account_signals.latest_post_age_days is
  'Whole days between the newest dated post of the engineering blog and the run.';
comment on column public.account_signals.posts_last_90_days is
  'Posts of the engineering blog dated within 90 days before the run.';
comment on column public.account_signals.industry is 'The industry as the site states it.';
comment on column public.account_signals.founded_year is 'Year of foundation as the site states it.';
comment on column public.account_signals.employee_count is
  'Number of employees as the site states it; of a range, its lower end.';
comment on column public.account_signals.headquarters_city is 'City of the headquarters as the site states it.';
comment on column public.account_signals.headquarters_country is
  'Country of the headquarters: ISO 3166-1 alpha-2 where it can be told, else as stated.';
comment on column public.account_signals.icp_score is
  'Score of the observation, 0–100; null when no weighted signal was known.';
comment on column public.account_signals.priority_level is 'Its priority: high, medium, low or unknown.';
comment on column public.account_signals.coverage is 'Share of the profile''s weights that was knowable, 0–1.';
comment on column public.account_signals.research_id is
  'The research the features come from; null once its owner''s account was deleted.';
comment on column public.account_signals.observed_at is 'The instant of that research.';

create index if not exists account_signals_research_id_idx on public.account_signals (research_id);

-- The projection replaces a row as a whole: it never updates one.
revoke all on table public.account_signals from public, anon, authenticated, service_role;
grant select on table public.account_signals to authenticated;
grant select, insert, delete on table public.account_signals to service_role;

alter table public.account_signals enable row level security;

drop policy if exists "Members read account signals" on public.account_signals;
create policy "Members read account signals" on public.account_signals
  for select to authenticated using ((select private.is_member()));
