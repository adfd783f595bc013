-- Training shares the database with people, and embedded Supabase answers one request at a time: no statement of it may
-- take long.

-- Events in the order of time, page by page. Without it each page sorts all that come after it.
create index if not exists user_interactions_occurred_at_idx on public.user_interactions (occurred_at, id);

-- A model of 100,000 runs is 2 MB and always read whole: to compress it takes three times as long as to write it.
alter table public.icp_model_artefacts alter column artefact set storage external;
