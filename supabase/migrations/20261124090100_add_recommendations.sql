-- Recommendations: which account each rep is shown next, by which policy, with which probability, and what came of it. A
-- policy can be judged by that log before it is trusted, so the log is append-only and complete: every decision keeps the
-- accounts there were to choose from, with their features as the policy saw them.

-- Policies -------------------------------------------------------------------------------------------------------

create table if not exists public.recommendation_policies (
  -- A number that is never given twice, also when a simulated policy was removed.
  version integer generated always as identity primary key,
  kind text not null check (kind in ('uniform', 'rules', 'linear_thompson')),
  state text not null default 'candidate' check (state in ('candidate', 'live', 'retired')),
  parameters jsonb not null check (
    coalesce(parameters @@ '$.exploration >= 0.02 && $.exploration <= 1', false)
    and coalesce(parameters @@ '$.tournamentSize >= 1', false)
  ),
  posterior jsonb check (jsonb_typeof(posterior) = 'object'),
  refreshes integer references public.recommendation_policies (version) on delete cascade,
  impression_count integer not null default 0 check (impression_count >= 0),
  reward_count integer not null default 0 check (reward_count >= 0),
  data_hash text check (data_hash ~ '^[0-9a-f]{64}$'),
  evaluation jsonb check (jsonb_typeof(evaluation -> 'canReplace') = 'boolean'),
  is_simulated boolean not null default false,
  created_by uuid references auth.users (id) on delete set null,
  created_at timestamptz not null default now(),
  promoted_by uuid references auth.users (id) on delete set null,
  promoted_at timestamptz,
  retired_at timestamptz,
  constraint recommendation_policies_learned_check check ((kind = 'linear_thompson') = (posterior is not null)),
  constraint recommendation_policies_promoted_check check (
    state <> 'live' or promoted_at is not null and retired_at is null
  ),
  -- Whoever writes it: a policy that did not prove better than the one before it is never live. One that learned on
  -- is the same policy, and the uniform one needs no proof.
  constraint recommendation_policies_live_check check (
    state <> 'live' or kind = 'uniform' or refreshes is not null
    or coalesce((evaluation -> 'canReplace')::boolean, false)
  )
);

comment on table public.recommendation_policies is
  'Versions of the policy that recommends accounts. Exactly one is live; version 1 draws uniformly.';
comment on column public.recommendation_policies.version is 'Number of the version, for people; impressions name it.';
comment on column public.recommendation_policies.kind is
  'uniform: at random. rules: by the ICP score. linear_thompson: by what came of impressions.';
comment on column public.recommendation_policies.state is
  'candidate: never live. live: recommends. retired: was live.';
comment on column public.recommendation_policies.parameters is
  'How it draws: policyParametersSchema in learning/recommendation-schemas.ts.';
comment on column public.recommendation_policies.posterior is
  'What it learned: mean and precision factor of the weights of the features. Its particles are drawn from it by the seed.';
comment on column public.recommendation_policies.refreshes is
  'The version with the same parameters that it goes on learning from; null for a policy of its own.';
comment on column public.recommendation_policies.impression_count is 'Impressions it was fitted to.';
comment on column public.recommendation_policies.reward_count is 'Those of them that had earned a reward.';
comment on column public.recommendation_policies.data_hash is 'SHA-256 of the impressions and rewards it was fitted to.';
comment on column public.recommendation_policies.evaluation is
  'What it would have earned, told from the log of the policy then live: evaluationSchema in learning/recommendation-schemas.ts.';
comment on column public.recommendation_policies.is_simulated is 'Learned from simulated rows, and removed with them.';
comment on column public.recommendation_policies.created_by is
  'The admin who had it trained; null for what came of itself and once their account was deleted.';
comment on column public.recommendation_policies.created_at is 'When it was made.';
comment on column public.recommendation_policies.promoted_by is
  'The admin who made it live last; null for a refresh and once their account was deleted.';
comment on column public.recommendation_policies.promoted_at is 'When it became live last.';
comment on column public.recommendation_policies.retired_at is 'When it stopped being live; null when it never did, or is again.';

create unique index if not exists recommendation_policies_one_live_idx
  on public.recommendation_policies (state) where state = 'live';
create index if not exists recommendation_policies_refreshes_idx on public.recommendation_policies (refreshes);
create index if not exists recommendation_policies_created_by_idx on public.recommendation_policies (created_by);
create index if not exists recommendation_policies_promoted_by_idx on public.recommendation_policies (promoted_by);

create or replace function private.keep_recommendation_policy()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  fate constant text[] := array['state', 'promoted_by', 'promoted_at', 'retired_at', 'created_by'];
begin
  if tg_op = 'DELETE' then
    if old.is_simulated then
      return old;
    end if;
    raise exception 'A version of the policy never goes: impressions name it' using errcode = 'insufficient_privilege';
  end if;
  if to_jsonb(new) - fate is distinct from to_jsonb(old) - fate
    -- The name of its author goes with the author's account, and in no other way.
    or new.created_by is distinct from old.created_by
      and (new.created_by is not null or exists (select from auth.users where id = old.created_by))
  then
    raise exception 'A version of the policy never changes: train a new one' using errcode = 'insufficient_privilege';
  end if;
  return new;
end;
$$;

comment on function private.keep_recommendation_policy() is
  'Refuses any change of a version but its state, and the deletion of one that was learned from real rewards.';

-- When a simulation is removed, the policy that was learned in it goes too: then the one before it is live again.
create or replace function private.restore_live_policy()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if not exists (select from public.recommendation_policies where state = 'live') then
    update public.recommendation_policies set state = 'live', promoted_at = now(), retired_at = null
    where version = (
      select version from public.recommendation_policies
      where state = 'retired' or kind = 'uniform'
      order by retired_at desc nulls last, version limit 1
    );
  end if;
  return null;
end;
$$;

comment on function private.restore_live_policy() is
  'Where the live policy was removed, makes the one live that was so last, or the uniform one.';

revoke all on function private.keep_recommendation_policy() from public, anon, authenticated, service_role;
revoke all on function private.restore_live_policy() from public, anon, authenticated, service_role;

create or replace trigger keep_recommendation_policy
  before update or delete on public.recommendation_policies
  for each row execute function private.keep_recommendation_policy();
create or replace trigger restore_live_policy
  after delete on public.recommendation_policies
  for each statement execute function private.restore_live_policy();
create or replace trigger refuse_truncate
  before truncate on public.recommendation_policies
  for each statement execute function private.refuse_change();

insert into public.recommendation_policies (kind, state, parameters, promoted_at)
select 'uniform', 'live', '{"exploration": 1, "tournamentSize": 1, "particles": 0, "seed": "uniform", "featureSet": 1}', now()
where not exists (select from public.recommendation_policies);

-- Slates and impressions -----------------------------------------------------------------------------------------

create table if not exists public.recommendation_slates (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users (id) on delete cascade,
  policy_version integer not null references public.recommendation_policies (version),
  shown_at timestamptz not null default now(),
  feature_set smallint not null,
  feature_count smallint not null check (feature_count > 0),
  candidates text[] not null check (cardinality(candidates) between 1 and 2000),
  features bytea not null,
  is_simulated boolean not null default false,
  constraint recommendation_slates_feature_bytes_check check (
    octet_length(features) = cardinality(candidates) * feature_count
  ),
  constraint recommendation_slates_owner_key unique (id, user_id)
);

comment on table public.recommendation_slates is
  'Append-only log of every list of recommendations: what there was to choose from. A person''s rows are erased with their account and in no other way.';
comment on column public.recommendation_slates.id is 'The slate.';
comment on column public.recommendation_slates.user_id is 'Who it was shown to.';
comment on column public.recommendation_slates.policy_version is 'The policy that drew it.';
comment on column public.recommendation_slates.shown_at is 'When.';
comment on column public.recommendation_slates.feature_set is
  'Which list of features: FEATURE_SET in learning/recommend/features.ts.';
comment on column public.recommendation_slates.feature_count is 'How many features there are of each account.';
comment on column public.recommendation_slates.candidates is 'Domains of all accounts there were to choose from.';
comment on column public.recommendation_slates.features is
  'Their features in whole hundredths, a signed byte each, account by account in the order of candidates.';
comment on column public.recommendation_slates.is_simulated is
  'Whether it was made up by npm run simulate, or is of companies that were.';

create index if not exists recommendation_slates_user_id_shown_at_idx
  on public.recommendation_slates (user_id, shown_at desc);
create index if not exists recommendation_slates_policy_version_idx
  on public.recommendation_slates (policy_version, shown_at);
create index if not exists recommendation_slates_shown_at_idx on public.recommendation_slates (shown_at, id);

create table if not exists public.recommendation_impressions (
  id uuid primary key default gen_random_uuid(),
  slate_id uuid not null,
  user_id uuid not null references auth.users (id) on delete cascade,
  account_domain text not null check (account_domain ~ '^[a-z0-9.-]{1,253}$'),
  policy_version integer not null references public.recommendation_policies (version),
  slot smallint not null check (slot between 0 and 49),
  candidates integer not null check (candidates > 0),
  features jsonb not null check (jsonb_typeof(features) = 'object'),
  propensity double precision not null check (propensity > 0 and propensity <= 1),
  reason text not null check (length(reason) between 1 and 500),
  shown_at timestamptz not null default now(),
  is_simulated boolean not null default false,
  constraint recommendation_impressions_slot_key unique (slate_id, slot),
  constraint recommendation_impressions_once_key unique (slate_id, account_domain),
  constraint recommendation_impressions_owner_key unique (id, user_id, account_domain),
  -- Checked at commit, because an account's deletion takes the slates and the impressions in turn.
  constraint recommendation_impressions_slate_fkey foreign key (slate_id, user_id)
    references public.recommendation_slates (id, user_id) deferrable initially deferred
);

comment on table public.recommendation_impressions is
  'Append-only log of every account that was recommended, for every role. A person''s rows are erased with their account and in no other way.';
comment on column public.recommendation_impressions.id is 'Named by the interactions it led to.';
comment on column public.recommendation_impressions.slate_id is 'The slate it is a slot of, which keeps all candidates.';
comment on column public.recommendation_impressions.user_id is 'Who it was shown to.';
comment on column public.recommendation_impressions.account_domain is 'The account that was shown.';
comment on column public.recommendation_impressions.policy_version is 'The policy that drew it.';
comment on column public.recommendation_impressions.slot is 'Place in the slate, from 0.';
comment on column public.recommendation_impressions.candidates is
  'How many accounts were left to choose from when the slot was drawn.';
comment on column public.recommendation_impressions.features is 'Features of the account by name, as the policy saw them.';
comment on column public.recommendation_impressions.propensity is
  'Probability that the slot went to this account, given the slots before it.';
comment on column public.recommendation_impressions.reason is 'The line the rep was told.';
comment on column public.recommendation_impressions.shown_at is 'When.';
comment on column public.recommendation_impressions.is_simulated is
  'Whether it was made up by npm run simulate, or is of a company that was.';

create index if not exists recommendation_impressions_user_id_account_domain_idx
  on public.recommendation_impressions (user_id, account_domain, shown_at desc);
create index if not exists recommendation_impressions_slate_id_user_id_idx
  on public.recommendation_impressions (slate_id, user_id);
create index if not exists recommendation_impressions_policy_version_idx
  on public.recommendation_impressions (policy_version);
create index if not exists recommendation_impressions_shown_at_idx
  on public.recommendation_impressions (shown_at, id);

create or replace trigger mark_simulated
  before insert on public.recommendation_impressions
  for each row execute function private.mark_simulated('account_domain');

create or replace trigger refuse_change
  before update or truncate on public.recommendation_slates
  for each statement execute function private.refuse_change();
alter table public.recommendation_slates enable always trigger refuse_change;
create or replace trigger allow_erasure_only
  before delete on public.recommendation_slates
  for each row execute function private.allow_erasure_only();
alter table public.recommendation_slates enable always trigger allow_erasure_only;

create or replace trigger refuse_change
  before update or truncate on public.recommendation_impressions
  for each statement execute function private.refuse_change();
alter table public.recommendation_impressions enable always trigger refuse_change;
create or replace trigger allow_erasure_only
  before delete on public.recommendation_impressions
  for each row execute function private.allow_erasure_only();
alter table public.recommendation_impressions enable always trigger allow_erasure_only;

-- Interactions: what an impression led to, and one more thing a rep may say of it ----------------------------------

alter table public.user_interactions drop constraint if exists user_interactions_interaction_type_check;
alter table public.user_interactions add constraint user_interactions_interaction_type_check check (
  interaction_type in (
    'viewed', 'opened_research', 'contacted', 'meeting_booked', 'deal_won', 'deal_lost', 'not_for_me', 'undone'
  )
);

alter table public.user_interactions add column if not exists impression_id uuid;
alter table public.user_interactions drop constraint if exists user_interactions_impression_fkey;
-- Of the same person and account. Checked at commit, as that of the research is.
alter table public.user_interactions add constraint user_interactions_impression_fkey
  foreign key (impression_id, user_id, account_domain)
  references public.recommendation_impressions (id, user_id, account_domain) deferrable initially deferred;
comment on column public.user_interactions.impression_id is
  'The recommendation to this person of this account that led to it, where one did.';
create index if not exists user_interactions_impression_idx
  on public.user_interactions (impression_id, user_id, account_domain) where impression_id is not null;
revoke all on table public.user_interactions from public, anon, authenticated, service_role;
grant select, insert (user_id, account_domain, interaction_type, research_id, impression_id, metadata, idempotency_key)
  on table public.user_interactions to authenticated;
grant select on table public.user_interactions to service_role;

-- What somebody works on, closed, or doesn't want ------------------------------------------------------------------

create index if not exists user_interactions_taken_idx on public.user_interactions (account_domain, occurred_at)
  where interaction_type in ('contacted', 'meeting_booked', 'deal_won', 'deal_lost', 'not_for_me');

create or replace function private.taken_accounts(rep uuid)
returns setof text
language sql
stable
security invoker
set search_path = ''
as $$
  select distinct event.account_domain
  from public.user_interactions as event
  where event.interaction_type in ('contacted', 'meeting_booked', 'deal_won', 'deal_lost', 'not_for_me')
    -- Whoever was contacted, and nothing came of it for a quarter, may be thought of again.
    and (event.interaction_type not in ('contacted', 'meeting_booked') or event.occurred_at > now() - interval '90 days')
    -- Two reps don't pursue one company; whom one of them doesn't want may be for another.
    and (event.interaction_type <> 'not_for_me' or event.user_id = rep)
    and not exists (
      select from public.user_interactions as undone
      where undone.interaction_type = 'undone' and (undone.metadata ->> 'interactionId')::uuid = event.id
    );
$$;

comment on function private.taken_accounts(uuid) is
  'Accounts not to recommend to a rep: somebody works on them or closed them, or the rep said they are not for them.';

-- Serving --------------------------------------------------------------------------------------------------------

create or replace function public.read_recommendation_candidates(rep uuid, max_accounts integer default 2000)
returns jsonb
-- Not "sql", whose bodies are checked when they are made: account_intent comes with a later migration.
language plpgsql
stable
security invoker
set search_path = ''
as $$
begin
  return (select jsonb_build_object(
    'isSimulated', exists (select from public.accounts where is_simulated),
    'accounts', coalesce(jsonb_agg(jsonb_strip_nulls(to_jsonb(candidate)) order by candidate.domain), '[]')
  )
  from (
    select
      account.domain,
      account.name,
      account.last_priority_level as "priorityLevel",
      known.icp_score as "icpScore",
      known.coverage,
      round(extract(epoch from now() - known.observed_at)::numeric / 86400, 2) as "researchedDaysAgo",
      (
        select count(*) from public.recommendation_impressions as shown
        where shown.user_id = rep and shown.account_domain = account.domain
          and shown.shown_at > now() - interval '28 days'
      ) as "timesShown",
      known.employee_count, known.total_open_roles, known.engineering_role_count, known.engineering_role_share,
      known.newest_role_age_days, known.roles_opened, known.has_engineering_blog, known.latest_post_age_days,
      known.has_docs, known.has_api_reference, known.open_source_organization is not null as is_open_source,
      cardinality(known.technologies) as technology_count, known.pricing_model, known.compliance, known.founded_year,
      known.headquarters_country, known.industry, verdict.state as intent
    from public.accounts as account
    join public.account_signals as known on known.domain = account.domain
    left join public.account_intent as verdict on verdict.domain = account.domain
    where account.domain not in (select private.taken_accounts(rep))
      and account.is_simulated = exists (select from public.accounts where is_simulated)
    order by account.last_researched_at desc, account.domain
    limit max_accounts
  ) as candidate);
end;
$$;

comment on function public.read_recommendation_candidates(uuid, integer) is
  'Accounts that may be recommended to a rep, the last researched ones where there are too many, by domain. For the server.';

create or replace function public.read_own_recommendations(
  rep uuid, feature_names text[], max_impressions integer default 1000
)
returns jsonb
language sql
stable
security invoker
set search_path = ''
as $$
  select jsonb_build_object(
    'impressions', (
      select coalesce(jsonb_agg(jsonb_build_object(
        'id', shown.id, 'domain', shown.account_domain, 'shownAt', shown.shown_at,
        'features', (
          select jsonb_agg(coalesce((shown.features ->> name)::double precision, 0) order by place)
          from unnest(feature_names) with ordinality as wanted (name, place)
        )
      )), '[]')
      from (
        select * from public.recommendation_impressions
        where user_id = rep and is_simulated = exists (select from public.accounts where is_simulated)
        order by shown_at desc limit max_impressions
      ) as shown
    ),
    'events', (
      select coalesce(jsonb_agg(jsonb_build_object(
        'id', event.id, 'user_id', event.user_id, 'account_domain', event.account_domain,
        'interaction_type', event.interaction_type, 'occurred_at', event.occurred_at,
        'impression_id', event.impression_id,
        'takes_back', case event.interaction_type when 'undone' then event.metadata ->> 'interactionId' end
      )), '[]')
      from public.user_interactions as event
      where event.user_id = rep and exists (
        select from public.recommendation_impressions as shown
        where shown.user_id = rep and shown.account_domain = event.account_domain
      )
    )
  );
$$;

comment on function public.read_own_recommendations(uuid, text[], integer) is
  'A rep''s newest impressions with the named features, and their events with the accounts that were shown to them. For the server.';

create or replace function public.read_recommendation_slate(rep uuid, slots integer, newer_than interval)
returns jsonb
language sql
stable
security invoker
set search_path = ''
as $$
  select jsonb_build_object(
    'slateId', slate.id,
    'shownAt', slate.shown_at,
    'policyVersion', slate.policy_version,
    'impressions', (
      select coalesce(jsonb_agg(jsonb_build_object(
        'impressionId', shown.id, 'domain', shown.account_domain, 'name', account.name, 'slot', shown.slot,
        'reason', shown.reason, 'propensity', shown.propensity, 'icpScore', account.last_icp_score,
        'priorityLevel', account.last_priority_level
      ) order by shown.slot), '[]')
      from public.recommendation_impressions as shown
      join public.accounts as account on account.domain = shown.account_domain
      where shown.slate_id = slate.id and shown.slot < slots
        and shown.account_domain not in (select private.taken_accounts(rep))
    )
  )
  from public.recommendation_slates as slate
  where slate.user_id = rep and slate.shown_at > now() - newer_than
    -- What was listed before a simulation was added or removed is of accounts that are not recommended now.
    and slate.is_simulated = exists (select from public.accounts where is_simulated)
    and (select count(*) from public.recommendation_impressions where slate_id = slate.id)
      >= least(slots, cardinality(slate.candidates))
  order by slate.shown_at desc, slate.id
  limit 1;
$$;

comment on function public.read_recommendation_slate(uuid, integer, interval) is
  'The newest slate of a rep that is new enough and long enough, without accounts that are taken by now; null when there is none. For the server.';

create or replace function public.save_recommendation_slate(slate jsonb, newer_than interval)
returns jsonb
language plpgsql
security invoker
set search_path = ''
as $$
declare
  rep constant uuid := slate ->> 'userId';
  slots constant integer := slate ->> 'limit';
  saved uuid;
begin
  -- Of two requests at once, one draws for both.
  perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended('public.save_recommendation_slate ' || rep, 0));
  if public.read_recommendation_slate(rep, slots, newer_than) is null then
    insert into public.recommendation_slates
      (user_id, policy_version, feature_set, feature_count, candidates, features, is_simulated)
    values (
      rep, (slate ->> 'policyVersion')::integer, (slate ->> 'featureSet')::smallint,
      (slate ->> 'featureCount')::smallint,
      array(select jsonb_array_elements_text(slate -> 'candidates')), decode(slate ->> 'features', 'base64'),
      (slate ->> 'isSimulated')::boolean
    )
    returning id into saved;
    insert into public.recommendation_impressions
      (slate_id, user_id, account_domain, policy_version, slot, candidates, features, propensity, reason)
    select
      saved, rep, shown ->> 'domain', (slate ->> 'policyVersion')::integer, (shown ->> 'slot')::smallint,
      (shown ->> 'candidates')::integer, shown -> 'features', (shown ->> 'propensity')::double precision,
      shown ->> 'reason'
    from jsonb_array_elements(slate -> 'impressions') as shown;
  end if;
  return public.read_recommendation_slate(rep, slots, newer_than);
end;
$$;

comment on function public.save_recommendation_slate(jsonb, interval) is
  'Logs a slate with its impressions and returns it; where the rep has one that is new and long enough, returns that one and logs nothing. For the server.';

-- Learning, in pages ---------------------------------------------------------------------------------------------

create or replace function public.read_recommendation_log(after_at timestamptz, after_id uuid, max_rows integer)
returns table (
  id uuid, slate_id uuid, user_id uuid, account_domain text, policy_version integer, slot smallint, features jsonb,
  propensity double precision, shown_at timestamptz, is_simulated boolean
)
language sql
stable
security invoker
set search_path = ''
as $$
  select
    shown.id, shown.slate_id, shown.user_id, shown.account_domain, shown.policy_version, shown.slot, shown.features,
    shown.propensity, shown.shown_at, shown.is_simulated
  from public.recommendation_impressions as shown
  where (shown.shown_at, shown.id) > (after_at, after_id)
  order by shown.shown_at, shown.id
  limit max_rows;
$$;

comment on function public.read_recommendation_log(timestamptz, uuid, integer) is
  'Impressions after an instant and id, oldest first. For the server.';

create or replace function public.read_reward_events(after_at timestamptz, after_id uuid, max_rows integer)
returns table (
  id uuid, user_id uuid, account_domain text, interaction_type text, occurred_at timestamptz, impression_id uuid,
  takes_back uuid
)
language sql
stable
security invoker
set search_path = ''
as $$
  select
    event.id, event.user_id, event.account_domain, event.interaction_type, event.occurred_at, event.impression_id,
    case event.interaction_type when 'undone' then (event.metadata ->> 'interactionId')::uuid end
  from public.user_interactions as event
  where (event.occurred_at, event.id) > (after_at, after_id)
    and exists (
      select from public.recommendation_impressions as shown
      where shown.user_id = event.user_id and shown.account_domain = event.account_domain
    )
  order by event.occurred_at, event.id
  limit max_rows;
$$;

comment on function public.read_reward_events(timestamptz, uuid, integer) is
  'Events of reps with accounts that were recommended to them, after an instant and id, oldest first. For the server.';

create or replace function public.read_recommendation_slates(after_at timestamptz, after_id uuid, max_rows integer)
returns table (
  id uuid, shown_at timestamptz, policy_version integer, feature_set smallint, feature_count smallint, features text,
  shown integer[], is_simulated boolean
)
language sql
stable
security invoker
set search_path = ''
as $$
  select
    slate.id, slate.shown_at, slate.policy_version, slate.feature_set, slate.feature_count,
    encode(slate.features, 'base64'),
    array(
      select array_position(slate.candidates, slot.account_domain) - 1
      from public.recommendation_impressions as slot where slot.slate_id = slate.id order by slot.slot
    ),
    slate.is_simulated
  from public.recommendation_slates as slate
  where (slate.shown_at, slate.id) > (after_at, after_id)
  order by slate.shown_at, slate.id
  limit max_rows;
$$;

comment on function public.read_recommendation_slates(timestamptz, uuid, integer) is
  'Slates after an instant and id, oldest first: features of all candidates in base64, and which of them were shown. For the server.';

create or replace function public.describe_recommendation_log(horizon_days integer)
returns jsonb
language sql
stable
security invoker
set search_path = ''
as $$
  select jsonb_build_object(
    'isSimulated', exists (select from public.accounts where is_simulated),
    'impressions', (select count(*) from public.recommendation_impressions),
    'rewarded', (
      select count(distinct event.impression_id) from public.user_interactions as event
      where event.interaction_type in ('contacted', 'meeting_booked', 'deal_won') and event.impression_id is not null
        and not exists (
          select from public.user_interactions as undone
          where undone.interaction_type = 'undone' and (undone.metadata ->> 'interactionId')::uuid = event.id
        )
    ),
    'ripe', (
      select count(*)
      from public.recommendation_impressions as shown
      join public.recommendation_policies as policy on policy.version = shown.policy_version
      join public.recommendation_policies as live on live.state = 'live'
      where policy.kind = live.kind and policy.parameters - 'seed' = live.parameters - 'seed'
        and shown.shown_at <= now() - make_interval(days => horizon_days)
    )
  );
$$;

comment on function public.describe_recommendation_log(integer) is
  'How many impressions there are, how many of them named by an outcome, and how many of the live policy''s are older than the horizon. For the server.';

create or replace function public.count_policy_impressions()
returns table (version integer, impressions bigint)
language sql
stable
security invoker
set search_path = ''
as $$
  select policy_version, count(*) from public.recommendation_impressions group by policy_version;
$$;

comment on function public.count_policy_impressions() is 'How many accounts each policy has shown. For the server.';

-- Saving, promoting, learning on ---------------------------------------------------------------------------------

create or replace function public.save_recommendation_policy(policy jsonb)
returns integer
language sql
security invoker
set search_path = ''
as $$
  insert into public.recommendation_policies (
    kind, parameters, posterior, impression_count, reward_count, data_hash, evaluation, is_simulated, created_by
  )
  select
    given.kind, given.parameters, given.posterior, given.impression_count, given.reward_count, given.data_hash,
    given.evaluation, given.is_simulated, given.created_by
  from jsonb_populate_record(null::public.recommendation_policies, policy) as given
  returning version;
$$;

comment on function public.save_recommendation_policy(jsonb) is
  'Saves a policy as a candidate and returns its version. For the server.';

create or replace function public.promote_recommendation_policy(wanted integer, promoter uuid)
returns void
language plpgsql
security invoker
set search_path = ''
as $$
declare
  live public.recommendation_policies;
  policy public.recommendation_policies;
  judged_against public.recommendation_policies;
begin
  perform private.require_admin(promoter);
  -- One after another: two promotions at once would otherwise both retire the same policy.
  perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended('public.recommendation_policies', 0));
  select * into live from public.recommendation_policies where state = 'live';
  select * into policy from public.recommendation_policies where version = wanted;
  if not found then
    raise exception 'There is no policy %', wanted using errcode = 'no_data_found';
  end if;
  if policy.state = 'live' then
    return;
  end if;
  -- What was live once may be again: that is how to go back.
  if policy.state = 'candidate' then
    if not coalesce((policy.evaluation -> 'canReplace')::boolean, false) then
      raise exception '%', coalesce(policy.evaluation ->> 'verdict', 'This policy did not prove better.')
        using errcode = 'PT409';
    end if;
    select * into judged_against from public.recommendation_policies
      where version = (policy.evaluation ->> 'against')::integer;
    if (live.kind, live.parameters - 'seed') is distinct from (judged_against.kind, judged_against.parameters - 'seed') then
      raise exception 'It was compared with version %, and version % is live now. Train again to compare it with that.',
        policy.evaluation ->> 'against', live.version
        using errcode = 'PT409';
    end if;
  end if;
  update public.recommendation_policies set state = 'retired', retired_at = now() where state = 'live';
  update public.recommendation_policies
    set state = 'live', promoted_at = now(), promoted_by = promoter, retired_at = null
    where version = wanted;
end;
$$;

comment on function public.promote_recommendation_policy(integer, uuid) is
  'Makes a version live in an admin''s name: one that proved better than the live one, or one that was live before. For the server.';

create or replace function public.refresh_recommendation_policy(policy jsonb)
returns integer
language plpgsql
security invoker
set search_path = ''
as $$
declare
  live public.recommendation_policies;
  made integer;
begin
  perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended('public.recommendation_policies', 0));
  select * into live from public.recommendation_policies where state = 'live';
  if live.version <> (policy ->> 'refreshes')::integer
    or live.kind <> policy ->> 'kind'
    or live.parameters - 'seed' <> (policy -> 'parameters') - 'seed'
  then
    raise exception 'Only the live policy learns on, and with the same parameters' using errcode = 'PT409';
  end if;
  update public.recommendation_policies set state = 'retired', retired_at = now() where version = live.version;
  insert into public.recommendation_policies (
    kind, state, parameters, posterior, refreshes, impression_count, reward_count, data_hash, is_simulated, promoted_at
  )
  select
    given.kind, 'live', given.parameters, given.posterior, live.version, given.impression_count, given.reward_count,
    given.data_hash, given.is_simulated, now()
  from jsonb_populate_record(null::public.recommendation_policies, policy) as given
  returning version into made;
  return made;
end;
$$;

comment on function public.refresh_recommendation_policy(jsonb) is
  'Lets the live policy learn on: a version with the same parameters and a newer posterior takes its place. For the server.';

-- Who may do what ------------------------------------------------------------------------------------------------

revoke all on function private.taken_accounts(uuid) from public, anon, authenticated, service_role;
revoke all on function public.read_recommendation_candidates(uuid, integer) from public, anon, authenticated, service_role;
revoke all on function public.read_own_recommendations(uuid, text[], integer) from public, anon, authenticated, service_role;
revoke all on function public.read_recommendation_slate(uuid, integer, interval)
  from public, anon, authenticated, service_role;
revoke all on function public.save_recommendation_slate(jsonb, interval) from public, anon, authenticated, service_role;
revoke all on function public.read_recommendation_log(timestamptz, uuid, integer)
  from public, anon, authenticated, service_role;
revoke all on function public.read_reward_events(timestamptz, uuid, integer)
  from public, anon, authenticated, service_role;
revoke all on function public.read_recommendation_slates(timestamptz, uuid, integer)
  from public, anon, authenticated, service_role;
revoke all on function public.describe_recommendation_log(integer) from public, anon, authenticated, service_role;
revoke all on function public.count_policy_impressions() from public, anon, authenticated, service_role;
revoke all on function public.save_recommendation_policy(jsonb) from public, anon, authenticated, service_role;
revoke all on function public.promote_recommendation_policy(integer, uuid)
  from public, anon, authenticated, service_role;
revoke all on function public.refresh_recommendation_policy(jsonb) from public, anon, authenticated, service_role;
grant execute on function private.taken_accounts(uuid) to service_role;
grant execute on function public.read_recommendation_candidates(uuid, integer) to service_role;
grant execute on function public.read_own_recommendations(uuid, text[], integer) to service_role;
grant execute on function public.read_recommendation_slate(uuid, integer, interval) to service_role;
grant execute on function public.save_recommendation_slate(jsonb, interval) to service_role;
grant execute on function public.read_recommendation_log(timestamptz, uuid, integer) to service_role;
grant execute on function public.read_reward_events(timestamptz, uuid, integer) to service_role;
grant execute on function public.read_recommendation_slates(timestamptz, uuid, integer) to service_role;
grant execute on function public.describe_recommendation_log(integer) to service_role;
grant execute on function public.count_policy_impressions() to service_role;
grant execute on function public.save_recommendation_policy(jsonb) to service_role;
grant execute on function public.promote_recommendation_policy(integer, uuid) to service_role;
grant execute on function public.refresh_recommendation_policy(jsonb) to service_role;

revoke all on table public.recommendation_policies from public, anon, authenticated, service_role;
grant select, insert, update (state, promoted_by, promoted_at, retired_at)
  on table public.recommendation_policies to service_role;

-- A rep's list is the rep's own; nobody but the server writes the log, lest a propensity be made up.
revoke all on table public.recommendation_slates from public, anon, authenticated, service_role;
grant select on table public.recommendation_slates to authenticated;
grant select, insert on table public.recommendation_slates to service_role;
revoke all on table public.recommendation_impressions from public, anon, authenticated, service_role;
grant select on table public.recommendation_impressions to authenticated;
grant select, insert on table public.recommendation_impressions to service_role;

alter table public.recommendation_policies enable row level security;
alter table public.recommendation_slates enable row level security;
alter table public.recommendation_impressions enable row level security;

drop policy if exists "Members read their own slates" on public.recommendation_slates;
create policy "Members read their own slates" on public.recommendation_slates
  for select to authenticated using (user_id = (select auth.uid()) and (select private.is_member()));

drop policy if exists "Members read their own impressions" on public.recommendation_impressions;
create policy "Members read their own impressions" on public.recommendation_impressions
  for select to authenticated using (user_id = (select auth.uid()) and (select private.is_member()));
