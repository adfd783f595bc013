-- User interactions: what a rep did about an account, the reward signal of the training loop. Append-only: an event
-- that was logged by mistake is taken back by a later event, `undone`, never edited.

create table if not exists public.user_interactions (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users (id) on delete cascade,
  -- No foreign key: a rep may act before the account was projected.
  account_domain text not null check (account_domain ~ '^[a-z0-9.-]{1,253}$'),
  interaction_type text not null check (
    interaction_type in ('viewed', 'opened_research', 'contacted', 'meeting_booked', 'deal_won', 'deal_lost', 'undone')
  ),
  research_id uuid,
  -- The API refuses more than 8 KB as it was sent; this is the backstop.
  metadata jsonb not null default '{}' check (jsonb_typeof(metadata) = 'object' and length(metadata::text) <= 16384),
  occurred_at timestamptz not null default now(),
  idempotency_key text not null default gen_random_uuid()::text check (length(idempotency_key) between 1 and 200),
  constraint user_interactions_idempotency_key unique (user_id, idempotency_key),
  -- Never `on delete set null`, which would be an update. Checked at commit, because an account's deletion takes the
  -- research and the interactions in turn.
  constraint user_interactions_research_fkey foreign key (research_id, user_id, account_domain)
    references public.prospect_intelligence (id, user_id, domain) deferrable initially deferred
);

comment on table public.user_interactions is
  'Append-only log of what reps did, for every role. A person''s events are erased with their account and in no other way.';
comment on column public.user_interactions.id is 'The event''s id; undone events name it.';
comment on column public.user_interactions.user_id is 'Who did it.';
comment on column public.user_interactions.account_domain is 'Registrable domain of the account, lower-case ASCII.';
comment on column public.user_interactions.interaction_type is 'What was done: INTERACTION_TYPES in schemas.ts.';
comment on column public.user_interactions.research_id is
  'The person''s own research of this account that they acted on, where there was one.';
comment on column public.user_interactions.metadata is
  'What else is known of the event. An undone event: {"interactionId": the event it takes back}.';
comment on column public.user_interactions.occurred_at is 'When the database took it in: nobody can date an event.';
comment on column public.user_interactions.idempotency_key is 'Names the event, so that sending it twice logs it once.';

create index if not exists user_interactions_user_id_account_domain_idx
  on public.user_interactions (user_id, account_domain, occurred_at desc);
create index if not exists user_interactions_research_idx
  on public.user_interactions (research_id, user_id, account_domain);

-- Append-only ----------------------------------------------------------------------------------------------------

create or replace trigger refuse_change
  before update or truncate on public.user_interactions
  for each statement execute function private.refuse_change();
alter table public.user_interactions enable always trigger refuse_change;

create or replace trigger allow_erasure_only
  before delete on public.user_interactions
  for each row execute function private.allow_erasure_only();
alter table public.user_interactions enable always trigger allow_erasure_only;

-- Undo -----------------------------------------------------------------------------------------------------------

create or replace function private.check_undo()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  if coalesce(new.metadata ->> 'interactionId', '') !~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then
    raise exception 'undone names the interaction it takes back in metadata.interactionId'
      using errcode = 'invalid_text_representation';
  end if;
  if not exists (
    select from public.user_interactions as taken_back
    where taken_back.id = (new.metadata ->> 'interactionId')::uuid
      and taken_back.user_id = new.user_id
      and taken_back.account_domain = new.account_domain
      and taken_back.interaction_type <> 'undone'
  ) then
    raise exception 'undone names no interaction of this person with this account that can be taken back'
      using errcode = 'foreign_key_violation';
  end if;
  return new;
end;
$$;

comment on function private.check_undo() is
  'An undone event takes back an event of the same person and account that isn''t an undone event itself.';

revoke all on function private.check_undo() from public, anon, authenticated, service_role;

create or replace trigger check_undo
  before insert on public.user_interactions
  for each row when (new.interaction_type = 'undone') execute function private.check_undo();

create unique index if not exists user_interactions_undone_once_idx
  on public.user_interactions (((metadata ->> 'interactionId')::uuid)) where interaction_type = 'undone';

-- Who may do what ------------------------------------------------------------------------------------------------
--
-- Neither the id nor the time is the caller's to choose.

revoke all on table public.user_interactions from public, anon, authenticated, service_role;
grant select on table public.user_interactions to authenticated, service_role;
grant insert (user_id, account_domain, interaction_type, research_id, metadata, idempotency_key)
  on table public.user_interactions to authenticated;

alter table public.user_interactions enable row level security;

drop policy if exists "Members read their own interactions" on public.user_interactions;
create policy "Members read their own interactions" on public.user_interactions
  for select to authenticated using (user_id = (select auth.uid()) and (select private.is_member()));

drop policy if exists "Members log their own interactions" on public.user_interactions;
create policy "Members log their own interactions" on public.user_interactions
  for insert to authenticated with check (
    user_id = (select auth.uid())
    and (select private.is_member())
    and (
      research_id is null
      or exists (
        select from public.prospect_intelligence as research
        where research.id = user_interactions.research_id
          and research.user_id = user_interactions.user_id
          and research.domain = user_interactions.account_domain
      )
    )
  );
