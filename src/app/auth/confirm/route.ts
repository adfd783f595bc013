import { redirect } from "next/navigation";
import type { NextRequest } from "next/server";
import { confirmSignIn } from "@/lib/auth/confirm";
import { createSessionClient } from "@/lib/supabase/server";

/** Where the link of an e-mail leads: signs its holder in and goes on, or back to the sign-in form with an error. */
export async function GET(request: NextRequest) {
  redirect(await confirmSignIn(await createSessionClient(), request.nextUrl.searchParams));
}

/** Mail programs look at links before anybody opens them. Next would answer with GET, which uses the link up. */
export function HEAD(): Response {
  return new Response(null);
}
