/** Who a request is made by, as every verb of the product is told. */
import { z } from "zod";
import type { UserClient } from "../supabase/server";

export const MEMBER_ROLES = ["admin", "rep"] as const;
export const memberRoleSchema = z.enum(MEMBER_ROLES);
export type MemberRole = z.infer<typeof memberRoleSchema>;

/** Somebody signed in, who may not have been let in yet. */
export interface UserContext {
  userId: string;
  email: string;
  /** Acts as this user: row-level security applies. */
  supabase: UserClient;
}

export interface MemberContext extends UserContext {
  role: MemberRole;
}
