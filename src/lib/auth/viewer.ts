import "server-only";
import { redirect } from "next/navigation";
import { cache } from "react";
import { createSessionClient } from "../supabase/server";
import type { MemberContext, MemberRole, UserContext } from "./context";
import { safeNextPath } from "./next-path";
import { getMemberContext, getUserContext } from "./session";

/** Whom a page is shown to. */
export type Viewer =
  | { state: "anonymous" }
  | { state: "waiting"; userId: string; email: string }
  | { state: "member"; userId: string; email: string; role: MemberRole };

/** Looked up once a request, however many components ask. */
const getContext = cache(async (): Promise<{ user: UserContext | null; member: MemberContext | null }> => {
  const user = await getUserContext(await createSessionClient());
  return { user, member: user && (await getMemberContext(user)) };
});

export async function getViewer(): Promise<Viewer> {
  const { user, member } = await getContext();
  if (member) return { state: "member", userId: member.userId, email: member.email, role: member.role };
  return user ? { state: "waiting", userId: user.userId, email: user.email } : { state: "anonymous" };
}

/** For the pages and actions of somebody signed in. Sends others to sign in and then on to `next`, a path. */
export async function requireUser(next?: string): Promise<UserContext> {
  const { user } = await getContext();
  return user ?? redirect(signInPath(next));
}

/** For the pages and actions of members. Sends those who wait to be let in to `/waiting`. */
export async function requireMember(next?: string): Promise<MemberContext> {
  const { user, member } = await getContext();
  return member ?? redirect(user ? "/waiting" : signInPath(next));
}

/** For the pages and actions of admins. Sends other members to the front page. */
export async function requireAdmin(next?: string): Promise<MemberContext> {
  const member = await requireMember(next);
  return member.role === "admin" ? member : redirect("/");
}

function signInPath(next: string | undefined): string {
  const path = safeNextPath(next);
  return path === "/" ? "/sign-in" : `/sign-in?${new URLSearchParams({ next: path })}`;
}
