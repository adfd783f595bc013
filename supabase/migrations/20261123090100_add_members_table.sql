-- Members: the people who were let in. One deployment serves one team; a stranger who signs up is nobody here until
-- an admin lets them in.

create table if not exists public.members (
  user_id uuid primary key references auth.users (id) on delete cascade,
  email text not null check (email = lower(email)),
  role text not null default 'rep' check (role in ('admin', 'rep')),
  created_at timestamptz not null default now()
);

comment on table public.members is 'People who were let in. Gone with their account.';
comment on column public.members.user_id is 'The person''s account.';
comment on column public.members.email is
  'The account''s confirmed e-mail address, lower case; follows the account when it changes.';
comment on column public.members.role is
  'admin: lets people in, changes roles and ICP profiles. rep: researches and acts.';
comment on column public.members.created_at is 'When the person was let in.';

-- Helpers --------------------------------------------------------------------------------------------------------
--
-- They run with their owner's rights because a policy on members that read members would never end.

create or replace function private.is_member()
returns boolean
language sql
stable
security definer
set search_path = ''
as $$
  select exists (select from public.members where user_id = (select auth.uid()));
$$;

comment on function private.is_member() is 'Whether the person who asks was let in.';

create or replace function private.is_admin()
returns boolean
language sql
stable
security definer
set search_path = ''
as $$
  select exists (select from public.members where user_id = (select auth.uid()) and role = 'admin');
$$;

comment on function private.is_admin() is 'Whether the person who asks is an admin of the team.';

revoke all on function private.is_member() from public, anon, authenticated, service_role;
revoke all on function private.is_admin() from public, anon, authenticated, service_role;
grant execute on function private.is_member() to authenticated;
grant execute on function private.is_admin() to authenticated;

-- Who may do what ------------------------------------------------------------------------------------------------
--
-- Nobody inserts here: people are let in by an invitation or an allowed e-mail domain.

revoke all on table public.members from public, anon, authenticated, service_role;
grant select, delete on table public.members to authenticated;
grant update (role) on table public.members to authenticated;
grant select on table public.members to service_role;

alter table public.members enable row level security;

drop policy if exists "Members read the team" on public.members;
create policy "Members read the team" on public.members
  for select to authenticated using ((select private.is_member()));

drop policy if exists "Admins change roles" on public.members;
create policy "Admins change roles" on public.members
  for update to authenticated using ((select private.is_admin())) with check ((select private.is_admin()));

drop policy if exists "Admins remove members" on public.members;
create policy "Admins remove members" on public.members
  for delete to authenticated using ((select private.is_admin()));
