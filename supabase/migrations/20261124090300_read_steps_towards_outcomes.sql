-- The model learns a little from accounts that were contacted, too: meetings are rare, contacts are not.

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
  where event.interaction_type in ('contacted', 'meeting_booked', 'deal_won')
    and (event.occurred_at, event.id) > (after_at, after_id)
  order by event.occurred_at, event.id
  limit max_rows;
$$;

comment on function public.read_training_events(timestamptz, uuid, integer) is
  'Outcomes and the steps before them after an instant and id, oldest first, with when each was taken back. Never who. For the server.';

drop index if exists public.user_interactions_outcomes_idx;
create index if not exists user_interactions_learned_idx
  on public.user_interactions (occurred_at, id)
  where interaction_type in ('contacted', 'meeting_booked', 'deal_won');
