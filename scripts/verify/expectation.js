/**
 * What a migrated database looks like: the tables, who may do what with them, and the functions. `verify-migrations.js`
 * compares a live database with this; a new migration adds what it makes here. Types, definitions and expressions are
 * written as Postgres writes them (`\\d`, `pg_get_constraintdef`, `pg_get_expr`), names qualified.
 */

/** Files that others look for by name. */
export const REQUIRED_MIGRATIONS = [
  "create_prospect_intelligence_table",
  "add_user_interactions_table",
  "add_account_signals_table",
  "add_accounts_table",
  "add_prospect_intelligence_runs_table",
];

/** Which roles of the API may look into a schema. None may create anything. */
export const SCHEMAS = {
  // `public`, the role, is everybody: what its members may do is said of each table.
  public: { usage: ["anon", "authenticated", "public", "service_role"] },
  private: { usage: ["authenticated", "service_role"] },
};

// Expressions of policies.
const ME = "( SELECT auth.uid() AS uid)";
const MEMBER = "( SELECT private.is_member() AS is_member)";
const ADMIN = "( SELECT private.is_admin() AS is_admin)";

// Definitions of constraints.
const isDomain = (column) => `CHECK ((${column} ~ '^[a-z0-9.-]{1,253}$'::text))`;
const isScore = (column) => `CHECK (((${column} >= 0) AND (${column} <= 100)))`;
const isOneOf = (column, values) =>
  `CHECK ((${column} = ANY (ARRAY[${values.map((v) => `'${v}'::text`).join(", ")}])))`;
const isChance = (column) => `CHECK (((${column} >= (0)::double precision) AND (${column} <= (1)::double precision)))`;
const isPriority = (column) => isOneOf(column, ["high", "medium", "low", "unknown"]);

/**
 * @typedef {object} ExpectedTable
 * @property {string} migration Version of the migration that makes it. Every migration may run again, which puts back
 *   policies, grants, indexes, triggers and row-level security.
 * @property {Record<string, string>} columns Type, `not null`, default; in order.
 * @property {Record<string, string>} constraints
 * @property {Record<string, string>} indexes Besides those that constraints bring along.
 * @property {Record<string, import("./inspect-database.js").Policy>} policies Row-level security is on in `public`
 *   whether or not there are any; tables in `private` are reached by grants alone.
 * @property {Record<string, string>} grants Privileges of each role besides the owner; nobody else has any.
 * @property {string} [grantsMigration] The migration that makes the grants, where that is another than the table's.
 * @property {Record<string, import("./inspect-database.js").Trigger & { migration?: string }>} triggers With the
 *   migration that makes them, where that is another than the table's.
 */

/** @type {Record<string, ExpectedTable>} */
export const TABLES = {
  "public.members": {
    migration: "20261123090100",
    columns: {
      user_id: "uuid not null",
      email: "text not null",
      role: "text not null default 'rep'::text",
      created_at: "timestamp with time zone not null default now()",
    },
    constraints: {
      members_email_check: "CHECK ((email = lower(email)))",
      members_pkey: "PRIMARY KEY (user_id)",
      members_role_check: isOneOf("role", ["admin", "rep"]),
      members_user_id_fkey: "FOREIGN KEY (user_id) REFERENCES auth.users(id) ON DELETE CASCADE",
    },
    indexes: {},
    policies: {
      "Admins change roles": { for: "update", to: "authenticated", using: ADMIN, check: ADMIN },
      "Admins remove members": { for: "delete", to: "authenticated", using: ADMIN },
      "Members read the team": { for: "select", to: "authenticated", using: MEMBER },
    },
    grants: {
      authenticated: "select, update (role), delete",
      service_role: "select",
    },
    triggers: {
      keep_an_admin: {
        does: "AFTER UPDATE ON public.members FOR EACH STATEMENT EXECUTE FUNCTION private.keep_an_admin()",
        fires: "normally",
        migration: "20261123090200",
      },
      part_with_members: {
        does: "AFTER DELETE ON public.members REFERENCING OLD TABLE AS departed FOR EACH STATEMENT EXECUTE FUNCTION private.part_with_members()",
        fires: "normally",
        migration: "20261123090200",
      },
      take_turns: {
        does: "BEFORE INSERT OR DELETE OR UPDATE ON public.members FOR EACH STATEMENT EXECUTE FUNCTION private.take_turns()",
        fires: "normally",
        migration: "20261123090200",
      },
    },
  },
  "public.member_invitations": {
    migration: "20261123090200",
    columns: {
      email: "text not null",
      role: "text not null default 'rep'::text",
      invited_by: "uuid default auth.uid()",
      created_at: "timestamp with time zone not null default now()",
    },
    constraints: {
      member_invitations_email_check:
        "CHECK (((email = lower(email)) AND (email ~ '^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$'::text)))",
      member_invitations_invited_by_fkey:
        "FOREIGN KEY (invited_by) REFERENCES public.members(user_id) ON DELETE SET NULL",
      member_invitations_pkey: "PRIMARY KEY (email)",
      member_invitations_role_check: isOneOf("role", ["admin", "rep"]),
    },
    indexes: {
      member_invitations_invited_by_idx: "btree (invited_by)",
    },
    policies: {
      "Admins invite in their own name": {
        for: "insert",
        to: "authenticated",
        check: `(${ADMIN} AND (invited_by = ${ME}))`,
      },
      "Admins read invitations": { for: "select", to: "authenticated", using: ADMIN },
      "Admins take invitations back": { for: "delete", to: "authenticated", using: ADMIN },
    },
    grants: {
      authenticated: "select, insert (email, invited_by, role), delete",
      service_role: "select",
    },
    triggers: {
      let_in_invited: {
        does: "AFTER INSERT ON public.member_invitations FOR EACH ROW EXECUTE FUNCTION private.let_in_invited()",
        fires: "normally",
      },
      prepare_invitation: {
        does: "BEFORE INSERT ON public.member_invitations FOR EACH ROW EXECUTE FUNCTION private.prepare_invitation()",
        fires: "normally",
      },
      take_turns: {
        does: "BEFORE INSERT ON public.member_invitations FOR EACH STATEMENT EXECUTE FUNCTION private.take_turns()",
        fires: "normally",
      },
    },
  },
  "public.allowed_email_domains": {
    migration: "20261123090200",
    columns: {
      domain: "text not null",
      added_by: "uuid default auth.uid()",
      created_at: "timestamp with time zone not null default now()",
    },
    constraints: {
      allowed_email_domains_added_by_fkey:
        "FOREIGN KEY (added_by) REFERENCES public.members(user_id) ON DELETE SET NULL",
      allowed_email_domains_domain_check:
        "CHECK (((domain ~ '^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$'::text) AND (length(domain) <= 253)))",
      allowed_email_domains_pkey: "PRIMARY KEY (domain)",
    },
    indexes: {
      allowed_email_domains_added_by_idx: "btree (added_by)",
    },
    policies: {
      "Admins allow domains in their own name": {
        for: "insert",
        to: "authenticated",
        check: `(${ADMIN} AND (added_by = ${ME}))`,
      },
      "Admins read allowed domains": { for: "select", to: "authenticated", using: ADMIN },
      "Admins stop allowing domains": { for: "delete", to: "authenticated", using: ADMIN },
    },
    grants: {
      authenticated: "select, insert (added_by, domain), delete",
      service_role: "select",
    },
    triggers: {
      let_in_domain: {
        does: "AFTER INSERT ON public.allowed_email_domains FOR EACH ROW EXECUTE FUNCTION private.let_in_domain()",
        fires: "normally",
      },
      prepare_email_domain: {
        does: "BEFORE INSERT ON public.allowed_email_domains FOR EACH ROW EXECUTE FUNCTION private.prepare_email_domain()",
        fires: "normally",
      },
      take_turns: {
        does: "BEFORE INSERT ON public.allowed_email_domains FOR EACH STATEMENT EXECUTE FUNCTION private.take_turns()",
        fires: "normally",
      },
    },
  },
  "public.pending_members": {
    migration: "20261123090200",
    columns: {
      user_id: "uuid not null",
      email: "text not null",
      requested_at: "timestamp with time zone not null default now()",
      removed_at: "timestamp with time zone",
    },
    constraints: {
      pending_members_email_check: "CHECK ((email = lower(email)))",
      pending_members_pkey: "PRIMARY KEY (user_id)",
      pending_members_user_id_fkey: "FOREIGN KEY (user_id) REFERENCES auth.users(id) ON DELETE CASCADE",
    },
    indexes: {},
    policies: {
      "People see themselves waiting and admins everyone": {
        for: "select",
        to: "authenticated",
        using: `((user_id = ${ME}) OR ${ADMIN})`,
      },
    },
    grants: {
      authenticated: "select",
      service_role: "select",
    },
    triggers: {},
  },
  "private.first_admin": {
    migration: "20261123090200",
    columns: {
      taken: "boolean not null default true",
      taken_at: "timestamp with time zone not null default now()",
    },
    constraints: {
      first_admin_pkey: "PRIMARY KEY (taken)",
      first_admin_taken_check: "CHECK (taken)",
    },
    indexes: {},
    policies: {},
    grants: {},
    triggers: {},
  },
  "public.icp_profiles": {
    migration: "20261123090300",
    columns: {
      id: "uuid not null default gen_random_uuid()",
      version: "integer not null default private.next_icp_profile_version()",
      name: "text not null",
      definition: "jsonb not null",
      is_active: "boolean not null default false",
      created_by: "uuid default auth.uid()",
      created_at: "timestamp with time zone not null default now()",
    },
    constraints: {
      icp_profiles_created_by_fkey: "FOREIGN KEY (created_by) REFERENCES auth.users(id) ON DELETE SET NULL",
      icp_profiles_definition_check:
        'CHECK (((jsonb_typeof((definition -> \'weights\'::text)) = \'array\'::text) AND COALESCE((definition @? \'$."weights"[0]\'::jsonpath), false) AND COALESCE((definition @@ \'($."thresholds"."high" > $."thresholds"."medium")\'::jsonpath), false) AND COALESCE((definition @@ \'($."minimumCoverage" >= 0 && $."minimumCoverage" <= 1)\'::jsonpath), false)))',
      icp_profiles_name_check: "CHECK (((length(btrim(name)) >= 1) AND (length(btrim(name)) <= 100)))",
      icp_profiles_pkey: "PRIMARY KEY (id)",
      icp_profiles_version_key: "UNIQUE (version)",
    },
    indexes: {
      icp_profiles_created_by_idx: "btree (created_by)",
      icp_profiles_one_active_idx: "unique btree (is_active) WHERE is_active",
    },
    policies: {
      "Admins activate versions": { for: "update", to: "authenticated", using: ADMIN, check: ADMIN },
      "Admins add versions in their own name": {
        for: "insert",
        to: "authenticated",
        check: `(${ADMIN} AND (created_by = ${ME}))`,
      },
      "Members read ICP profiles": { for: "select", to: "authenticated", using: MEMBER },
    },
    grants: {
      authenticated: "select, insert (created_by, definition, is_active, name), update (is_active)",
      service_role: "select",
    },
    triggers: {
      deactivate_previous_icp_profile: {
        does: "BEFORE INSERT OR UPDATE ON public.icp_profiles FOR EACH ROW EXECUTE FUNCTION private.deactivate_previous_icp_profile()",
        fires: "normally",
      },
      keep_icp_profile: {
        does: "BEFORE DELETE OR UPDATE ON public.icp_profiles FOR EACH ROW EXECUTE FUNCTION private.keep_icp_profile()",
        fires: "normally",
      },
      refuse_truncate: {
        does: "BEFORE TRUNCATE ON public.icp_profiles FOR EACH STATEMENT EXECUTE FUNCTION private.refuse_change()",
        fires: "normally",
      },
    },
  },
  "public.prospect_intelligence": {
    migration: "20261123090400",
    columns: {
      id: "uuid not null default gen_random_uuid()",
      user_id: "uuid not null",
      domain: "text not null",
      company_name: "text",
      data: "jsonb not null",
      icp_score: "smallint",
      priority_level: "text not null",
      coverage: "double precision not null",
      scorer_version: "text not null",
      icp_profile_id: "uuid not null",
      created_at: "timestamp with time zone not null default now()",
      is_simulated: "boolean not null default false",
    },
    constraints: {
      prospect_intelligence_coverage_check:
        "CHECK (((coverage >= (0)::double precision) AND (coverage <= (1)::double precision)))",
      prospect_intelligence_data_check: "CHECK ((jsonb_typeof(data) = 'object'::text))",
      prospect_intelligence_domain_check: isDomain("domain"),
      prospect_intelligence_icp_profile_id_fkey: "FOREIGN KEY (icp_profile_id) REFERENCES public.icp_profiles(id)",
      prospect_intelligence_icp_score_check: isScore("icp_score"),
      prospect_intelligence_owner_key: "UNIQUE (id, user_id, domain)",
      prospect_intelligence_pkey: "PRIMARY KEY (id)",
      prospect_intelligence_priority_level_check: isPriority("priority_level"),
      prospect_intelligence_user_id_fkey: "FOREIGN KEY (user_id) REFERENCES auth.users(id) ON DELETE CASCADE",
    },
    indexes: {
      prospect_intelligence_domain_created_at_idx: "btree (domain, created_at DESC)",
      prospect_intelligence_icp_profile_id_idx: "btree (icp_profile_id)",
      prospect_intelligence_user_id_created_at_idx: "btree (user_id, created_at DESC)",
    },
    policies: {
      "Members read their own research": {
        for: "select",
        to: "authenticated",
        using: `((user_id = ${ME}) AND ${MEMBER})`,
      },
    },
    grants: {
      authenticated: "select",
      service_role: "select, insert",
    },
    triggers: {
      enqueue_projection: {
        does: "AFTER INSERT ON public.prospect_intelligence FOR EACH ROW EXECUTE FUNCTION private.enqueue_projection()",
        fires: "normally",
      },
      mark_simulated: {
        does: "BEFORE INSERT ON public.prospect_intelligence FOR EACH ROW EXECUTE FUNCTION private.mark_simulated('domain')",
        fires: "normally",
        migration: "20261124080000",
      },
    },
  },
  "public.user_interactions": {
    migration: "20261123090500",
    columns: {
      id: "uuid not null default gen_random_uuid()",
      user_id: "uuid not null",
      account_domain: "text not null",
      interaction_type: "text not null",
      research_id: "uuid",
      metadata: "jsonb not null default '{}'::jsonb",
      occurred_at: "timestamp with time zone not null default now()",
      idempotency_key: "text not null default (gen_random_uuid())::text",
      is_simulated: "boolean not null default false",
      impression_id: "uuid",
    },
    constraints: {
      user_interactions_account_domain_check: isDomain("account_domain"),
      user_interactions_idempotency_key: "UNIQUE (user_id, idempotency_key)",
      user_interactions_idempotency_key_check:
        "CHECK (((length(idempotency_key) >= 1) AND (length(idempotency_key) <= 200)))",
      user_interactions_impression_fkey:
        "FOREIGN KEY (impression_id, user_id, account_domain) REFERENCES public.recommendation_impressions(id, user_id, account_domain) DEFERRABLE INITIALLY DEFERRED",
      user_interactions_interaction_type_check: isOneOf("interaction_type", [
        "viewed",
        "opened_research",
        "contacted",
        "meeting_booked",
        "deal_won",
        "deal_lost",
        "not_for_me",
        "undone",
      ]),
      user_interactions_metadata_check:
        "CHECK (((jsonb_typeof(metadata) = 'object'::text) AND (length((metadata)::text) <= 16384)))",
      user_interactions_pkey: "PRIMARY KEY (id)",
      user_interactions_research_fkey:
        "FOREIGN KEY (research_id, user_id, account_domain) REFERENCES public.prospect_intelligence(id, user_id, domain) DEFERRABLE INITIALLY DEFERRED",
      user_interactions_user_id_fkey: "FOREIGN KEY (user_id) REFERENCES auth.users(id) ON DELETE CASCADE",
    },
    indexes: {
      user_interactions_account_domain_occurred_at_idx: "btree (account_domain, occurred_at)",
      user_interactions_impression_idx:
        "btree (impression_id, user_id, account_domain) WHERE (impression_id IS NOT NULL)",
      user_interactions_learned_idx:
        "btree (occurred_at, id) WHERE (interaction_type = ANY (ARRAY['contacted'::text, 'meeting_booked'::text, 'deal_won'::text]))",
      user_interactions_occurred_at_idx: "btree (occurred_at, id)",
      user_interactions_research_idx: "btree (research_id, user_id, account_domain)",
      user_interactions_taken_idx:
        "btree (account_domain, occurred_at) WHERE (interaction_type = ANY (ARRAY['contacted'::text, 'meeting_booked'::text, 'deal_won'::text, 'deal_lost'::text, 'not_for_me'::text]))",
      user_interactions_undone_once_idx:
        "unique btree ((((metadata ->> 'interactionId'::text))::uuid)) WHERE (interaction_type = 'undone'::text)",
      user_interactions_user_id_account_domain_idx: "btree (user_id, account_domain, occurred_at DESC)",
    },
    policies: {
      "Members log their own interactions": {
        for: "insert",
        to: "authenticated",
        check: `((user_id = ${ME}) AND ${MEMBER} AND ((research_id IS NULL) OR (EXISTS ( SELECT FROM public.prospect_intelligence research WHERE ((research.id = user_interactions.research_id) AND (research.user_id = user_interactions.user_id) AND (research.domain = user_interactions.account_domain))))))`,
      },
      "Members read their own interactions": {
        for: "select",
        to: "authenticated",
        using: `((user_id = ${ME}) AND ${MEMBER})`,
      },
    },
    grants: {
      authenticated:
        "select, insert (account_domain, idempotency_key, impression_id, interaction_type, metadata, research_id, user_id)",
      service_role: "select",
    },
    grantsMigration: "20261124090100",
    triggers: {
      allow_erasure_only: {
        does: "BEFORE DELETE ON public.user_interactions FOR EACH ROW EXECUTE FUNCTION private.allow_erasure_only()",
        fires: "always",
      },
      check_undo: {
        does: "BEFORE INSERT ON public.user_interactions FOR EACH ROW WHEN ((new.interaction_type = 'undone'::text)) EXECUTE FUNCTION private.check_undo()",
        fires: "normally",
      },
      mark_simulated: {
        does: "BEFORE INSERT ON public.user_interactions FOR EACH ROW EXECUTE FUNCTION private.mark_simulated('account_domain')",
        fires: "normally",
        migration: "20261124080000",
      },
      note_added_interactions: {
        does: "AFTER INSERT ON public.user_interactions REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION private.note_changed_interactions()",
        fires: "normally",
        migration: "20261124090200",
      },
      note_erased_interactions: {
        does: "AFTER DELETE ON public.user_interactions REFERENCING OLD TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION private.note_changed_interactions()",
        fires: "normally",
        migration: "20261124090200",
      },
      refuse_change: {
        does: "BEFORE UPDATE OR TRUNCATE ON public.user_interactions FOR EACH STATEMENT EXECUTE FUNCTION private.refuse_change()",
        fires: "always",
      },
    },
  },
  "public.accounts": {
    migration: "20261123090600",
    columns: {
      domain: "text not null",
      name: "text",
      latest_research_id: "uuid",
      last_researched_at: "timestamp with time zone not null",
      last_icp_score: "smallint",
      last_priority_level: "text not null",
      first_researched_at: "timestamp with time zone not null",
      research_count: "integer not null",
      is_simulated: "boolean not null default false",
    },
    constraints: {
      accounts_domain_check: isDomain("domain"),
      accounts_last_icp_score_check: isScore("last_icp_score"),
      accounts_last_priority_level_check: isPriority("last_priority_level"),
      accounts_latest_research_id_fkey:
        "FOREIGN KEY (latest_research_id) REFERENCES public.prospect_intelligence(id) ON DELETE SET NULL",
      accounts_pkey: "PRIMARY KEY (domain)",
      accounts_research_count_check: "CHECK ((research_count > 0))",
      accounts_researched_at_check: "CHECK ((first_researched_at <= last_researched_at))",
    },
    indexes: {
      accounts_is_simulated_idx: "btree (domain) WHERE is_simulated",
      accounts_latest_research_id_idx: "btree (latest_research_id)",
    },
    policies: {
      "Members read accounts": { for: "select", to: "authenticated", using: MEMBER },
    },
    grants: {
      authenticated: "select",
      service_role: "select, insert, update",
    },
    triggers: {},
  },
  "public.account_signals": {
    migration: "20261123090700",
    columns: {
      domain: "text not null",
      has_careers_page: "boolean",
      job_board: "text",
      total_open_roles: "integer",
      engineering_role_count: "integer",
      has_open_engineering_roles: "boolean",
      engineering_role_share: "double precision",
      newest_role_age_days: "integer",
      has_engineering_blog: "boolean",
      latest_post_age_days: "integer",
      posts_last_90_days: "integer",
      industry: "text",
      founded_year: "integer",
      employee_count: "integer",
      headquarters_city: "text",
      headquarters_country: "text",
      icp_score: "smallint",
      priority_level: "text not null",
      coverage: "double precision not null",
      research_id: "uuid",
      observed_at: "timestamp with time zone not null",
      roles_by_function: "jsonb",
      roles_opened: "integer",
      roles_closed: "integer",
      has_docs: "boolean",
      has_api_reference: "boolean",
      has_changelog: "boolean",
      has_status_page: "boolean",
      open_source_organization: "text",
      technologies: "text[]",
      has_pricing_page: "boolean",
      pricing_model: "text[]",
      compliance: "text[]",
      size_band: "text",
      languages: "text[]",
      is_simulated: "boolean not null default false",
    },
    constraints: {
      account_signals_coverage_check:
        "CHECK (((coverage >= (0)::double precision) AND (coverage <= (1)::double precision)))",
      account_signals_domain_fkey: "FOREIGN KEY (domain) REFERENCES public.accounts(domain)",
      account_signals_icp_score_check: isScore("icp_score"),
      account_signals_pkey: "PRIMARY KEY (domain)",
      account_signals_priority_level_check: isPriority("priority_level"),
      account_signals_research_id_fkey:
        "FOREIGN KEY (research_id) REFERENCES public.prospect_intelligence(id) ON DELETE SET NULL",
    },
    indexes: {
      account_signals_research_id_idx: "btree (research_id)",
    },
    policies: {
      "Members read account signals": { for: "select", to: "authenticated", using: MEMBER },
    },
    grants: {
      authenticated: "select",
      service_role: "select, insert, delete",
    },
    triggers: {},
  },
  "public.prospect_intelligence_runs": {
    migration: "20261123090800",
    columns: {
      id: "uuid not null default gen_random_uuid()",
      user_id: "uuid not null",
      domain: "text not null",
      status: "text not null",
      started_at: "timestamp with time zone not null",
      finished_at: "timestamp with time zone not null",
      duration_ms: "integer not null",
      research_id: "uuid",
      error_code: "text",
      error_message: "text",
      sources: "jsonb not null default '[]'::jsonb",
      signals: "jsonb not null default '{}'::jsonb",
      is_simulated: "boolean not null default false",
    },
    constraints: {
      prospect_intelligence_runs_domain_check: isDomain("domain"),
      prospect_intelligence_runs_duration_ms_check: "CHECK ((duration_ms >= 0))",
      prospect_intelligence_runs_finished_at_check: "CHECK ((finished_at >= started_at))",
      prospect_intelligence_runs_outcome_check:
        "CHECK ( CASE status WHEN 'success'::text THEN ((research_id IS NOT NULL) AND (error_code IS NULL) AND (error_message IS NULL)) ELSE ((research_id IS NULL) AND (error_code IS NOT NULL) AND (error_message IS NOT NULL)) END)",
      prospect_intelligence_runs_pkey: "PRIMARY KEY (id)",
      prospect_intelligence_runs_research_id_fkey:
        "FOREIGN KEY (research_id) REFERENCES public.prospect_intelligence(id) DEFERRABLE INITIALLY DEFERRED",
      prospect_intelligence_runs_research_id_key: "UNIQUE (research_id)",
      prospect_intelligence_runs_signals_check: "CHECK ((jsonb_typeof(signals) = 'object'::text))",
      prospect_intelligence_runs_sources_check: "CHECK ((jsonb_typeof(sources) = 'array'::text))",
      prospect_intelligence_runs_status_check: isOneOf("status", ["success", "error"]),
      prospect_intelligence_runs_user_id_fkey: "FOREIGN KEY (user_id) REFERENCES auth.users(id) ON DELETE CASCADE",
    },
    indexes: {
      prospect_intelligence_runs_domain_started_at_idx: "btree (domain, started_at)",
      prospect_intelligence_runs_finished_at_idx: "btree (finished_at, id) WHERE (status = 'success'::text)",
      prospect_intelligence_runs_user_id_started_at_idx: "btree (user_id, started_at DESC)",
    },
    policies: {
      "Members read their own runs and admins all": {
        for: "select",
        to: "authenticated",
        using: `(((user_id = ${ME}) AND ${MEMBER}) OR ${ADMIN})`,
      },
    },
    grants: {
      authenticated: "select",
      service_role: "select, insert",
    },
    triggers: {
      allow_erasure_only: {
        does: "BEFORE DELETE ON public.prospect_intelligence_runs FOR EACH ROW EXECUTE FUNCTION private.allow_erasure_only()",
        fires: "always",
      },
      mark_simulated: {
        does: "BEFORE INSERT ON public.prospect_intelligence_runs FOR EACH ROW EXECUTE FUNCTION private.mark_simulated('domain')",
        fires: "normally",
        migration: "20261124080000",
      },
      note_added_runs: {
        does: "AFTER INSERT ON public.prospect_intelligence_runs REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION private.note_changed_runs()",
        fires: "normally",
        migration: "20261124090200",
      },
      note_erased_runs: {
        does: "AFTER DELETE ON public.prospect_intelligence_runs REFERENCING OLD TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION private.note_changed_runs()",
        fires: "normally",
        migration: "20261124090200",
      },
      refuse_change: {
        does: "BEFORE UPDATE OR TRUNCATE ON public.prospect_intelligence_runs FOR EACH STATEMENT EXECUTE FUNCTION private.refuse_change()",
        fires: "always",
      },
    },
  },
  "public.icp_models": {
    migration: "20261124090000",
    columns: {
      id: "uuid not null default gen_random_uuid()",
      version: "integer not null generated always as identity",
      state: "text not null default 'candidate'::text",
      label: "text not null",
      window_days: "integer not null",
      algorithm: "text not null",
      parameters: "jsonb not null",
      seed: "text not null",
      data_hash: "text not null",
      row_count: "integer not null",
      outcome_count: "integer not null",
      metrics: "jsonb not null",
      is_simulated: "boolean not null default false",
      created_by: "uuid",
      created_at: "timestamp with time zone not null default now()",
      promoted_by: "uuid",
      promoted_at: "timestamp with time zone",
      retired_at: "timestamp with time zone",
    },
    constraints: {
      icp_models_algorithm_check: isOneOf("algorithm", ["boosting", "forest", "xgboost"]),
      icp_models_created_by_fkey: "FOREIGN KEY (created_by) REFERENCES auth.users(id) ON DELETE SET NULL",
      icp_models_data_hash_check: "CHECK ((data_hash ~ '^[0-9a-f]{64}$'::text))",
      icp_models_label_check: isOneOf("label", ["meeting_booked", "deal_won", "icp_score", "priority_level"]),
      icp_models_live_check: "CHECK (((state <> 'live'::text) OR ((metrics -> 'canGoLive'::text))::boolean))",
      icp_models_metrics_check: "CHECK ((jsonb_typeof((metrics -> 'canGoLive'::text)) = 'boolean'::text))",
      icp_models_outcome_count_check: "CHECK ((outcome_count >= 0))",
      icp_models_parameters_check: "CHECK ((jsonb_typeof(parameters) = 'object'::text))",
      icp_models_pkey: "PRIMARY KEY (id)",
      icp_models_promoted_by_fkey: "FOREIGN KEY (promoted_by) REFERENCES auth.users(id) ON DELETE SET NULL",
      icp_models_promoted_check:
        "CHECK (((state <> 'live'::text) OR ((promoted_at IS NOT NULL) AND (retired_at IS NULL))))",
      icp_models_row_count_check: "CHECK ((row_count > 0))",
      icp_models_seed_check: "CHECK (((length(seed) >= 1) AND (length(seed) <= 100)))",
      icp_models_state_check: isOneOf("state", ["candidate", "live", "retired"]),
      icp_models_version_key: "UNIQUE (version)",
      icp_models_window_days_check: "CHECK (((window_days >= 1) AND (window_days <= 730)))",
    },
    indexes: {
      icp_models_created_by_idx: "btree (created_by)",
      icp_models_one_live_idx: "unique btree (state) WHERE (state = 'live'::text)",
      icp_models_promoted_by_idx: "btree (promoted_by)",
    },
    policies: {
      "Members read ICP models": { for: "select", to: "authenticated", using: MEMBER },
    },
    grants: {
      authenticated: "select",
      service_role: "select, insert, update (promoted_at, promoted_by, retired_at, state)",
    },
    triggers: {
      keep_icp_model: {
        does: "BEFORE DELETE OR UPDATE ON public.icp_models FOR EACH ROW EXECUTE FUNCTION private.keep_icp_model()",
        fires: "normally",
      },
      refuse_truncate: {
        does: "BEFORE TRUNCATE ON public.icp_models FOR EACH STATEMENT EXECUTE FUNCTION private.refuse_change()",
        fires: "normally",
      },
    },
  },
  "public.icp_model_artefacts": {
    migration: "20261124090000",
    columns: {
      model_id: "uuid not null",
      artefact: "jsonb not null",
    },
    constraints: {
      icp_model_artefacts_artefact_check: "CHECK ((jsonb_typeof(artefact) = 'object'::text))",
      icp_model_artefacts_model_id_fkey: "FOREIGN KEY (model_id) REFERENCES public.icp_models(id) ON DELETE CASCADE",
      icp_model_artefacts_pkey: "PRIMARY KEY (model_id)",
    },
    indexes: {},
    policies: {},
    grants: {
      service_role: "select, insert",
    },
    triggers: {
      refuse_change: {
        does: "BEFORE UPDATE OR TRUNCATE ON public.icp_model_artefacts FOR EACH STATEMENT EXECUTE FUNCTION private.refuse_change()",
        fires: "normally",
      },
    },
  },
  "public.recommendation_policies": {
    migration: "20261124090100",
    columns: {
      version: "integer not null generated always as identity",
      kind: "text not null",
      state: "text not null default 'candidate'::text",
      parameters: "jsonb not null",
      posterior: "jsonb",
      refreshes: "integer",
      impression_count: "integer not null default 0",
      reward_count: "integer not null default 0",
      data_hash: "text",
      evaluation: "jsonb",
      is_simulated: "boolean not null default false",
      created_by: "uuid",
      created_at: "timestamp with time zone not null default now()",
      promoted_by: "uuid",
      promoted_at: "timestamp with time zone",
      retired_at: "timestamp with time zone",
    },
    constraints: {
      recommendation_policies_created_by_fkey: "FOREIGN KEY (created_by) REFERENCES auth.users(id) ON DELETE SET NULL",
      recommendation_policies_data_hash_check: "CHECK ((data_hash ~ '^[0-9a-f]{64}$'::text))",
      recommendation_policies_evaluation_check:
        "CHECK ((jsonb_typeof((evaluation -> 'canReplace'::text)) = 'boolean'::text))",
      recommendation_policies_impression_count_check: "CHECK ((impression_count >= 0))",
      recommendation_policies_kind_check: isOneOf("kind", ["uniform", "rules", "linear_thompson"]),
      recommendation_policies_learned_check: "CHECK (((kind = 'linear_thompson'::text) = (posterior IS NOT NULL)))",
      recommendation_policies_live_check:
        "CHECK (((state <> 'live'::text) OR (kind = 'uniform'::text) OR (refreshes IS NOT NULL) OR COALESCE(((evaluation -> 'canReplace'::text))::boolean, false)))",
      recommendation_policies_parameters_check:
        'CHECK ((COALESCE((parameters @@ \'($."exploration" >= 0.02 && $."exploration" <= 1)\'::jsonpath), false) AND COALESCE((parameters @@ \'($."tournamentSize" >= 1)\'::jsonpath), false)))',
      recommendation_policies_pkey: "PRIMARY KEY (version)",
      recommendation_policies_posterior_check: "CHECK ((jsonb_typeof(posterior) = 'object'::text))",
      recommendation_policies_promoted_by_fkey:
        "FOREIGN KEY (promoted_by) REFERENCES auth.users(id) ON DELETE SET NULL",
      recommendation_policies_promoted_check:
        "CHECK (((state <> 'live'::text) OR ((promoted_at IS NOT NULL) AND (retired_at IS NULL))))",
      recommendation_policies_refreshes_fkey:
        "FOREIGN KEY (refreshes) REFERENCES public.recommendation_policies(version) ON DELETE CASCADE",
      recommendation_policies_reward_count_check: "CHECK ((reward_count >= 0))",
      recommendation_policies_state_check: isOneOf("state", ["candidate", "live", "retired"]),
    },
    indexes: {
      recommendation_policies_created_by_idx: "btree (created_by)",
      recommendation_policies_one_live_idx: "unique btree (state) WHERE (state = 'live'::text)",
      recommendation_policies_promoted_by_idx: "btree (promoted_by)",
      recommendation_policies_refreshes_idx: "btree (refreshes)",
    },
    policies: {},
    grants: {
      service_role: "select, insert, update (promoted_at, promoted_by, retired_at, state)",
    },
    triggers: {
      keep_recommendation_policy: {
        does: "BEFORE DELETE OR UPDATE ON public.recommendation_policies FOR EACH ROW EXECUTE FUNCTION private.keep_recommendation_policy()",
        fires: "normally",
      },
      refuse_truncate: {
        does: "BEFORE TRUNCATE ON public.recommendation_policies FOR EACH STATEMENT EXECUTE FUNCTION private.refuse_change()",
        fires: "normally",
      },
      restore_live_policy: {
        does: "AFTER DELETE ON public.recommendation_policies FOR EACH STATEMENT EXECUTE FUNCTION private.restore_live_policy()",
        fires: "normally",
      },
    },
  },
  "public.recommendation_slates": {
    migration: "20261124090100",
    columns: {
      id: "uuid not null default gen_random_uuid()",
      user_id: "uuid not null",
      policy_version: "integer not null",
      shown_at: "timestamp with time zone not null default now()",
      feature_set: "smallint not null",
      feature_count: "smallint not null",
      candidates: "text[] not null",
      features: "bytea not null",
      is_simulated: "boolean not null default false",
    },
    constraints: {
      recommendation_slates_candidates_check:
        "CHECK (((cardinality(candidates) >= 1) AND (cardinality(candidates) <= 2000)))",
      recommendation_slates_feature_bytes_check:
        "CHECK ((octet_length(features) = (cardinality(candidates) * feature_count)))",
      recommendation_slates_feature_count_check: "CHECK ((feature_count > 0))",
      recommendation_slates_owner_key: "UNIQUE (id, user_id)",
      recommendation_slates_pkey: "PRIMARY KEY (id)",
      recommendation_slates_policy_version_fkey:
        "FOREIGN KEY (policy_version) REFERENCES public.recommendation_policies(version)",
      recommendation_slates_user_id_fkey: "FOREIGN KEY (user_id) REFERENCES auth.users(id) ON DELETE CASCADE",
    },
    indexes: {
      recommendation_slates_policy_version_idx: "btree (policy_version, shown_at)",
      recommendation_slates_shown_at_idx: "btree (shown_at, id)",
      recommendation_slates_user_id_shown_at_idx: "btree (user_id, shown_at DESC)",
    },
    policies: {
      "Members read their own slates": {
        for: "select",
        to: "authenticated",
        using: `((user_id = ${ME}) AND ${MEMBER})`,
      },
    },
    grants: {
      authenticated: "select",
      service_role: "select, insert",
    },
    triggers: {
      allow_erasure_only: {
        does: "BEFORE DELETE ON public.recommendation_slates FOR EACH ROW EXECUTE FUNCTION private.allow_erasure_only()",
        fires: "always",
      },
      refuse_change: {
        does: "BEFORE UPDATE OR TRUNCATE ON public.recommendation_slates FOR EACH STATEMENT EXECUTE FUNCTION private.refuse_change()",
        fires: "always",
      },
    },
  },
  "public.recommendation_impressions": {
    migration: "20261124090100",
    columns: {
      id: "uuid not null default gen_random_uuid()",
      slate_id: "uuid not null",
      user_id: "uuid not null",
      account_domain: "text not null",
      policy_version: "integer not null",
      slot: "smallint not null",
      candidates: "integer not null",
      features: "jsonb not null",
      propensity: "double precision not null",
      reason: "text not null",
      shown_at: "timestamp with time zone not null default now()",
      is_simulated: "boolean not null default false",
    },
    constraints: {
      recommendation_impressions_account_domain_check: isDomain("account_domain"),
      recommendation_impressions_candidates_check: "CHECK ((candidates > 0))",
      recommendation_impressions_features_check: "CHECK ((jsonb_typeof(features) = 'object'::text))",
      recommendation_impressions_once_key: "UNIQUE (slate_id, account_domain)",
      recommendation_impressions_owner_key: "UNIQUE (id, user_id, account_domain)",
      recommendation_impressions_pkey: "PRIMARY KEY (id)",
      recommendation_impressions_policy_version_fkey:
        "FOREIGN KEY (policy_version) REFERENCES public.recommendation_policies(version)",
      recommendation_impressions_propensity_check:
        "CHECK (((propensity > (0)::double precision) AND (propensity <= (1)::double precision)))",
      recommendation_impressions_reason_check: "CHECK (((length(reason) >= 1) AND (length(reason) <= 500)))",
      recommendation_impressions_slate_fkey:
        "FOREIGN KEY (slate_id, user_id) REFERENCES public.recommendation_slates(id, user_id) DEFERRABLE INITIALLY DEFERRED",
      recommendation_impressions_slot_check: "CHECK (((slot >= 0) AND (slot <= 49)))",
      recommendation_impressions_slot_key: "UNIQUE (slate_id, slot)",
      recommendation_impressions_user_id_fkey: "FOREIGN KEY (user_id) REFERENCES auth.users(id) ON DELETE CASCADE",
    },
    indexes: {
      recommendation_impressions_policy_version_idx: "btree (policy_version)",
      recommendation_impressions_shown_at_idx: "btree (shown_at, id)",
      recommendation_impressions_slate_id_user_id_idx: "btree (slate_id, user_id)",
      recommendation_impressions_user_id_account_domain_idx: "btree (user_id, account_domain, shown_at DESC)",
    },
    policies: {
      "Members read their own impressions": {
        for: "select",
        to: "authenticated",
        using: `((user_id = ${ME}) AND ${MEMBER})`,
      },
    },
    grants: {
      authenticated: "select",
      service_role: "select, insert",
    },
    triggers: {
      allow_erasure_only: {
        does: "BEFORE DELETE ON public.recommendation_impressions FOR EACH ROW EXECUTE FUNCTION private.allow_erasure_only()",
        fires: "always",
      },
      mark_simulated: {
        does: "BEFORE INSERT ON public.recommendation_impressions FOR EACH ROW EXECUTE FUNCTION private.mark_simulated('account_domain')",
        fires: "normally",
      },
      refuse_change: {
        does: "BEFORE UPDATE OR TRUNCATE ON public.recommendation_impressions FOR EACH STATEMENT EXECUTE FUNCTION private.refuse_change()",
        fires: "always",
      },
    },
  },
  "public.intent_kinds": {
    migration: "20261124090200",
    columns: {
      kind: "text not null",
      role: "text not null",
      label: "text not null",
      meaning: "text not null",
      weight: "double precision not null",
      half_life_days: "double precision not null",
    },
    constraints: {
      intent_kinds_half_life_days_check: "CHECK ((half_life_days > (0)::double precision))",
      intent_kinds_pkey: "PRIMARY KEY (kind)",
      intent_kinds_role_check: isOneOf("role", ["change", "response", "attention"]),
      intent_kinds_weight_check: "CHECK ((weight > (0)::double precision))",
    },
    indexes: {},
    policies: {
      "Members read intent kinds": { for: "select", to: "authenticated", using: MEMBER },
    },
    grants: {
      authenticated: "select",
      service_role: "select",
    },
    triggers: {},
  },
  "public.account_intent": {
    migration: "20261124090200",
    columns: {
      domain: "text not null",
      state: "text not null",
      activity: "double precision not null",
      attention: "double precision not null",
      last_seven_days: "integer not null",
      eight_weeks_before: "integer not null",
      observed_days: "double precision not null",
      expected: "double precision",
      usual_per_week: "double precision",
      p_value: "double precision",
      p_fewer: "double precision",
      q_value: "double precision",
      events: "jsonb not null default '[]'::jsonb",
      judged_at: "timestamp with time zone not null",
      is_simulated: "boolean not null default false",
    },
    constraints: {
      account_intent_domain_fkey: "FOREIGN KEY (domain) REFERENCES public.accounts(domain) ON DELETE CASCADE",
      account_intent_events_check: "CHECK ((jsonb_typeof(events) = 'array'::text))",
      account_intent_p_fewer_check: isChance("p_fewer"),
      account_intent_p_value_check: isChance("p_value"),
      account_intent_pkey: "PRIMARY KEY (domain)",
      account_intent_q_value_check: isChance("q_value"),
      account_intent_state_check: isOneOf("state", ["surging", "active", "steady", "cooling", "quiet"]),
    },
    indexes: {
      account_intent_state_q_value_idx: "btree (state, q_value)",
    },
    policies: {
      "Members read account intent": { for: "select", to: "authenticated", using: MEMBER },
    },
    grants: {
      authenticated: "select",
      service_role: "select, insert, update, delete",
    },
    triggers: {},
  },
  "public.intent_calibrations": {
    migration: "20261124090200",
    columns: {
      day: "date not null",
      is_simulated: "boolean not null",
      accounts: "integer not null",
      accounts_with_history: "integer not null",
      events: "integer not null",
      is_learned: "boolean not null",
      rates: "jsonb not null",
      dispersion: "double precision not null",
      prior_shape: "double precision not null",
      calibrated_at: "timestamp with time zone not null",
    },
    constraints: {
      intent_calibrations_dispersion_check: "CHECK ((dispersion >= (1)::double precision))",
      intent_calibrations_pkey: "PRIMARY KEY (day, is_simulated)",
      intent_calibrations_prior_shape_check: "CHECK ((prior_shape > (0)::double precision))",
      intent_calibrations_rates_check: "CHECK ((jsonb_typeof(rates) = 'object'::text))",
    },
    indexes: {},
    policies: {
      "Members read intent calibrations": { for: "select", to: "authenticated", using: MEMBER },
    },
    grants: {
      authenticated: "select",
      service_role: "select, insert, update, delete",
    },
    triggers: {},
  },
  "private.intent_outbox": {
    migration: "20261124090200",
    columns: {
      id: "bigint not null generated always as identity",
      account_domain: "text not null",
      since: "date not null",
    },
    constraints: {
      intent_outbox_pkey: "PRIMARY KEY (id)",
    },
    indexes: {},
    policies: {},
    grants: {
      service_role: "select, insert, delete",
    },
    triggers: {},
  },
  "private.intent_days": {
    migration: "20261124090200",
    columns: {
      account_domain: "text not null",
      day: "date not null",
      kind: "text not null",
      events: "integer not null",
      observed_days: "double precision not null",
      is_dated: "boolean not null",
    },
    constraints: {
      intent_days_events_check: "CHECK ((events >= 0))",
      intent_days_observed_days_check: "CHECK ((observed_days >= (0)::double precision))",
      intent_days_pkey: "PRIMARY KEY (account_domain, day, kind, is_dated)",
    },
    indexes: {
      intent_days_day_idx: "btree (day)",
    },
    policies: {},
    grants: {
      service_role: "select, insert, delete",
    },
    triggers: {},
  },
  "private.projection_outbox": {
    migration: "20261123090900",
    columns: {
      research_id: "uuid not null",
      enqueued_at: "timestamp with time zone not null default now()",
      attempts: "integer not null default 0",
      last_error: "text",
      next_attempt_at: "timestamp with time zone not null default now()",
    },
    constraints: {
      projection_outbox_pkey: "PRIMARY KEY (research_id)",
    },
    indexes: {
      projection_outbox_next_attempt_at_idx: "btree (next_attempt_at)",
    },
    policies: {},
    grants: {
      service_role: "select, update, delete",
    },
    triggers: {},
  },
};

/** Triggers on tables that aren't ours. */
export const FOREIGN_TRIGGERS = {
  "auth.users": {
    migration: "20261123090200",
    triggers: {
      receive_person: {
        does: "AFTER INSERT OR UPDATE OF email, email_confirmed_at ON auth.users FOR EACH ROW EXECUTE FUNCTION private.receive_person()",
        fires: "normally",
      },
    },
  },
};

/**
 * Functions in `public` and `private`. All have an empty search path and the body that their migration wrote. Nothing
 * that runs with its owner's rights is in `public`, where the API could call it.
 *
 * @type {Record<string, { migration: string, security: "definer" | "invoker", execute: string }>}
 */
export const FUNCTIONS = {
  "private.allow_erasure_only()": { migration: "20261124080000", security: "definer", execute: "nobody" },
  "private.refuse_change()": { migration: "20261123090000", security: "invoker", execute: "nobody" },
  "private.is_admin()": { migration: "20261123090100", security: "definer", execute: "authenticated" },
  "private.is_member()": { migration: "20261123090100", security: "definer", execute: "authenticated" },
  "private.admit(uuid,text)": { migration: "20261123090200", security: "definer", execute: "nobody" },
  "private.email_domain(text)": { migration: "20261123090200", security: "invoker", execute: "nobody" },
  "private.keep_an_admin()": { migration: "20261123090200", security: "definer", execute: "nobody" },
  "private.let_in_domain()": { migration: "20261123090200", security: "definer", execute: "nobody" },
  "private.let_in_invited()": { migration: "20261123090200", security: "definer", execute: "nobody" },
  "private.lock_membership()": { migration: "20261123090200", security: "definer", execute: "nobody" },
  "private.part_with_members()": { migration: "20261123090200", security: "definer", execute: "nobody" },
  "private.prepare_email_domain()": { migration: "20261123090200", security: "invoker", execute: "nobody" },
  "private.prepare_invitation()": { migration: "20261123090200", security: "invoker", execute: "nobody" },
  "private.receive_person()": { migration: "20261123090200", security: "definer", execute: "nobody" },
  "private.take_turns()": { migration: "20261123090200", security: "definer", execute: "nobody" },
  "private.deactivate_previous_icp_profile()": { migration: "20261123090300", security: "definer", execute: "nobody" },
  "private.next_icp_profile_version()": {
    migration: "20261123090300",
    security: "definer",
    execute: "authenticated",
  },
  "private.keep_icp_profile()": { migration: "20261123090300", security: "definer", execute: "nobody" },
  "private.check_undo()": { migration: "20261123090500", security: "invoker", execute: "nobody" },
  "private.enqueue_projection()": { migration: "20261123090900", security: "definer", execute: "nobody" },
  "private.mark_simulated()": { migration: "20261124080000", security: "definer", execute: "nobody" },
  "public.project_research(uuid)": { migration: "20261124080000", security: "invoker", execute: "service_role" },
  "public.sweep_projections(integer)": { migration: "20261123090900", security: "invoker", execute: "service_role" },
  "private.keep_icp_model()": { migration: "20261124090000", security: "definer", execute: "nobody" },
  "private.require_admin(uuid)": { migration: "20261124090000", security: "definer", execute: "service_role" },
  "public.promote_icp_model(integer,uuid)": {
    migration: "20261124090000",
    security: "invoker",
    execute: "service_role",
  },
  "public.read_training_events(timestamp with time zone,uuid,integer)": {
    migration: "20261124090300",
    security: "invoker",
    execute: "service_role",
  },
  "public.read_training_runs(timestamp with time zone,uuid,integer)": {
    migration: "20261124090000",
    security: "invoker",
    execute: "service_role",
  },
  "public.roll_back_icp_model(uuid)": { migration: "20261124090000", security: "invoker", execute: "service_role" },
  "public.save_icp_model(jsonb,jsonb)": { migration: "20261124090000", security: "invoker", execute: "service_role" },
  "private.keep_recommendation_policy()": { migration: "20261124090100", security: "definer", execute: "nobody" },
  "private.restore_live_policy()": { migration: "20261124090100", security: "definer", execute: "nobody" },
  "private.taken_accounts(uuid)": { migration: "20261124090100", security: "invoker", execute: "service_role" },
  "public.count_policy_impressions()": { migration: "20261124090100", security: "invoker", execute: "service_role" },
  "public.describe_recommendation_log(integer)": {
    migration: "20261124090100",
    security: "invoker",
    execute: "service_role",
  },
  "public.promote_recommendation_policy(integer,uuid)": {
    migration: "20261124090100",
    security: "invoker",
    execute: "service_role",
  },
  "public.read_own_recommendations(uuid,text[],integer)": {
    migration: "20261126090200",
    security: "invoker",
    execute: "service_role",
  },
  "public.read_recommendation_candidates(uuid,integer)": {
    migration: "20261126090200",
    security: "invoker",
    execute: "service_role",
  },
  "public.read_recommendation_log(timestamp with time zone,uuid,integer)": {
    migration: "20261124090100",
    security: "invoker",
    execute: "service_role",
  },
  "public.read_recommendation_slate(uuid,integer,interval)": {
    migration: "20261124090100",
    security: "invoker",
    execute: "service_role",
  },
  "public.read_recommendation_slates(timestamp with time zone,uuid,integer)": {
    migration: "20261124090100",
    security: "invoker",
    execute: "service_role",
  },
  "public.read_reward_events(timestamp with time zone,uuid,integer)": {
    migration: "20261124090100",
    security: "invoker",
    execute: "service_role",
  },
  "public.refresh_recommendation_policy(jsonb)": {
    migration: "20261124090100",
    security: "invoker",
    execute: "service_role",
  },
  "public.save_recommendation_policy(jsonb)": {
    migration: "20261124090100",
    security: "invoker",
    execute: "service_role",
  },
  "public.save_recommendation_slate(jsonb,interval)": {
    migration: "20261124090100",
    security: "invoker",
    execute: "service_role",
  },
  "private.note_changed_interactions()": { migration: "20261124090200", security: "definer", execute: "nobody" },
  "private.note_changed_runs()": { migration: "20261124090200", security: "definer", execute: "nobody" },
  "private.as_count(jsonb)": { migration: "20261124090200", security: "invoker", execute: "service_role" },
  "private.count_new_names(jsonb,jsonb)": { migration: "20261124090200", security: "invoker", execute: "service_role" },
  "private.count_intent_days(text[],date[])": {
    migration: "20261124090200",
    security: "invoker",
    execute: "service_role",
  },
  "private.negative_binomial_tail(integer,double precision,double precision)": {
    migration: "20261124090200",
    security: "invoker",
    execute: "service_role",
  },
  "private.calibrate_intent(date,boolean,timestamp with time zone)": {
    migration: "20261124090200",
    security: "invoker",
    execute: "service_role",
  },
  "private.measure_intent(text[],date,boolean,timestamp with time zone)": {
    migration: "20261124090200",
    security: "invoker",
    execute: "service_role",
  },
  "private.judge_intent()": { migration: "20261124090200", security: "invoker", execute: "service_role" },
  "public.refresh_account_intent(timestamp with time zone)": {
    migration: "20261124090200",
    security: "invoker",
    execute: "service_role",
  },
  "public.rebuild_account_intent(timestamp with time zone)": {
    migration: "20261124090200",
    security: "invoker",
    execute: "service_role",
  },
  "public.read_runs_to_label(timestamp with time zone,uuid,integer)": {
    migration: "20261126090100",
    security: "invoker",
    execute: "service_role",
  },
};

/** Tables whose rows nobody may change or delete, and only the deletion of their person's account takes away, unless they
 * are marked as simulated. */
export const APPEND_ONLY = {
  "public.user_interactions": {
    migration: "20261123090500",
    insert: "(user_id, account_domain, interaction_type) values (person, 'verify.example', 'viewed')",
    update: "metadata = '{}'",
  },
  "public.prospect_intelligence_runs": {
    migration: "20261123090800",
    insert: `(user_id, domain, status, started_at, finished_at, duration_ms, error_code, error_message)
      values (person, 'verify.example', 'error', now(), now(), 0, 'internal', 'verify')`,
    update: "error_message = null",
  },
  "public.recommendation_slates": {
    migration: "20261124090100",
    insert: `(user_id, policy_version, feature_set, feature_count, candidates, features)
      select person, min(version), 1, 1, '{verify.example}', '1' from public.recommendation_policies`,
    update: "feature_set = 2",
  },
  "public.recommendation_impressions": {
    migration: "20261124090100",
    insert: `(slate_id, user_id, account_domain, policy_version, slot, candidates, features, propensity, reason)
      select person, person, 'verify.example', min(version), 0, 1, '{}', 1, 'verify' from public.recommendation_policies;
      insert into public.recommendation_slates (id, user_id, policy_version, feature_set, feature_count, candidates, features)
      select person, person, min(version), 1, 1, '{verify.example}', '1' from public.recommendation_policies`,
    update: "propensity = 0.5",
  },
};
