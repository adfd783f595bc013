// Generated from supabase/migrations by `npm run db:types`. Do not edit.

