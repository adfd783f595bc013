-- Recommendations go by what kinds of product an account uses, not only by how many: candidates come with their names.
-- Impressions that were logged before a feature was known are no longer taken to have had a zero there; they are left out.

create or replace function public.read_recommendation_candidates(rep uuid, max_accounts integer default 2000)
returns jsonb
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
      known.technologies, known.pricing_model, known.compliance, known.founded_year,
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
          select jsonb_agg((shown.features ->> name)::double precision order by place)
          from unnest(feature_names) with ordinality as wanted (name, place)
        )
      )), '[]')
      from (
        select * from public.recommendation_impressions
        where user_id = rep and is_simulated = exists (select from public.accounts where is_simulated)
          and features ?& feature_names
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
