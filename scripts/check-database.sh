#!/bin/sh
# Puts the migrations through the Supabase CLI as an admin would, against the empty database at SUPABASE_DB_URL:
#
#   tsx scripts/wire-database.ts -- sh scripts/check-database.sh
set -eu
export DO_NOT_TRACK=1

echo "Pushing the migrations"
supabase db push --yes --remote="$SUPABASE_DB_URL"

echo "Pushing again, which must do nothing"
supabase db push --yes --remote="$SUPABASE_DB_URL" | grep "up to date"

echo "Asking the advisors"
supabase db advisors --fail-on warn --remote="$SUPABASE_DB_URL"

echo "Comparing the types"
node scripts/generate-types.js --check

echo "Verifying"
node scripts/verify-migrations.js
