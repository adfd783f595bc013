-- Intent: which accounts are stirring. What runs find changed at a company becomes daily counts; the last seven days of
-- each account are held against its eight weeks before, and of all accounts called surging at most one in twenty is
-- expected to be so by chance.
--
-- Only what a company does itself is tested. What the team does, such as looking at it, is counted apart: several reps
-- at one account are no sign that it stirs. For the same reason paces are counted per day *observed*, the time between
-- the runs that are compared, and not per day: who looks more often sees the same changes in smaller portions.
--
-- A change of the source tables notes the account and the day in an outbox. A refresh counts those accounts again from
-- that day on and judges them; the first one of a day judges all accounts, from the daily counts of nine weeks. No
-- refresh reads what is older.

-- Kinds of events ------------------------------------------------------------------------------------------------

create table if not exists public.intent_kinds (
  kind text primary key,
  role text not null check (role in ('change', 'response', 'attention')),
  label text not null,
  meaning text not null,
  weight double precision not null check (weight > 0),
  half_life_days double precision not null check (half_life_days > 0)
);

comment on table public.intent_kinds is 'The kinds of events that intent counts, and what each is worth.';
comment on column public.intent_kinds.kind is 'Its name; of an interaction, the interaction''s type.';
comment on column public.intent_kinds.role is
  'change: the account''s own doing, which is tested. response: what it did because it was asked to, which adds to its activity. attention: the team''s own doing, counted apart.';
comment on column public.intent_kinds.label is 'What one event is called, for people.';
comment on column public.intent_kinds.meaning is 'What counts as one.';
comment on column public.intent_kinds.weight is 'What a fresh one adds to the activity. It plays no part in the test.';
comment on column public.intent_kinds.half_life_days is 'Days after which it adds half as much.';

insert into public.intent_kinds (kind, role, label, meaning, weight, half_life_days)
values
  ('roles_opened', 'change', 'role opened',
    'A role on the job board that was not there at the last run that read the whole board.', 1, 14),
  ('technology_adopted', 'change', 'technology adopted', 'A product in use that none of the five runs before showed.', 2, 21),
  ('standard_stated', 'change', 'compliance standard stated',
    'A standard, such as SOC 2, that none of the five runs before found stated.', 3, 21),
  ('engineering_post', 'change', 'engineering post',
    'A post of the engineering blog that is newer than any the five runs before saw.', 2, 14),
  ('engineering_blog_started', 'change', 'first engineering blog post',
    'An engineering blog where the runs before found that there was none.', 5, 21),
  ('meeting_booked', 'response', 'meeting booked', 'The account agreed to a meeting.', 5, 14),
  ('researched', 'attention', 'run', 'A member of the team researched it.', 1, 7),
  ('viewed', 'attention', 'view', 'A member of the team looked at it.', 0.25, 3),
  ('opened_research', 'attention', 'research opened', 'A member of the team read its research.', 0.5, 3),
  ('contacted', 'attention', 'contact', 'A member of the team contacted it.', 2, 14)
on conflict (kind) do update set
  role = excluded.role,
  label = excluded.label,
  meaning = excluded.meaning,
  weight = excluded.weight,
  half_life_days = excluded.half_life_days;

revoke all on table public.intent_kinds from public, anon, authenticated, service_role;
grant select on table public.intent_kinds to authenticated, service_role;

alter table public.intent_kinds enable row level security;

drop policy if exists "Members read intent kinds" on public.intent_kinds;
create policy "Members read intent kinds" on public.intent_kinds
  for select to authenticated using ((select private.is_member()));

-- Verdicts -------------------------------------------------------------------------------------------------------

create table if not exists public.account_intent (
  domain text primary key references public.accounts (domain) on delete cascade,
  state text not null check (state in ('surging', 'active', 'steady', 'cooling', 'quiet')),
  activity double precision not null,
  attention double precision not null,
  last_seven_days integer not null,
  eight_weeks_before integer not null,
  observed_days double precision not null,
  expected double precision,
  usual_per_week double precision,
  p_value double precision check (p_value between 0 and 1),
  p_fewer double precision check (p_fewer between 0 and 1),
  q_value double precision check (q_value between 0 and 1),
  events jsonb not null default '[]' check (jsonb_typeof(events) = 'array'),
  judged_at timestamptz not null,
  is_simulated boolean not null default false
);

comment on table public.account_intent is
  'How each account is stirring, as of the last refresh that found a change. Derived: a refresh can always make it anew.';
comment on column public.account_intent.domain is 'The account.';
comment on column public.account_intent.state is
  'surging: more in the last 7 days than its pace explains, the false-discovery rate held at 5 %. cooling: so little that it happens one time in ten. quiet: nothing in the last 7 days and less than one event a month before. active: half as much again as expected, or more. steady: the rest.';
comment on column public.account_intent.activity is
  'What the account did in nine weeks: the sum of weight × 2^(−age ÷ half-life) over its changes and responses.';
comment on column public.account_intent.attention is 'The same of the team''s own doing.';
comment on column public.account_intent.last_seven_days is 'Changes found today and in the 6 days before; where some are known to have happened then, and stand out more, those alone.';
comment on column public.account_intent.eight_weeks_before is 'The other changes found in nine weeks.';
comment on column public.account_intent.observed_days is
  'How many days the runs of the last 7 days looked back: from each to the run before it.';
comment on column public.account_intent.expected is
  'How many changes its pace and that of all accounts let expect in last_seven_days; null when too little is known.';
comment on column public.account_intent.usual_per_week is 'Its pace in changes a week.';
comment on column public.account_intent.p_value is
  'Chance of as many changes or more at its usual pace; null when it was not tested.';
comment on column public.account_intent.p_fewer is 'Chance of as few or fewer.';
comment on column public.account_intent.q_value is
  'The smallest false-discovery rate at which it is called surging (Benjamini–Hochberg over all accounts, seven looks a week).';
comment on column public.account_intent.events is
  'What the verdict rests on, newest first: {"kind", "day", "count"}. Never who: a rep''s interactions are the rep''s own.';
comment on column public.account_intent.judged_at is 'When it was last found changed.';
comment on column public.account_intent.is_simulated is 'Whether the account is made up.';

create index if not exists account_intent_state_q_value_idx on public.account_intent (state, q_value);

revoke all on table public.account_intent from public, anon, authenticated, service_role;
grant select on table public.account_intent to authenticated;
grant select, insert, update, delete on table public.account_intent to service_role;

alter table public.account_intent enable row level security;

drop policy if exists "Members read account intent" on public.account_intent;
create policy "Members read account intent" on public.account_intent
  for select to authenticated using ((select private.is_member()));

-- What the verdicts of a day have in common ----------------------------------------------------------------------

create table if not exists public.intent_calibrations (
  day date not null,
  is_simulated boolean not null,
  accounts integer not null,
  accounts_with_history integer not null,
  events integer not null,
  is_learned boolean not null,
  rates jsonb not null check (jsonb_typeof(rates) = 'object'),
  dispersion double precision not null check (dispersion >= 1),
  prior_shape double precision not null check (prior_shape > 0),
  calibrated_at timestamptz not null,
  primary key (day, is_simulated)
);

comment on table public.intent_calibrations is
  'What all accounts together say about what is usual, a row for each day that was refreshed.';
comment on column public.intent_calibrations.day is 'The day (UTC) that the last seven days end with.';
comment on column public.intent_calibrations.is_simulated is
  'Whether it is about made-up accounts: while there are any, they alone are learned from.';
comment on column public.intent_calibrations.accounts is 'How many accounts there are.';
comment on column public.intent_calibrations.accounts_with_history is
  'How many of them were observed in the eight weeks before the last seven days.';
comment on column public.intent_calibrations.events is 'How many changes were found in those eight weeks.';
comment on column public.intent_calibrations.is_learned is
  'Whether that is enough to say what is usual: 20 accounts and 20 changes.';
comment on column public.intent_calibrations.rates is
  'Changes a day by kind, over all accounts; kinds that were observed for less than 56 days are left out.';
comment on column public.intent_calibrations.dispersion is
  'Variance ÷ mean of an account''s weeks, at least 1: above it changes come in batches.';
comment on column public.intent_calibrations.prior_shape is
  'Shape (and rate) of the gamma distribution of how much more or less than all accounts one does.';
comment on column public.intent_calibrations.calibrated_at is 'When it was made.';

revoke all on table public.intent_calibrations from public, anon, authenticated, service_role;
grant select on table public.intent_calibrations to authenticated;
grant select, insert, update, delete on table public.intent_calibrations to service_role;

alter table public.intent_calibrations enable row level security;

drop policy if exists "Members read intent calibrations" on public.intent_calibrations;
create policy "Members read intent calibrations" on public.intent_calibrations
  for select to authenticated using ((select private.is_member()));

-- What changed ---------------------------------------------------------------------------------------------------

create table if not exists private.intent_outbox (
  -- Rows are only ever added, so that nobody who saves something waits for somebody else who does.
  id bigint generated always as identity primary key,
  account_domain text not null,
  since date not null
);

comment on table private.intent_outbox is 'Accounts whose daily counts are to be made anew.';
comment on column private.intent_outbox.id is 'The order in which they were noted.';
comment on column private.intent_outbox.account_domain is 'The account.';
comment on column private.intent_outbox.since is 'The first day (UTC) that changed.';

revoke all on table private.intent_outbox from public, anon, authenticated, service_role;
grant select, insert, delete on table private.intent_outbox to service_role;

create or replace function private.note_changed_interactions()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  -- Taking an event back changes the day of that event.
  insert into private.intent_outbox (account_domain, since)
  select changed.account_domain,
    min((least(changed.occurred_at, taken_back.occurred_at) at time zone 'UTC')::date)
  from changed_rows as changed
  left join public.user_interactions as taken_back
    on taken_back.id = case when changed.interaction_type = 'undone'
      then (changed.metadata ->> 'interactionId')::uuid end
  group by changed.account_domain;
  return null;
exception when others then
  -- What a rep does is logged, whatever becomes of intent.
  raise warning 'Intent has missed interactions: %', sqlerrm;
  return null;
end;
$$;

comment on function private.note_changed_interactions() is
  'Notes the accounts of added or erased interactions for the next refresh of intent. Never fails.';

create or replace function private.note_changed_runs()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  insert into private.intent_outbox (account_domain, since)
  select changed.domain, min((changed.started_at at time zone 'UTC')::date)
  from changed_rows as changed
  where changed.status = 'success'
  group by changed.domain;
  return null;
exception when others then
  raise warning 'Intent has missed runs: %', sqlerrm;
  return null;
end;
$$;

comment on function private.note_changed_runs() is
  'Notes the accounts of added or erased runs for the next refresh of intent. Never fails.';

revoke all on function private.note_changed_interactions() from public, anon, authenticated, service_role;
revoke all on function private.note_changed_runs() from public, anon, authenticated, service_role;

create or replace trigger note_added_interactions
  after insert on public.user_interactions referencing new table as changed_rows
  for each statement execute function private.note_changed_interactions();
create or replace trigger note_erased_interactions
  after delete on public.user_interactions referencing old table as changed_rows
  for each statement execute function private.note_changed_interactions();
create or replace trigger note_added_runs
  after insert on public.prospect_intelligence_runs referencing new table as changed_rows
  for each statement execute function private.note_changed_runs();
create or replace trigger note_erased_runs
  after delete on public.prospect_intelligence_runs referencing old table as changed_rows
  for each statement execute function private.note_changed_runs();

-- Daily counts ---------------------------------------------------------------------------------------------------

create table if not exists private.intent_days (
  account_domain text not null,
  day date not null,
  kind text not null,
  events integer not null check (events >= 0),
  observed_days double precision not null check (observed_days >= 0),
  is_dated boolean not null,
  primary key (account_domain, day, kind, is_dated)
);

comment on table private.intent_days is 'Events of each account by day and kind.';
comment on column private.intent_days.account_domain is 'The account.';
comment on column private.intent_days.day is
  'The day (UTC) of the interaction, or of the run that found the change.';
comment on column private.intent_days.kind is 'The kind of event: intent_kinds.';
comment on column private.intent_days.events is 'How many there were.';
comment on column private.intent_days.observed_days is
  'Of changes: the days between the runs and those they are compared with. A run that finds nothing has seen as much.';

comment on column private.intent_days.is_dated is
  'Whether they happened within seven days before: that is as long as the runs are apart, or less.';

create index if not exists intent_days_day_idx on private.intent_days (day);

revoke all on table private.intent_days from public, anon, authenticated, service_role;
grant select, insert, delete on table private.intent_days to service_role;

-- An account's events and runs in the order of time.
create index if not exists user_interactions_account_domain_occurred_at_idx
  on public.user_interactions (account_domain, occurred_at);
create index if not exists prospect_intelligence_runs_domain_started_at_idx
  on public.prospect_intelligence_runs (domain, started_at);

create or replace function private.as_count(value jsonb)
returns integer
language sql
immutable
parallel safe
set search_path = ''
as $$
  select case when jsonb_typeof(value) = 'number' then least(greatest(value::numeric, 0), 1000)::integer end
$$;

comment on function private.as_count(jsonb) is 'A number of a run''s signals as a whole one, 0–1000; null if it is none.';

create or replace function private.count_new_names(named jsonb, named_before jsonb)
returns integer
language sql
immutable
parallel safe
set search_path = ''
as $$
  select case when jsonb_typeof(named) = 'array' then (
    select count(distinct name)::integer
    from jsonb_array_elements_text(named) as name
    where not jsonb_path_query_array(named_before, '$[*][*]') ? name
  ) end
$$;

comment on function private.count_new_names(jsonb, jsonb) is
  'How many texts of a list none of the earlier lists has; null when there is no list.';

-- Counts accounts again, each from its day on.
--
-- A run is compared with the five before it that were saved when it began, as the engine does; of runs at the same time,
-- which all find the same, the first counts. What one of two runs does not know is no change.
create or replace function private.count_intent_days(domains text[], since date[])
returns void
language plpgsql
set search_path = ''
as $$
begin
  delete from private.intent_days as counted
  using unnest(domains, since) as wanted (domain, since)
  where counted.account_domain = wanted.domain and counted.day >= wanted.since;

  insert into private.intent_days (account_domain, day, kind, events, observed_days, is_dated)
  select interaction.account_domain, (interaction.occurred_at at time zone 'UTC')::date, kinds.kind, count(*), 0, true
  from unnest(domains, since) as wanted (domain, since)
  join public.user_interactions as interaction
    on interaction.account_domain = wanted.domain
    and interaction.occurred_at >= wanted.since::timestamp at time zone 'UTC'
  join public.intent_kinds as kinds on kinds.kind = interaction.interaction_type
  where not exists (
    select from public.user_interactions as undone
    where undone.interaction_type = 'undone' and (undone.metadata ->> 'interactionId')::uuid = interaction.id
  )
  group by 1, 2, 3;

  insert into private.intent_days (account_domain, day, kind, events, observed_days, is_dated)
  select run.domain, (run.started_at at time zone 'UTC')::date, change.kind, sum(change.events),
    sum(extract(epoch from run.started_at - change.compared_at)::double precision / 86400),
    change.compared_at >= run.started_at - interval '7 days'
  from unnest(domains, since) as wanted (domain, since)
  join public.prospect_intelligence_runs as run
    on run.domain = wanted.domain
    and run.started_at >= wanted.since::timestamp at time zone 'UTC'
    and run.status = 'success'
  cross join lateral (
    select
      max(started_at) as run_at,
      max(started_at) filter (where jsonb_typeof(signals -> 'total_open_roles') = 'number') as roles_at,
      max(started_at) filter (where jsonb_typeof(signals -> 'technologies') = 'array') as technologies_at,
      jsonb_agg(signals -> 'technologies') filter (where jsonb_typeof(signals -> 'technologies') = 'array')
        as technologies,
      max(started_at) filter (where jsonb_typeof(signals -> 'compliance') = 'array') as standards_at,
      jsonb_agg(signals -> 'compliance') filter (where jsonb_typeof(signals -> 'compliance') = 'array')
        as standards,
      max(started_at) filter (where signals -> 'has_engineering_blog' = 'false') as no_blog_at,
      bool_or(signals -> 'has_engineering_blog' = 'true') as had_blog,
      max(started_at) filter (where jsonb_typeof(signals -> 'latest_post_age_days') = 'number') as posts_at,
      max(started_at - private.as_count(signals -> 'latest_post_age_days') * interval '1 day') as latest_post_by,
      (array_agg(private.as_count(signals -> 'posts_last_90_days') order by started_at desc)
        filter (where jsonb_typeof(signals -> 'latest_post_age_days') = 'number'))[1] as posts
    from (
      select before.started_at, before.signals
      from public.prospect_intelligence_runs as before
      where before.domain = run.domain
        and before.status = 'success'
        and before.started_at < run.started_at
        and before.finished_at <= run.started_at
      order by before.started_at desc
      limit 5
    ) as five_before
  ) as earlier
  cross join lateral (
    values
      ('researched', 1, coalesce(earlier.run_at, run.started_at)),
      ('roles_opened', private.as_count(run.signals -> 'roles_opened'), earlier.roles_at),
      ('technology_adopted', private.count_new_names(run.signals -> 'technologies', earlier.technologies),
        earlier.technologies_at),
      ('standard_stated', private.count_new_names(run.signals -> 'compliance', earlier.standards),
        earlier.standards_at),
      ('engineering_blog_started', case run.signals -> 'has_engineering_blog' when 'true' then 1 when 'false' then 0 end,
        case when earlier.had_blog is not true then earlier.no_blog_at end),
      (
        'engineering_post',
        -- Ages are whole days: a post is newer when the earliest it can be is not before the latest the other can be.
        case
          when run.started_at - (private.as_count(run.signals -> 'latest_post_age_days') + 1) * interval '1 day'
            >= earlier.latest_post_by
          then greatest(1, private.as_count(run.signals -> 'posts_last_90_days') - earlier.posts)
          when jsonb_typeof(run.signals -> 'latest_post_age_days') = 'number' then 0
        end,
        earlier.posts_at
      )
  ) as change (kind, events, compared_at)
  where change.events is not null
    and change.compared_at is not null
    and not exists (
      select from public.prospect_intelligence_runs as same_time
      where same_time.domain = run.domain
        and same_time.status = 'success'
        and change.kind <> 'researched'
        and same_time.started_at between run.started_at - interval '1 hour' and run.started_at
        and (same_time.started_at, same_time.id) < (run.started_at, run.id)
        and same_time.finished_at > run.started_at
    )
  group by 1, 2, 3, change.compared_at >= run.started_at - interval '7 days';
end;
$$;

comment on function private.count_intent_days(text[], date[]) is
  'Makes the daily counts of accounts anew, each from its day on.';

-- The test -------------------------------------------------------------------------------------------------------

-- Terms follow from one another, P(j + 1) ÷ P(j) = (m² ÷ v + j (1 − m ÷ v)) ÷ (j + 1), which also holds in the limit of
-- a Poisson distribution, v = m. The tail on k's side of the mean is summed, so that small chances keep all their digits;
-- lgamma(), which would give its first term at once, comes with Postgres 18 only.
create or replace function private.negative_binomial_tail(k integer, mean double precision, variance double precision)
returns double precision
language plpgsql
immutable
strict
parallel safe
set search_path = ''
as $$
declare
  over constant double precision := greatest(1 - mean / variance, 0);
  base constant double precision := mean * (1 - over);
  -- Of P(k), or below the mean of P(k − 1).
  log_term double precision;
  term double precision;
  total double precision;
  j integer := k;
begin
  if k <= 0 then
    return 1;
  end if;
  if k <= mean then
    j := k - 1;
  end if;
  log_term := case when over < 1e-9 then -mean else base / over * ln(1 - over) end;
  for i in 0 .. j - 1 loop
    log_term := log_term + ln((base + i * over) / (i + 1));
  end loop;
  -- Below this exp() has no value in double precision.
  if log_term < -700 then
    return case when k <= mean then 1 else 1e-300 end;
  end if;
  term := exp(log_term);
  total := term;

  if k <= mean then
    while j > 0 and term > total * 1e-16 loop
      term := term * j / (base + (j - 1) * over);
      total := total + term;
      j := j - 1;
    end loop;
    return greatest(1 - total, 0);
  end if;
  while term > total * 1e-16 loop
    term := term * (base + j * over) / (j + 1);
    total := total + term;
    j := j + 1;
  end loop;
  return least(total, 1);
end;
$$;

comment on function private.negative_binomial_tail(integer, double precision, double precision) is
  'P(X ≥ k) of a negative binomial distribution with this mean and variance; of Poisson''s where they are equal.';

-- What is usual: the eight weeks before the last seven days, over all accounts.
--
-- An account's events are taken for Poisson with mean θ × expected, where expected is what all accounts' rates give for
-- the days it was observed, and θ has a gamma distribution with mean 1 over the accounts (Clayton and Kaldor, 1987). Its
-- variance is estimated by moments: Σ (events − expected)² = dispersion × Σ expected + Var(θ) × Σ expected². Dispersion
-- is Pearson's, of an account's weeks about its own pace; the 2 % of accounts whose weeks differ most are left out of
-- it, because those are what is looked for.
create or replace function private.calibrate_intent(today date, simulated boolean, as_of timestamptz)
returns void
language sql
set search_path = ''
-- Nine weeks of all accounts are sorted: on disk it takes twice as long.
set work_mem = '64MB'
as $$
  with weeks as materialized (
    select counted.account_domain as domain, counted.kind, (today - 7 - counted.day) / 7 as week,
      sum(counted.events)::double precision as events, sum(counted.observed_days) as observed_days
    from private.intent_days as counted
    join public.accounts as account on account.domain = counted.account_domain and account.is_simulated = simulated
    where counted.day between today - 62 and today - 7
      and counted.kind in (select kind from public.intent_kinds where role = 'change')
    group by 1, 2, 3
  ),
  -- Half an event more than there were: a kind that has not happened yet is rare, not impossible.
  rates as (
    select kind, (sum(events) + 0.5) / sum(observed_days) as rate
    from weeks
    group by kind
    having sum(observed_days) >= 56
  ),
  expected_weeks as (
    select domain, week, sum(events) as events, sum(rate * observed_days) as expected
    from weeks
    join rates using (kind)
    group by domain, week
  ),
  paces as (
    select domain, sum(events) as events, sum(expected) as expected, sum(events ^ 2) as squares,
      sum(events * expected) as products, sum(expected ^ 2) as expected_squares
    from expected_weeks
    group by domain
    having sum(expected) > 0
  ),
  -- About its own pace, a week's events have the variance of a multinomial distribution where they are Poisson.
  variations as (
    select
      squares - 2 * products * events / expected + expected_squares * (events / expected) ^ 2 as seen,
      events - events * expected_squares / expected ^ 2 as if_poisson
    from paces
    where events >= 2
  ),
  ranked as (
    select seen, if_poisson, percent_rank() over (order by seen / if_poisson) as rank
    from variations
    where if_poisson > 0.001
  ),
  dispersion as (
    select greatest(1, coalesce(sum(seen) / sum(if_poisson), 1)) as value from ranked where rank <= 0.98
  ),
  moments as (
    select count(*) as accounts, coalesce(sum(events), 0) as events,
      (sum((events - expected) ^ 2) - max(value) * sum(expected)) / sum(expected ^ 2) as variance
    from paces, dispersion
  )
  insert into public.intent_calibrations (
    day, is_simulated, accounts, accounts_with_history, events, is_learned, rates, dispersion, prior_shape,
    calibrated_at
  )
  select today, simulated, (select count(*) from public.accounts where is_simulated = simulated), moments.accounts, moments.events,
    moments.accounts >= 20 and moments.events >= 20,
    coalesce((select jsonb_object_agg(kind, rate) from rates), '{}'),
    dispersion.value,
    -- Var(θ) = 1 ÷ shape. Moments are rough: neither all alike nor without any likeness is believed.
    1 / least(10, greatest(0.02, coalesce(moments.variance, 0))),
    as_of
  from dispersion, moments
  on conflict (day, is_simulated) do update set
    accounts = excluded.accounts,
    accounts_with_history = excluded.accounts_with_history,
    events = excluded.events,
    is_learned = excluded.is_learned,
    rates = excluded.rates,
    dispersion = excluded.dispersion,
    prior_shape = excluded.prior_shape,
    calibrated_at = excluded.calibrated_at
$$;

comment on function private.calibrate_intent(date, boolean, timestamptz) is
  'Learns from the real or the made-up accounts what is usual in the eight weeks before the seven days that end today.';

-- Measures accounts by the calibration there is. By Bayes' rule an account that had `before` events where
-- `expected_before` were expected has θ ~ Gamma(shape + before ÷ dispersion, shape + expected_before ÷ dispersion), and
-- the number of its events in the last seven days a negative binomial distribution, here by its mean and variance.
--
-- What runs more than seven days apart find may have happened before the last seven days. It is looked at both ways, as
-- found now and as not known to be new, and the smaller chance counts twice (Bonferroni).
create or replace function private.measure_intent(domains text[], today date, simulated boolean, as_of timestamptz)
returns void
language plpgsql
set search_path = ''
-- Nine weeks of all accounts are sorted: on disk it takes twice as long.
set work_mem = '64MB'
as $$
declare
  usual public.intent_calibrations;
  rate_of_all double precision;
begin
  select * into strict usual from public.intent_calibrations as known
  where known.day = today and known.is_simulated = simulated;
  rate_of_all := (select coalesce(sum(rate::double precision), 0) from jsonb_each_text(usual.rates) as each (kind, rate));

  with kinds as materialized (
    select kind, role, weight, half_life_days,
      case when role = 'change' then (usual.rates ->> kind)::double precision end as rate,
      role = 'change' and (usual.rates ? kind or not usual.is_learned) as is_tested
    from public.intent_kinds
  ),
  days as (
    select counted.account_domain as domain, counted.day, counted.kind, counted.events, counted.observed_days,
      kinds.role, kinds.is_tested,
      counted.events * kinds.weight * 0.5 ^ ((today - counted.day) / kinds.half_life_days) as decayed,
      counted.observed_days * kinds.rate as expected,
      counted.day > today - 7 as is_now,
      counted.day > today - 7 and counted.is_dated as is_known_new
    from unnest(domains) as wanted (domain)
    join private.intent_days as counted on counted.account_domain = wanted.domain
    join kinds on kinds.kind = counted.kind
    where counted.day between today - 62 and today
  ),
  sums as (
    select domain,
      sum(decayed) filter (where role <> 'attention') as activity,
      sum(decayed) filter (where role = 'attention') as attention,
      sum(observed_days) filter (where kind = 'researched' and is_now) as observed_days,
      sum(events) filter (where is_tested) as found,
      sum(events) filter (where is_tested and is_now) as found_now,
      sum(events) filter (where is_tested and is_known_new) as found_new,
      sum(expected) as expected,
      sum(expected) filter (where is_now) as expected_now,
      sum(expected) filter (where is_known_new) as expected_new,
      -- Six kinds on seven days: the last week is always there whole.
      jsonb_path_query_array(
        jsonb_agg(jsonb_build_object('kind', kind, 'day', day, 'count', events) order by day desc, kind)
          filter (where role <> 'attention' and events > 0),
        '$[0 to 41]'
      ) as events
    from days
    group by domain
  )
  insert into public.account_intent as verdict (
    domain, state, activity, attention, last_seven_days, eight_weeks_before, observed_days, expected, usual_per_week,
    p_value, p_fewer, events, judged_at, is_simulated
  )
  select account.domain, 'quiet', coalesce(sums.activity, 0), coalesce(sums.attention, 0),
    test.now, coalesce(sums.found, 0) - test.now, coalesce(sums.observed_days, 0), test.mean, test.usual_per_week,
    -- Not least(), which passes over null: what was not tested has no chance.
    case
      when test.p_value * looks.count > 1 then 1
      else test.p_value * looks.count
    end,
    1 - private.negative_binomial_tail(test.now + 1, test.mean, test.variance),
    coalesce(sums.events, '[]'), as_of, account.is_simulated
  from unnest(domains) as wanted (domain)
  join public.accounts as account on account.domain = wanted.domain and account.is_simulated = usual.is_simulated
  left join sums on sums.domain = account.domain
  cross join lateral (
    select looked.now, looked.mean, looked.variance,
      case when usual.is_learned then 7 * rate_of_all * looked.pace end as usual_per_week,
      private.negative_binomial_tail(looked.now, looked.mean, looked.variance) as p_value
    from (
      select span.now, known.pace, predicted.mean,
        usual.dispersion * predicted.mean + predicted.mean ^ 2 / known.shape as variance
      from (
        values
          (coalesce(sums.found_now, 0)::integer, coalesce(sums.expected_now, 0)),
          (coalesce(sums.found_new, 0)::integer, coalesce(sums.expected_new, 0))
      ) as span (now, expected)
      cross join lateral (
        select shape,
          shape / (usual.prior_shape + (coalesce(sums.expected, 0) - span.expected) / usual.dispersion) as pace
        from (
          select usual.prior_shape + (coalesce(sums.found, 0) - span.now) / usual.dispersion as shape
        ) as posterior
      ) as known
      -- Nothing is expected, and nothing tested, where nobody has looked or too little is known.
      cross join lateral (
        select case when usual.is_learned and span.expected > 0 then span.expected * known.pace end as mean
      ) as predicted
    ) as looked
    order by 5, looked.now desc
    limit 1
  ) as test
  cross join lateral (
    select case when sums.expected_now > coalesce(sums.expected_new, 0) then 2 else 1 end as count
  ) as looks
  on conflict (domain) do update set
    activity = excluded.activity,
    attention = excluded.attention,
    last_seven_days = excluded.last_seven_days,
    eight_weeks_before = excluded.eight_weeks_before,
    observed_days = excluded.observed_days,
    expected = excluded.expected,
    usual_per_week = excluded.usual_per_week,
    p_value = excluded.p_value,
    p_fewer = excluded.p_fewer,
    events = excluded.events,
    judged_at = excluded.judged_at,
    is_simulated = excluded.is_simulated
  where (
    verdict.activity, verdict.attention, verdict.last_seven_days, verdict.eight_weeks_before, verdict.observed_days,
    verdict.expected, verdict.usual_per_week, verdict.p_value, verdict.events, verdict.is_simulated
  ) is distinct from (
    excluded.activity, excluded.attention, excluded.last_seven_days, excluded.eight_weeks_before,
    excluded.observed_days, excluded.expected, excluded.usual_per_week, excluded.p_value, excluded.events,
    excluded.is_simulated
  );
end;
$$;

comment on function private.measure_intent(text[], date, boolean, timestamptz) is
  'Writes what the daily counts say of accounts: how much they do and how likely that is at their usual pace.';

-- States, from the chances that are stored: Benjamini and Hochberg (1995) over all accounts that were tested. A week is
-- looked at on each of its seven days, so a chance counts seven times (Bonferroni). Within a day more looks cost
-- nothing: counts only grow until it ends, so what was called surging once stays so.
create or replace function private.judge_intent()
returns void
language sql
set search_path = ''
as $$
  with ranked as (
    select domain, p_value,
      7 * p_value * count(*) over () / row_number() over (order by p_value, domain) as step
    from public.account_intent
    where p_value is not null
  ),
  tested as (
    select domain, least(1, min(step) over (order by p_value desc, domain desc)) as q_value from ranked
  ),
  judged as (
    select verdict.domain, tested.q_value,
      case
        when tested.q_value <= 0.05 then 'surging'
        when verdict.last_seven_days = 0 and verdict.eight_weeks_before = 0 then 'quiet'
        when verdict.last_seven_days = 0 and verdict.usual_per_week < 0.25 then 'quiet'
        when verdict.p_fewer <= 0.1 then 'cooling'
        when verdict.last_seven_days > 0 and verdict.last_seven_days >= 1.5 * coalesce(verdict.expected, 0) then 'active'
        else 'steady'
      end as state
    from public.account_intent as verdict
    left join tested using (domain)
  )
  update public.account_intent as verdict set
    q_value = judged.q_value,
    state = judged.state
  from judged
  where judged.domain = verdict.domain
    and (verdict.q_value, verdict.state) is distinct from (judged.q_value, judged.state)
$$;

comment on function private.judge_intent() is
  'Gives each account its state, with the false-discovery rate of surges held at 5 % over all of them.';

create or replace function public.refresh_account_intent(as_of timestamptz default now())
returns integer
language plpgsql
security invoker
set search_path = ''
as $$
declare
  today constant date := (as_of at time zone 'UTC')::date;
  -- Made-up accounts and real ones are never mixed.
  simulated constant boolean := exists (select from public.accounts where is_simulated);
  domains text[];
  first_days date[];
begin
  -- One at a time; what is noted meanwhile waits for the next.
  if not pg_try_advisory_xact_lock(hashtextextended('refresh_account_intent', 0)) then
    return 0;
  end if;

  with taken as (
    delete from private.intent_outbox returning account_domain, since
  ),
  changed as (
    select account_domain, min(since) as since from taken group by account_domain
  )
  select array_agg(account_domain), array_agg(since) into domains, first_days from changed;
  if domains is not null then
    perform private.count_intent_days(domains, first_days);
  end if;

  if not exists (
    select from public.intent_calibrations as usual
    where usual.day = today and usual.is_simulated = simulated and (usual.is_learned or domains is null)
  ) then
    delete from public.intent_calibrations where is_simulated <> simulated;
    delete from public.account_intent where is_simulated <> simulated;
    perform private.calibrate_intent(today, simulated, as_of);
    -- With another day every window has moved.
    domains := array(select domain from public.accounts where is_simulated = simulated);
  end if;

  if coalesce(cardinality(domains), 0) > 0 then
    perform private.measure_intent(domains, today, simulated, as_of);
    perform private.judge_intent();
  end if;
  return coalesce(cardinality(domains), 0);
end;
$$;

comment on function public.refresh_account_intent(timestamptz) is
  'Brings intent up to date and returns how many accounts it measured: those that changed, on a new day all. For the server.';

create or replace function public.rebuild_account_intent(as_of timestamptz default now())
returns integer
language plpgsql
security invoker
set search_path = ''
as $$
begin
  delete from private.intent_days;
  delete from public.account_intent;
  delete from public.intent_calibrations;
  insert into private.intent_outbox (account_domain, since)
  select account_domain, date '-infinity' from public.user_interactions group by account_domain
  union
  select domain, date '-infinity' from public.prospect_intelligence_runs group by domain;
  return public.refresh_account_intent(as_of);
end;
$$;

comment on function public.rebuild_account_intent(timestamptz) is
  'Makes intent anew from all runs and interactions, which a refresh never needs. For the server.';

revoke all on function private.count_intent_days(text[], date[]) from public, anon, authenticated, service_role;
revoke all on function private.as_count(jsonb) from public, anon, authenticated, service_role;
revoke all on function private.count_new_names(jsonb, jsonb) from public, anon, authenticated, service_role;
revoke all on function private.negative_binomial_tail(integer, double precision, double precision)
  from public, anon, authenticated, service_role;
revoke all on function private.calibrate_intent(date, boolean, timestamptz)
  from public, anon, authenticated, service_role;
revoke all on function private.measure_intent(text[], date, boolean, timestamptz)
  from public, anon, authenticated, service_role;
revoke all on function private.judge_intent() from public, anon, authenticated, service_role;
revoke all on function public.refresh_account_intent(timestamptz) from public, anon, authenticated, service_role;
revoke all on function public.rebuild_account_intent(timestamptz) from public, anon, authenticated, service_role;
grant execute on function private.count_intent_days(text[], date[]) to service_role;
grant execute on function private.as_count(jsonb) to service_role;
grant execute on function private.count_new_names(jsonb, jsonb) to service_role;
grant execute on function private.negative_binomial_tail(integer, double precision, double precision) to service_role;
grant execute on function private.calibrate_intent(date, boolean, timestamptz) to service_role;
grant execute on function private.measure_intent(text[], date, boolean, timestamptz) to service_role;
grant execute on function private.judge_intent() to service_role;
grant execute on function public.refresh_account_intent(timestamptz) to service_role;
grant execute on function public.rebuild_account_intent(timestamptz) to service_role;

-- What was there before intent was.
do $$
begin
  perform public.rebuild_account_intent();
end;
$$;

-- A hosted project refreshes by itself, whether or not a server runs. Elsewhere the server's sweeper does.
do $$
begin
  if exists (select from pg_available_extensions where name = 'pg_cron') then
    create extension if not exists pg_cron;
    perform cron.schedule('refresh-account-intent', '*/5 * * * *', 'select public.refresh_account_intent()');
  end if;
exception when others then
  raise notice 'Intent is not refreshed from cron: %', sqlerrm;
end;
$$;
