// Generated from supabase/migrations by `npm run db:types`. Do not edit.

export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[];

export type Database = {
  public: {
    Tables: {
      account_intent: {
        Row: {
          activity: number;
          attention: number;
          domain: string;
          eight_weeks_before: number;
          events: NonNullable<Json>;
          expected: number | null;
          is_simulated: boolean;
          judged_at: string;
          last_seven_days: number;
          observed_days: number;
          p_fewer: number | null;
          p_value: number | null;
          q_value: number | null;
          state: string;
          usual_per_week: number | null;
        };
        ComputedFields: never;
        Insert: {
          activity: number;
          attention: number;
          domain: string;
          eight_weeks_before: number;
          events?: NonNullable<Json>;
          expected?: number | null;
          is_simulated?: boolean;
          judged_at: string;
          last_seven_days: number;
          observed_days: number;
          p_fewer?: number | null;
          p_value?: number | null;
          q_value?: number | null;
          state: string;
          usual_per_week?: number | null;
        };
        Update: {
          activity?: number;
          attention?: number;
          domain?: string;
          eight_weeks_before?: number;
          events?: NonNullable<Json>;
          expected?: number | null;
          is_simulated?: boolean;
          judged_at?: string;
          last_seven_days?: number;
          observed_days?: number;
          p_fewer?: number | null;
          p_value?: number | null;
          q_value?: number | null;
          state?: string;
          usual_per_week?: number | null;
        };
        Relationships: [
          {
            foreignKeyName: "account_intent_domain_fkey";
            columns: ["domain"];
            isOneToOne: true;
            referencedRelation: "accounts";
            referencedColumns: ["domain"];
          },
        ];
      };
      account_signals: {
        Row: {
          compliance: string[] | null;
          coverage: number;
          domain: string;
          employee_count: number | null;
          engineering_role_count: number | null;
          engineering_role_share: number | null;
          founded_year: number | null;
          has_api_reference: boolean | null;
          has_careers_page: boolean | null;
          has_changelog: boolean | null;
          has_docs: boolean | null;
          has_engineering_blog: boolean | null;
          has_open_engineering_roles: boolean | null;
          has_pricing_page: boolean | null;
          has_status_page: boolean | null;
          headquarters_city: string | null;
          headquarters_country: string | null;
          icp_score: number | null;
          industry: string | null;
          is_simulated: boolean;
          job_board: string | null;
          languages: string[] | null;
          latest_post_age_days: number | null;
          newest_role_age_days: number | null;
          observed_at: string;
          open_source_organization: string | null;
          posts_last_90_days: number | null;
          pricing_model: string[] | null;
          priority_level: string;
          research_id: string | null;
          roles_by_function: Json | null;
          roles_closed: number | null;
          roles_opened: number | null;
          size_band: string | null;
          technologies: string[] | null;
          total_open_roles: number | null;
        };
        ComputedFields: never;
        Insert: {
          compliance?: string[] | null;
          coverage: number;
          domain: string;
          employee_count?: number | null;
          engineering_role_count?: number | null;
          engineering_role_share?: number | null;
          founded_year?: number | null;
          has_api_reference?: boolean | null;
          has_careers_page?: boolean | null;
          has_changelog?: boolean | null;
          has_docs?: boolean | null;
          has_engineering_blog?: boolean | null;
          has_open_engineering_roles?: boolean | null;
          has_pricing_page?: boolean | null;
          has_status_page?: boolean | null;
          headquarters_city?: string | null;
          headquarters_country?: string | null;
          icp_score?: number | null;
          industry?: string | null;
          is_simulated?: boolean;
          job_board?: string | null;
          languages?: string[] | null;
          latest_post_age_days?: number | null;
          newest_role_age_days?: number | null;
          observed_at: string;
          open_source_organization?: string | null;
          posts_last_90_days?: number | null;
          pricing_model?: string[] | null;
          priority_level: string;
          research_id?: string | null;
          roles_by_function?: Json | null;
          roles_closed?: number | null;
          roles_opened?: number | null;
          size_band?: string | null;
          technologies?: string[] | null;
          total_open_roles?: number | null;
        };
        Update: {
          compliance?: string[] | null;
          coverage?: number;
          domain?: string;
          employee_count?: number | null;
          engineering_role_count?: number | null;
          engineering_role_share?: number | null;
          founded_year?: number | null;
          has_api_reference?: boolean | null;
          has_careers_page?: boolean | null;
          has_changelog?: boolean | null;
          has_docs?: boolean | null;
          has_engineering_blog?: boolean | null;
          has_open_engineering_roles?: boolean | null;
          has_pricing_page?: boolean | null;
          has_status_page?: boolean | null;
          headquarters_city?: string | null;
          headquarters_country?: string | null;
          icp_score?: number | null;
          industry?: string | null;
          is_simulated?: boolean;
          job_board?: string | null;
          languages?: string[] | null;
          latest_post_age_days?: number | null;
          newest_role_age_days?: number | null;
          observed_at?: string;
          open_source_organization?: string | null;
          posts_last_90_days?: number | null;
          pricing_model?: string[] | null;
          priority_level?: string;
          research_id?: string | null;
          roles_by_function?: Json | null;
          roles_closed?: number | null;
          roles_opened?: number | null;
          size_band?: string | null;
          technologies?: string[] | null;
          total_open_roles?: number | null;
        };
        Relationships: [
          {
            foreignKeyName: "account_signals_domain_fkey";
            columns: ["domain"];
            isOneToOne: true;
            referencedRelation: "accounts";
            referencedColumns: ["domain"];
          },
          {
            foreignKeyName: "account_signals_research_id_fkey";
            columns: ["research_id"];
            isOneToOne: false;
            referencedRelation: "prospect_intelligence";
            referencedColumns: ["id"];
          },
        ];
      };
      accounts: {
        Row: {
          domain: string;
          first_researched_at: string;
          is_simulated: boolean;
          last_icp_score: number | null;
          last_priority_level: string;
          last_researched_at: string;
          latest_research_id: string | null;
          name: string | null;
          research_count: number;
        };
        ComputedFields: never;
        Insert: {
          domain: string;
          first_researched_at: string;
          is_simulated?: boolean;
          last_icp_score?: number | null;
          last_priority_level: string;
          last_researched_at: string;
          latest_research_id?: string | null;
          name?: string | null;
          research_count: number;
        };
        Update: {
          domain?: string;
          first_researched_at?: string;
          is_simulated?: boolean;
          last_icp_score?: number | null;
          last_priority_level?: string;
          last_researched_at?: string;
          latest_research_id?: string | null;
          name?: string | null;
          research_count?: number;
        };
        Relationships: [
          {
            foreignKeyName: "accounts_latest_research_id_fkey";
            columns: ["latest_research_id"];
            isOneToOne: false;
            referencedRelation: "prospect_intelligence";
            referencedColumns: ["id"];
          },
        ];
      };
      allowed_email_domains: {
        Row: {
          added_by: string | null;
          created_at: string;
          domain: string;
        };
        ComputedFields: never;
        Insert: {
          added_by?: string | null;
          created_at?: string;
          domain: string;
        };
        Update: {
          added_by?: string | null;
          created_at?: string;
          domain?: string;
        };
        Relationships: [
          {
            foreignKeyName: "allowed_email_domains_added_by_fkey";
            columns: ["added_by"];
            isOneToOne: false;
            referencedRelation: "members";
            referencedColumns: ["user_id"];
          },
        ];
      };
      icp_model_artefacts: {
        Row: {
          artefact: NonNullable<Json>;
          model_id: string;
        };
        ComputedFields: never;
        Insert: {
          artefact: NonNullable<Json>;
          model_id: string;
        };
        Update: {
          artefact?: NonNullable<Json>;
          model_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "icp_model_artefacts_model_id_fkey";
            columns: ["model_id"];
            isOneToOne: true;
            referencedRelation: "icp_models";
            referencedColumns: ["id"];
          },
        ];
      };
      icp_models: {
        Row: {
          algorithm: string;
          created_at: string;
          created_by: string | null;
          data_hash: string;
          id: string;
          is_simulated: boolean;
          label: string;
          metrics: NonNullable<Json>;
          outcome_count: number;
          parameters: NonNullable<Json>;
          promoted_at: string | null;
          promoted_by: string | null;
          retired_at: string | null;
          row_count: number;
          seed: string;
          state: string;
          version: number;
          window_days: number;
        };
        ComputedFields: never;
        Insert: {
          algorithm: string;
          created_at?: string;
          created_by?: string | null;
          data_hash: string;
          id?: string;
          is_simulated?: boolean;
          label: string;
          metrics: NonNullable<Json>;
          outcome_count: number;
          parameters: NonNullable<Json>;
          promoted_at?: string | null;
          promoted_by?: string | null;
          retired_at?: string | null;
          row_count: number;
          seed: string;
          state?: string;
          version?: never;
          window_days: number;
        };
        Update: {
          algorithm?: string;
          created_at?: string;
          created_by?: string | null;
          data_hash?: string;
          id?: string;
          is_simulated?: boolean;
          label?: string;
          metrics?: NonNullable<Json>;
          outcome_count?: number;
          parameters?: NonNullable<Json>;
          promoted_at?: string | null;
          promoted_by?: string | null;
          retired_at?: string | null;
          row_count?: number;
          seed?: string;
          state?: string;
          version?: never;
          window_days?: number;
        };
        Relationships: [];
      };
      icp_profiles: {
        Row: {
          created_at: string;
          created_by: string | null;
          definition: NonNullable<Json>;
          id: string;
          is_active: boolean;
          name: string;
          version: number;
        };
        ComputedFields: never;
        Insert: {
          created_at?: string;
          created_by?: string | null;
          definition: NonNullable<Json>;
          id?: string;
          is_active?: boolean;
          name: string;
          version?: number;
        };
        Update: {
          created_at?: string;
          created_by?: string | null;
          definition?: NonNullable<Json>;
          id?: string;
          is_active?: boolean;
          name?: string;
          version?: number;
        };
        Relationships: [];
      };
      intent_calibrations: {
        Row: {
          accounts: number;
          accounts_with_history: number;
          calibrated_at: string;
          day: string;
          dispersion: number;
          events: number;
          is_learned: boolean;
          is_simulated: boolean;
          prior_shape: number;
          rates: NonNullable<Json>;
        };
        ComputedFields: never;
        Insert: {
          accounts: number;
          accounts_with_history: number;
          calibrated_at: string;
          day: string;
          dispersion: number;
          events: number;
          is_learned: boolean;
          is_simulated: boolean;
          prior_shape: number;
          rates: NonNullable<Json>;
        };
        Update: {
          accounts?: number;
          accounts_with_history?: number;
          calibrated_at?: string;
          day?: string;
          dispersion?: number;
          events?: number;
          is_learned?: boolean;
          is_simulated?: boolean;
          prior_shape?: number;
          rates?: NonNullable<Json>;
        };
        Relationships: [];
      };
      intent_kinds: {
        Row: {
          half_life_days: number;
          kind: string;
          label: string;
          meaning: string;
          role: string;
          weight: number;
        };
        ComputedFields: never;
        Insert: {
          half_life_days: number;
          kind: string;
          label: string;
          meaning: string;
          role: string;
          weight: number;
        };
        Update: {
          half_life_days?: number;
          kind?: string;
          label?: string;
          meaning?: string;
          role?: string;
          weight?: number;
        };
        Relationships: [];
      };
      member_invitations: {
        Row: {
          created_at: string;
          email: string;
          invited_by: string | null;
          role: string;
        };
        ComputedFields: never;
        Insert: {
          created_at?: string;
          email: string;
          invited_by?: string | null;
          role?: string;
        };
        Update: {
          created_at?: string;
          email?: string;
          invited_by?: string | null;
          role?: string;
        };
        Relationships: [
          {
            foreignKeyName: "member_invitations_invited_by_fkey";
            columns: ["invited_by"];
            isOneToOne: false;
            referencedRelation: "members";
            referencedColumns: ["user_id"];
          },
        ];
      };
      members: {
        Row: {
          created_at: string;
          email: string;
          role: string;
          user_id: string;
        };
        ComputedFields: never;
        Insert: {
          created_at?: string;
          email: string;
          role?: string;
          user_id: string;
        };
        Update: {
          created_at?: string;
          email?: string;
          role?: string;
          user_id?: string;
        };
        Relationships: [];
      };
      pending_members: {
        Row: {
          email: string;
          removed_at: string | null;
          requested_at: string;
          user_id: string;
        };
        ComputedFields: never;
        Insert: {
          email: string;
          removed_at?: string | null;
          requested_at?: string;
          user_id: string;
        };
        Update: {
          email?: string;
          removed_at?: string | null;
          requested_at?: string;
          user_id?: string;
        };
        Relationships: [];
      };
      prospect_intelligence: {
        Row: {
          company_name: string | null;
          coverage: number;
          created_at: string;
          data: NonNullable<Json>;
          domain: string;
          icp_profile_id: string;
          icp_score: number | null;
          id: string;
          is_simulated: boolean;
          priority_level: string;
          scorer_version: string;
          user_id: string;
        };
        ComputedFields: never;
        Insert: {
          company_name?: string | null;
          coverage: number;
          created_at?: string;
          data: NonNullable<Json>;
          domain: string;
          icp_profile_id: string;
          icp_score?: number | null;
          id?: string;
          is_simulated?: boolean;
          priority_level: string;
          scorer_version: string;
          user_id: string;
        };
        Update: {
          company_name?: string | null;
          coverage?: number;
          created_at?: string;
          data?: NonNullable<Json>;
          domain?: string;
          icp_profile_id?: string;
          icp_score?: number | null;
          id?: string;
          is_simulated?: boolean;
          priority_level?: string;
          scorer_version?: string;
          user_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "prospect_intelligence_icp_profile_id_fkey";
            columns: ["icp_profile_id"];
            isOneToOne: false;
            referencedRelation: "icp_profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      prospect_intelligence_runs: {
        Row: {
          domain: string;
          duration_ms: number;
          error_code: string | null;
          error_message: string | null;
          finished_at: string;
          id: string;
          is_simulated: boolean;
          research_id: string | null;
          signals: NonNullable<Json>;
          sources: NonNullable<Json>;
          started_at: string;
          status: string;
          user_id: string;
        };
        ComputedFields: never;
        Insert: {
          domain: string;
          duration_ms: number;
          error_code?: string | null;
          error_message?: string | null;
          finished_at: string;
          id?: string;
          is_simulated?: boolean;
          research_id?: string | null;
          signals?: NonNullable<Json>;
          sources?: NonNullable<Json>;
          started_at: string;
          status: string;
          user_id: string;
        };
        Update: {
          domain?: string;
          duration_ms?: number;
          error_code?: string | null;
          error_message?: string | null;
          finished_at?: string;
          id?: string;
          is_simulated?: boolean;
          research_id?: string | null;
          signals?: NonNullable<Json>;
          sources?: NonNullable<Json>;
          started_at?: string;
          status?: string;
          user_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "prospect_intelligence_runs_research_id_fkey";
            columns: ["research_id"];
            isOneToOne: true;
            referencedRelation: "prospect_intelligence";
            referencedColumns: ["id"];
          },
        ];
      };
      recommendation_impressions: {
        Row: {
          account_domain: string;
          candidates: number;
          features: NonNullable<Json>;
          id: string;
          is_simulated: boolean;
          policy_version: number;
          propensity: number;
          reason: string;
          shown_at: string;
          slate_id: string;
          slot: number;
          user_id: string;
        };
        ComputedFields: never;
        Insert: {
          account_domain: string;
          candidates: number;
          features: NonNullable<Json>;
          id?: string;
          is_simulated?: boolean;
          policy_version: number;
          propensity: number;
          reason: string;
          shown_at?: string;
          slate_id: string;
          slot: number;
          user_id: string;
        };
        Update: {
          account_domain?: string;
          candidates?: number;
          features?: NonNullable<Json>;
          id?: string;
          is_simulated?: boolean;
          policy_version?: number;
          propensity?: number;
          reason?: string;
          shown_at?: string;
          slate_id?: string;
          slot?: number;
          user_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "recommendation_impressions_policy_version_fkey";
            columns: ["policy_version"];
            isOneToOne: false;
            referencedRelation: "recommendation_policies";
            referencedColumns: ["version"];
          },
          {
            foreignKeyName: "recommendation_impressions_slate_fkey";
            columns: ["slate_id", "user_id"];
            isOneToOne: false;
            referencedRelation: "recommendation_slates";
            referencedColumns: ["id", "user_id"];
          },
        ];
      };
      recommendation_policies: {
        Row: {
          created_at: string;
          created_by: string | null;
          data_hash: string | null;
          evaluation: Json | null;
          impression_count: number;
          is_simulated: boolean;
          kind: string;
          parameters: NonNullable<Json>;
          posterior: Json | null;
          promoted_at: string | null;
          promoted_by: string | null;
          refreshes: number | null;
          retired_at: string | null;
          reward_count: number;
          state: string;
          version: number;
        };
        ComputedFields: never;
        Insert: {
          created_at?: string;
          created_by?: string | null;
          data_hash?: string | null;
          evaluation?: Json | null;
          impression_count?: number;
          is_simulated?: boolean;
          kind: string;
          parameters: NonNullable<Json>;
          posterior?: Json | null;
          promoted_at?: string | null;
          promoted_by?: string | null;
          refreshes?: number | null;
          retired_at?: string | null;
          reward_count?: number;
          state?: string;
          version?: never;
        };
        Update: {
          created_at?: string;
          created_by?: string | null;
          data_hash?: string | null;
          evaluation?: Json | null;
          impression_count?: number;
          is_simulated?: boolean;
          kind?: string;
          parameters?: NonNullable<Json>;
          posterior?: Json | null;
          promoted_at?: string | null;
          promoted_by?: string | null;
          refreshes?: number | null;
          retired_at?: string | null;
          reward_count?: number;
          state?: string;
          version?: never;
        };
        Relationships: [
          {
            foreignKeyName: "recommendation_policies_refreshes_fkey";
            columns: ["refreshes"];
            isOneToOne: false;
            referencedRelation: "recommendation_policies";
            referencedColumns: ["version"];
          },
        ];
      };
      recommendation_slates: {
        Row: {
          candidates: string[];
          feature_count: number;
          feature_set: number;
          features: string;
          id: string;
          is_simulated: boolean;
          policy_version: number;
          shown_at: string;
          user_id: string;
        };
        ComputedFields: never;
        Insert: {
          candidates: string[];
          feature_count: number;
          feature_set: number;
          features: string;
          id?: string;
          is_simulated?: boolean;
          policy_version: number;
          shown_at?: string;
          user_id: string;
        };
        Update: {
          candidates?: string[];
          feature_count?: number;
          feature_set?: number;
          features?: string;
          id?: string;
          is_simulated?: boolean;
          policy_version?: number;
          shown_at?: string;
          user_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "recommendation_slates_policy_version_fkey";
            columns: ["policy_version"];
            isOneToOne: false;
            referencedRelation: "recommendation_policies";
            referencedColumns: ["version"];
          },
        ];
      };
      user_interactions: {
        Row: {
          account_domain: string;
          id: string;
          idempotency_key: string;
          impression_id: string | null;
          interaction_type: string;
          is_simulated: boolean;
          metadata: NonNullable<Json>;
          occurred_at: string;
          research_id: string | null;
          user_id: string;
        };
        ComputedFields: never;
        Insert: {
          account_domain: string;
          id?: string;
          idempotency_key?: string;
          impression_id?: string | null;
          interaction_type: string;
          is_simulated?: boolean;
          metadata?: NonNullable<Json>;
          occurred_at?: string;
          research_id?: string | null;
          user_id: string;
        };
        Update: {
          account_domain?: string;
          id?: string;
          idempotency_key?: string;
          impression_id?: string | null;
          interaction_type?: string;
          is_simulated?: boolean;
          metadata?: NonNullable<Json>;
          occurred_at?: string;
          research_id?: string | null;
          user_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "user_interactions_impression_fkey";
            columns: ["impression_id", "user_id", "account_domain"];
            isOneToOne: false;
            referencedRelation: "recommendation_impressions";
            referencedColumns: ["id", "user_id", "account_domain"];
          },
          {
            foreignKeyName: "user_interactions_research_fkey";
            columns: ["research_id", "user_id", "account_domain"];
            isOneToOne: false;
            referencedRelation: "prospect_intelligence";
            referencedColumns: ["id", "user_id", "domain"];
          },
        ];
      };
    };
    Views: {
      [_ in never]: never;
    };
    Functions: {
      count_policy_impressions: {
        Args: Record<PropertyKey, never>;
        Returns: {
          impressions: number;
          version: number;
        }[];
      };
      describe_recommendation_log: { Args: { horizon_days: number }; Returns: Json };
      project_research: { Args: { research_id: string }; Returns: boolean };
      promote_icp_model: { Args: { promoter: string; wanted: number }; Returns: undefined };
      promote_recommendation_policy: { Args: { promoter: string; wanted: number }; Returns: undefined };
      read_own_recommendations: {
        Args: { feature_names: string[]; max_impressions?: number; rep: string };
        Returns: Json;
      };
      read_recommendation_candidates: { Args: { max_accounts?: number; rep: string }; Returns: Json };
      read_recommendation_log: {
        Args: { after_at: string; after_id: string; max_rows: number };
        Returns: {
          account_domain: string;
          features: Json;
          id: string;
          is_simulated: boolean;
          policy_version: number;
          propensity: number;
          shown_at: string;
          slate_id: string;
          slot: number;
          user_id: string;
        }[];
      };
      read_recommendation_slate: { Args: { newer_than: string; rep: string; slots: number }; Returns: Json };
      read_recommendation_slates: {
        Args: { after_at: string; after_id: string; max_rows: number };
        Returns: {
          feature_count: number;
          feature_set: number;
          features: string;
          id: string;
          is_simulated: boolean;
          policy_version: number;
          shown: number[];
          shown_at: string;
        }[];
      };
      read_reward_events: {
        Args: { after_at: string; after_id: string; max_rows: number };
        Returns: {
          account_domain: string;
          id: string;
          impression_id: string;
          interaction_type: string;
          occurred_at: string;
          takes_back: string;
          user_id: string;
        }[];
      };
      read_runs_to_label: {
        Args: { after_at: string; after_id: string; max_rows: number };
        Returns: {
          domain: string;
          finished_at: string;
          id: string;
          is_simulated: boolean;
        }[];
      };
      read_training_events: {
        Args: { after_at: string; after_id: string; max_rows: number };
        Returns: {
          domain: string;
          id: string;
          is_simulated: boolean;
          occurred_at: string;
          type: string;
          undone_at: string;
        }[];
      };
      read_training_runs: {
        Args: { after_at: string; after_id: string; max_rows: number };
        Returns: {
          domain: string;
          finished_at: string;
          icp_score: number;
          id: string;
          is_simulated: boolean;
          priority_level: string;
          signals: Json;
        }[];
      };
      rebuild_account_intent: { Args: { as_of?: string }; Returns: number };
      refresh_account_intent: { Args: { as_of?: string }; Returns: number };
      refresh_recommendation_policy: { Args: { policy: Json }; Returns: number };
      roll_back_icp_model: { Args: { promoter: string }; Returns: number };
      save_icp_model: { Args: { artefact: Json; model: Json }; Returns: number };
      save_recommendation_policy: { Args: { policy: Json }; Returns: number };
      save_recommendation_slate: { Args: { newer_than: string; slate: Json }; Returns: Json };
      sweep_projections: { Args: { max_rows?: number }; Returns: number };
    };
    Enums: {
      [_ in never]: never;
    };
    CompositeTypes: {
      [_ in never]: never;
    };
  };
};

type DatabaseWithoutInternals = Omit<Database, "__InternalSupabase">;

type DefaultSchema = DatabaseWithoutInternals[Extract<keyof Database, "public">];

export type Tables<
  DefaultSchemaTableNameOrOptions extends
    | keyof (DefaultSchema["Tables"] & DefaultSchema["Views"])
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof (DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"] &
        DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Views"])
    : never = never,
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? (DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"] &
      DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Views"])[TableName] extends {
      Row: infer R;
    }
    ? R
    : never
  : DefaultSchemaTableNameOrOptions extends keyof (DefaultSchema["Tables"] & DefaultSchema["Views"])
    ? (DefaultSchema["Tables"] & DefaultSchema["Views"])[DefaultSchemaTableNameOrOptions] extends {
        Row: infer R;
      }
      ? R
      : never
    : never;

export type TablesInsert<
  DefaultSchemaTableNameOrOptions extends keyof DefaultSchema["Tables"] | { schema: keyof DatabaseWithoutInternals },
  TableName extends DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"]
    : never = never,
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"][TableName] extends {
      Insert: infer I;
    }
    ? I
    : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema["Tables"]
    ? DefaultSchema["Tables"][DefaultSchemaTableNameOrOptions] extends {
        Insert: infer I;
      }
      ? I
      : never
    : never;

export type TablesUpdate<
  DefaultSchemaTableNameOrOptions extends keyof DefaultSchema["Tables"] | { schema: keyof DatabaseWithoutInternals },
  TableName extends DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"]
    : never = never,
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"][TableName] extends {
      Update: infer U;
    }
    ? U
    : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema["Tables"]
    ? DefaultSchema["Tables"][DefaultSchemaTableNameOrOptions] extends {
        Update: infer U;
      }
      ? U
      : never
    : never;

export type Enums<
  DefaultSchemaEnumNameOrOptions extends keyof DefaultSchema["Enums"] | { schema: keyof DatabaseWithoutInternals },
  EnumName extends DefaultSchemaEnumNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions["schema"]]["Enums"]
    : never = never,
> = DefaultSchemaEnumNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions["schema"]]["Enums"][EnumName]
  : DefaultSchemaEnumNameOrOptions extends keyof DefaultSchema["Enums"]
    ? DefaultSchema["Enums"][DefaultSchemaEnumNameOrOptions]
    : never;

export type CompositeTypes<
  PublicCompositeTypeNameOrOptions extends
    | keyof DefaultSchema["CompositeTypes"]
    | { schema: keyof DatabaseWithoutInternals },
  CompositeTypeName extends PublicCompositeTypeNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions["schema"]]["CompositeTypes"]
    : never = never,
> = PublicCompositeTypeNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions["schema"]]["CompositeTypes"][CompositeTypeName]
  : PublicCompositeTypeNameOrOptions extends keyof DefaultSchema["CompositeTypes"]
    ? DefaultSchema["CompositeTypes"][PublicCompositeTypeNameOrOptions]
    : never;

export const Constants = {
  public: {
    Enums: {},
  },
} as const;
