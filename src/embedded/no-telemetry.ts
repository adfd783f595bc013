/**
 * Embedded Supabase tells nobody that it runs. Import this before `@supabase/lite`, and pass the environment on to
 * child processes: the Supabase command line and Next read the same variables.
 */
process.env.DO_NOT_TRACK = "1";
process.env.LITE_TELEMETRY = "0";
process.env.NEXT_TELEMETRY_DISABLED = "1";
