"use server";
/** The forms of the members page. Each action is for admins alone and answers a state for `useActionState`. */
import { revalidatePath } from "next/cache";
import type { z } from "zod";
import type { MemberContext } from "./context";
import { runFormAction } from "./form-action";
import {
  admitPendingFormSchema,
  emailDomainFormSchema,
  type FormState,
  inviteMemberFormSchema,
  removeMemberFormSchema,
  revokeInvitationFormSchema,
  setRoleFormSchema,
} from "./forms";
import * as members from "./members";
import { requireAdmin } from "./viewer";

/** Fields `email`, `role`. */
export async function inviteMember(_: FormState, form: FormData): Promise<FormState> {
  return runAdminAction("members.invite", inviteMemberFormSchema, form, async (ctx, input) => {
    await members.inviteMember(ctx, input);
    return `${input.email} is let in on signing up.`;
  });
}

/** Field `email`. */
export async function revokeInvitation(_: FormState, form: FormData): Promise<FormState> {
  return runAdminAction("members.revoke-invitation", revokeInvitationFormSchema, form, async (ctx, input) => {
    await members.revokeInvitation(ctx, input);
    return `The invitation of ${input.email} is withdrawn.`;
  });
}

/** Field `domain`. */
export async function allowDomain(_: FormState, form: FormData): Promise<FormState> {
  return runAdminAction("members.allow-domain", emailDomainFormSchema, form, async (ctx, input) => {
    await members.allowDomain(ctx, input);
    return `Everybody with an address at ${input.domain} is let in.`;
  });
}

/** Field `domain`. */
export async function removeDomain(_: FormState, form: FormData): Promise<FormState> {
  return runAdminAction("members.remove-domain", emailDomainFormSchema, form, async (ctx, input) => {
    await members.removeDomain(ctx, input);
    return `Addresses at ${input.domain} are not let in by themselves any more. Those who are members stay.`;
  });
}

/** Fields `userId` and, unless it is to be `rep`, `role`. */
export async function admitPending(_: FormState, form: FormData): Promise<FormState> {
  return runAdminAction("members.admit", admitPendingFormSchema, form, async (ctx, input) => {
    await members.admitPending(ctx, input);
    return "Let in.";
  });
}

/** Fields `userId`, `role`. */
export async function setRole(_: FormState, form: FormData): Promise<FormState> {
  return runAdminAction("members.set-role", setRoleFormSchema, form, async (ctx, input) => {
    await members.setRole(ctx, input);
    return "The role is changed.";
  });
}

/** Field `userId`. */
export async function removeMember(_: FormState, form: FormData): Promise<FormState> {
  return runAdminAction("members.remove", removeMemberFormSchema, form, async (ctx, input) => {
    await members.removeMember(ctx, input);
    return "Removed.";
  });
}

function runAdminAction<T>(
  name: string,
  schema: z.ZodType<T>,
  form: FormData,
  verb: (ctx: MemberContext, input: T) => Promise<string>,
): Promise<FormState> {
  return runFormAction(name, schema, form, async (input) => {
    const message = await verb(await requireAdmin("/members"), input);
    revalidatePath("/members");
    return message;
  });
}
