-- Admission: who is let in, and who waits.
--
-- The first person with a confirmed e-mail address becomes the admin, once in the life of the database. Anyone later
-- is let in by an invitation to their address, or because an admin allowed its domain, and waits otherwise. Both count
-- only once the address is confirmed, since anybody can sign up with an address that isn't theirs.

create table if not exists public.member_invitations (
  email text primary key check (email = lower(email) and email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$'),
  role text not null default 'rep' check (role in ('admin', 'rep')),
  invited_by uuid default auth.uid() references public.members (user_id) on delete set null,
  created_at timestamptz not null default now()
);

comment on table public.member_invitations is
  'E-mail addresses whose owner will be let in. An invitation is gone once it was used.';
comment on column public.member_invitations.email is 'The invited address, lower case.';
comment on column public.member_invitations.role is 'The role its owner is let in with.';
comment on column public.member_invitations.invited_by is 'The admin who invited; null once they left the team.';
comment on column public.member_invitations.created_at is 'When the invitation was made.';

create table if not exists public.allowed_email_domains (
  domain text primary key
    check (domain ~ '^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$' and length(domain) <= 253),
  added_by uuid default auth.uid() references public.members (user_id) on delete set null,
  created_at timestamptz not null default now()
);

comment on table public.allowed_email_domains is 'E-mail domains whose people are let in as reps.';
comment on column public.allowed_email_domains.domain is
  'What stands after the @, lower case; its subdomains are not meant.';
comment on column public.allowed_email_domains.added_by is 'The admin who allowed it; null once they left the team.';
comment on column public.allowed_email_domains.created_at is 'When it was allowed.';

create table if not exists public.pending_members (
  user_id uuid primary key references auth.users (id) on delete cascade,
  email text not null check (email = lower(email)),
  requested_at timestamptz not null default now(),
  removed_at timestamptz
);

comment on table public.pending_members is 'People with a confirmed e-mail address who wait to be let in.';
comment on column public.pending_members.user_id is 'The person''s account.';
comment on column public.pending_members.email is 'The account''s confirmed e-mail address, lower case.';
comment on column public.pending_members.requested_at is 'Since when the person waits.';
comment on column public.pending_members.removed_at is
  'When an admin removed the person from the team; null for somebody new. Who was removed comes back by invitation only.';

create index if not exists member_invitations_invited_by_idx on public.member_invitations (invited_by);
create index if not exists allowed_email_domains_added_by_idx on public.allowed_email_domains (added_by);

-- Marks that the place of the first admin was taken. Its one possible row is also what keeps two people who sign up
-- at the same instant from both taking it. It outlives the admin: a team whose last member deleted their account does
-- not fall to the next stranger. Whoever runs the database appoints the next admin then, with
--   insert into public.members (user_id, email, role) select id, lower(email), 'admin' from auth.users where email = '…';
create table if not exists private.first_admin (
  taken boolean primary key default true check (taken),
  taken_at timestamptz not null default now()
);

comment on table private.first_admin is 'One row once somebody became the first admin.';
comment on column private.first_admin.taken is 'Always true: there is one place.';
comment on column private.first_admin.taken_at is 'When it was taken.';

revoke all on table private.first_admin from public, anon, authenticated, service_role;

-- Letting in -----------------------------------------------------------------------------------------------------

-- Decisions about membership are taken one after another. Without it, an invitation and the sign-up it is meant for
-- could miss each other, and two admins who demote each other would leave none.
create or replace function private.lock_membership()
returns void
language sql
security definer
set search_path = ''
as $$
  select pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended('private.lock_membership', 0));
$$;

comment on function private.lock_membership() is
  'Makes decisions about membership wait for each other until the end of the transaction.';

create or replace function private.take_turns()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.lock_membership();
  return null;
end;
$$;

comment on function private.take_turns() is 'Takes the membership lock before a statement touches any row.';

-- The last @ counts: a quoted local part may hold others.
create or replace function private.email_domain(email text)
returns text
language sql
immutable
set search_path = ''
as $$
  select substring(email from '[^@]*$');
$$;

comment on function private.email_domain(text) is 'What stands after the last @ of an e-mail address.';

create or replace function private.admit(person uuid, address text)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  granted_role text;
begin
  perform private.lock_membership();

  if exists (select from public.members where user_id = person) then
    update public.members set email = address where user_id = person;
    return;
  end if;

  insert into private.first_admin default values on conflict do nothing;
  if found then
    granted_role := 'admin';
  else
    delete from public.member_invitations where email = address returning role into granted_role;
  end if;
  if granted_role is null
    and exists (select from public.allowed_email_domains where domain = private.email_domain(address))
    and not exists (select from public.pending_members where user_id = person and removed_at is not null)
  then
    granted_role := 'rep';
  end if;

  if granted_role is null then
    insert into public.pending_members (user_id, email) values (person, address)
    on conflict (user_id) do update set email = excluded.email;
  else
    insert into public.members (user_id, email, role) values (person, address, granted_role);
    delete from public.pending_members where user_id = person;
  end if;
end;
$$;

comment on function private.admit(uuid, text) is
  'Lets the owner of a confirmed e-mail address in, or makes them wait. Keeps the address of those known already.';

create or replace function private.receive_person()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if new.email is not null and new.email_confirmed_at is not null then
    perform private.admit(new.id, lower(new.email));
  end if;
  return null;
end;
$$;

comment on function private.receive_person() is 'Admits a person as soon as their e-mail address is confirmed.';

create or replace function private.prepare_invitation()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  new.email := lower(btrim(new.email));
  return new;
end;
$$;

comment on function private.prepare_invitation() is 'Writes the invited address in lower case.';

-- After the row was accepted: what a trigger refuses before, a stranger would be told too.
create or replace function private.let_in_invited()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if exists (select from public.members where email = new.email) then
    raise exception '% is a member already', new.email using errcode = 'unique_violation';
  end if;
  insert into public.members (user_id, email, role)
  select user_id, email, new.role from public.pending_members where email = new.email;
  if found then
    delete from public.pending_members where email = new.email;
    delete from public.member_invitations where email = new.email;
  end if;
  return null;
end;
$$;

comment on function private.let_in_invited() is
  'Lets the invited person in at once if they wait already, and refuses the address of a member.';

create or replace function private.prepare_email_domain()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  new.domain := lower(ltrim(btrim(new.domain), '@'));
  return new;
end;
$$;

comment on function private.prepare_email_domain() is 'Writes an allowed domain in lower case, without an @ in front.';

create or replace function private.let_in_domain()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  with let_in as (
    delete from public.pending_members
    where private.email_domain(email) = new.domain and removed_at is null
    returning user_id, email
  )
  insert into public.members (user_id, email) select user_id, email from let_in;
  return null;
end;
$$;

comment on function private.let_in_domain() is 'Lets those who wait with an address of the domain in at once.';

create or replace function private.keep_an_admin()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if exists (select from public.members) and not exists (select from public.members where role = 'admin') then
    raise exception 'A team needs an admin: make somebody else admin first' using errcode = 'PT409';
  end if;
  return null;
end;
$$;

comment on function private.keep_an_admin() is 'Refuses a change of roles that would leave the team without an admin.';

create or replace function private.part_with_members()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  insert into public.pending_members (user_id, email, removed_at)
  select departed.user_id, departed.email, now()
  from departed join auth.users on users.id = departed.user_id;

  if exists (select from public.members where role = 'admin') then
    return null;
  end if;
  if exists (select from departed join auth.users on users.id = departed.user_id where departed.role = 'admin') then
    raise exception 'A team needs an admin: make somebody else admin first' using errcode = 'PT409';
  end if;
  -- The last admin deleted their account, which is their right: whoever has been here longest takes over.
  update public.members set role = 'admin'
  where user_id = (select user_id from public.members order by created_at, user_id limit 1);
  return null;
end;
$$;

comment on function private.part_with_members() is
  'Puts removed members back among those who wait. Refuses to remove the last admin, unless the account is deleted.';

revoke all on function private.lock_membership() from public, anon, authenticated, service_role;
revoke all on function private.take_turns() from public, anon, authenticated, service_role;
revoke all on function private.email_domain(text) from public, anon, authenticated, service_role;
revoke all on function private.admit(uuid, text) from public, anon, authenticated, service_role;
revoke all on function private.receive_person() from public, anon, authenticated, service_role;
revoke all on function private.prepare_invitation() from public, anon, authenticated, service_role;
revoke all on function private.let_in_invited() from public, anon, authenticated, service_role;
revoke all on function private.prepare_email_domain() from public, anon, authenticated, service_role;
revoke all on function private.let_in_domain() from public, anon, authenticated, service_role;
revoke all on function private.keep_an_admin() from public, anon, authenticated, service_role;
revoke all on function private.part_with_members() from public, anon, authenticated, service_role;

-- `create or replace` and no `drop`: on a hosted project auth.users belongs to somebody else, who lets others add
-- triggers to it but not drop them.
create or replace trigger receive_person
  after insert or update of email, email_confirmed_at on auth.users
  for each row execute function private.receive_person();

create or replace trigger take_turns
  before insert or update or delete on public.members
  for each statement execute function private.take_turns();
create or replace trigger keep_an_admin
  after update on public.members
  for each statement execute function private.keep_an_admin();
create or replace trigger part_with_members
  after delete on public.members referencing old table as departed
  for each statement execute function private.part_with_members();

create or replace trigger take_turns
  before insert on public.member_invitations
  for each statement execute function private.take_turns();
create or replace trigger prepare_invitation
  before insert on public.member_invitations
  for each row execute function private.prepare_invitation();
create or replace trigger let_in_invited
  after insert on public.member_invitations
  for each row execute function private.let_in_invited();

create or replace trigger take_turns
  before insert on public.allowed_email_domains
  for each statement execute function private.take_turns();
create or replace trigger prepare_email_domain
  before insert on public.allowed_email_domains
  for each row execute function private.prepare_email_domain();
create or replace trigger let_in_domain
  after insert on public.allowed_email_domains
  for each row execute function private.let_in_domain();

-- People who signed up before this migration, in the order they confirmed their address.
do $$
declare
  person record;
begin
  for person in
    select id, lower(email) as address from auth.users
    where email is not null and email_confirmed_at is not null
    order by email_confirmed_at, id
  loop
    perform private.admit(person.id, person.address);
  end loop;
end;
$$;

-- Who may do what ------------------------------------------------------------------------------------------------

revoke all on table public.member_invitations from public, anon, authenticated, service_role;
grant select, delete on table public.member_invitations to authenticated;
grant insert (email, role, invited_by) on table public.member_invitations to authenticated;
grant select on table public.member_invitations to service_role;

alter table public.member_invitations enable row level security;

drop policy if exists "Admins read invitations" on public.member_invitations;
create policy "Admins read invitations" on public.member_invitations
  for select to authenticated using ((select private.is_admin()));

drop policy if exists "Admins invite in their own name" on public.member_invitations;
create policy "Admins invite in their own name" on public.member_invitations
  for insert to authenticated with check ((select private.is_admin()) and invited_by = (select auth.uid()));

drop policy if exists "Admins take invitations back" on public.member_invitations;
create policy "Admins take invitations back" on public.member_invitations
  for delete to authenticated using ((select private.is_admin()));

revoke all on table public.allowed_email_domains from public, anon, authenticated, service_role;
grant select, delete on table public.allowed_email_domains to authenticated;
grant insert (domain, added_by) on table public.allowed_email_domains to authenticated;
grant select on table public.allowed_email_domains to service_role;

alter table public.allowed_email_domains enable row level security;

drop policy if exists "Admins read allowed domains" on public.allowed_email_domains;
create policy "Admins read allowed domains" on public.allowed_email_domains
  for select to authenticated using ((select private.is_admin()));

drop policy if exists "Admins allow domains in their own name" on public.allowed_email_domains;
create policy "Admins allow domains in their own name" on public.allowed_email_domains
  for insert to authenticated with check ((select private.is_admin()) and added_by = (select auth.uid()));

drop policy if exists "Admins stop allowing domains" on public.allowed_email_domains;
create policy "Admins stop allowing domains" on public.allowed_email_domains
  for delete to authenticated using ((select private.is_admin()));

revoke all on table public.pending_members from public, anon, authenticated, service_role;
grant select on table public.pending_members to authenticated, service_role;

alter table public.pending_members enable row level security;

drop policy if exists "People see themselves waiting and admins everyone" on public.pending_members;
create policy "People see themselves waiting and admins everyone" on public.pending_members
  for select to authenticated using (user_id = (select auth.uid()) or (select private.is_admin()));
