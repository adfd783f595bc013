-- More features of each account: who is hired and what changed since the last run, what the site publishes for
-- engineers, the technology in use, how it sells. All nullable, because unknown is neither false nor nothing.
--
-- Together with the columns of add_account_signals_table they are the signals with `column: true` in
-- src/lib/prospect-intelligence/signals.ts. The projection fills whatever signal columns there are.

alter table public.account_signals
  add column if not exists roles_by_function jsonb,
  add column if not exists roles_opened integer,
  add column if not exists roles_closed integer,
  add column if not exists has_docs boolean,
  add column if not exists has_api_reference boolean,
  add column if not exists has_changelog boolean,
  add column if not exists has_status_page boolean,
  add column if not exists open_source_organization text,
  add column if not exists technologies text[],
  add column if not exists has_pricing_page boolean,
  add column if not exists pricing_model text[],
  add column if not exists compliance text[],
  add column if not exists size_band text,
  add column if not exists languages text[];

comment on column public.account_signals.roles_by_function is
  'Open roles by what they are for: engineering, sales, marketing and so on, told by title and department.';
comment on column public.account_signals.roles_opened is
  'Roles that are listed now and were not at the last run that read the whole job board.';
comment on column public.account_signals.roles_closed is
  'Roles that were listed at the last run that read the whole job board and no longer are.';
comment on column public.account_signals.has_docs is
  'The site links to documentation of the product. Unknown, never no, when no link was found.';
comment on column public.account_signals.has_api_reference is
  'The site links to the reference of a public API. Unknown, never no, when no link was found.';
comment on column public.account_signals.has_changelog is
  'The site links to a changelog or release notes. Unknown, never no, when no link was found.';
comment on column public.account_signals.has_status_page is
  'The site links to a page on the state of its service. Unknown, never no, when no link was found.';
comment on column public.account_signals.open_source_organization is
  'Address of the company''s own organisation on GitHub, GitLab or Codeberg, as the site links to it.';
comment on column public.account_signals.technologies is
  'Products that the site''s answers, scripts, cookies, meta tags or DNS show in use. What is not named may be in use all the same.';
comment on column public.account_signals.has_pricing_page is
  'The site has a page about prices. Unknown, never no, when no link was found.';
comment on column public.account_signals.pricing_model is
  'How the pricing page sells: free_plan, self_serve (a stated price to sign up for), contact_sales.';
comment on column public.account_signals.compliance is
  'Standards the site says the company is certified for or complies with, such as SOC 2 and ISO 27001.';
comment on column public.account_signals.size_band is
  'Band of the number of employees the site states: 1-10, 11-50, 51-200, 201-500, 501-1000, 1001-5000, 5001-10000, 10001+.';
comment on column public.account_signals.languages is 'Languages the site is published in: ISO 639-1 codes.';

-- The last runs of a domain, whoever ran them, tell what changed on its job board.
create index if not exists prospect_intelligence_domain_created_at_idx
  on public.prospect_intelligence (domain, created_at desc);
