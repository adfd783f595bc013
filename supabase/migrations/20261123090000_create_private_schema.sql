-- The private schema: what policies and triggers need and the API must never offer.
--
-- The API exposes `public` alone. Helper functions, trigger functions and the outbox live here, so that no function
-- which runs with its owner's rights can be called from outside.

create schema if not exists private;

comment on schema private is
  'Helpers of policies and triggers, and the projection outbox. Never exposed through the API.';

revoke all on schema private from public, anon, authenticated, service_role;
-- Policies call helpers as the person who asks; the projection reads the outbox as service_role.
grant usage on schema private to authenticated, service_role;
grant usage on schema public to anon, authenticated, service_role;

-- Nothing is granted by default: each table and function below says who may use it.
alter default privileges revoke execute on functions from public;
alter default privileges in schema public revoke all on tables from public, anon, authenticated, service_role;
alter default privileges in schema public revoke all on sequences from public, anon, authenticated, service_role;
alter default privileges in schema public revoke all on functions from public, anon, authenticated, service_role;

-- Append-only tables ---------------------------------------------------------------------------------------------
--
-- `user_interactions` and `prospect_intelligence_runs` are what a model is trained on: a row that is there stays as it
-- was written, whoever asks, the tables' owner and service_role included. Triggers enforce it because grants and
-- policies don't bind an owner; they are `enable always`, so that session_replication_role = replica doesn't pass them.
--
-- A person's rows leave in one way only: the person's account is deleted. auth.users cascades to both tables, and the
-- delete is let through because the person it belongs to no longer exists.

create or replace function private.refuse_change()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  raise exception '%.% is append-only: % is refused', tg_table_schema, tg_table_name, lower(tg_op)
    using errcode = 'insufficient_privilege';
end;
$$;

comment on function private.refuse_change() is
  'Refuses a statement on an append-only table, for every role.';

create or replace function private.allow_erasure_only()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if exists (select from auth.users where id = old.user_id) then
    raise exception '%.% is append-only: rows leave only with the account of the person they belong to',
      tg_table_schema, tg_table_name
      using errcode = 'insufficient_privilege';
  end if;
  return old;
end;
$$;

comment on function private.allow_erasure_only() is
  'Lets a row of an append-only table go only when the person it belongs to was deleted from auth.users.';

revoke all on function private.refuse_change() from public, anon, authenticated, service_role;
revoke all on function private.allow_erasure_only() from public, anon, authenticated, service_role;
