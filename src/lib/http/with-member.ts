import "server-only";
/**
 * The frame of every route: it authenticates, parses, calls, and turns errors into answers.
 *
 *     export const POST = withMember(interactionRequestSchema, async ({ ctx, input }) => …);
 *
 * Checks run in this order, so that nobody learns more than they may: foreign origin (403), no session (401), not a
 * member (403), not an admin (403), not JSON (415), too large (413), malformed (400), invalid field (422).
 */
import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { MemberContext, UserContext } from "../auth/context";
import { getMemberContext, getUserContext } from "../auth/session";
import { type Logger, logger } from "../logger";
import { ProductError } from "../prospect-intelligence/errors";
import { createBearerClient, createSessionClient } from "../supabase/server";
import { toErrorResponse, toInvalidField } from "./errors";
import { requireSameOrigin } from "./origin";
import { readJson } from "./read-json";

interface RouteContext extends MemberContext {
  /** Writes an id of the request, and its maker's, with every line. */
  log: Logger;
}

interface RouteCall<Input> {
  ctx: RouteContext;
  input: Input;
  request: Request;
}

type Handler<Input> = (call: RouteCall<Input>) => Promise<Response>;
type Route = (request: Request) => Promise<Response>;

/** For members of the team, with a JSON body that `schema` checks. */
export function withMember<S extends z.ZodType>(schema: S, handler: Handler<z.infer<S>>): Route {
  return frame(schema, readJson, handler);
}

/** For members of the team, with a query that `schema` checks: an object of texts, a repeated field's last one. */
export function withMemberQuery<S extends z.ZodType>(schema: S, handler: Handler<z.infer<S>>): Route {
  return frame(schema, readQuery, handler);
}

/** For admins of the team, with a JSON body that `schema` checks. */
export function withAdmin<S extends z.ZodType>(schema: S, handler: Handler<z.infer<S>>): Route {
  return frame(schema, readJson, handler, requireAdmin);
}

/** For admins of the team, with a query that `schema` checks. */
export function withAdminQuery<S extends z.ZodType>(schema: S, handler: Handler<z.infer<S>>): Route {
  return frame(schema, readQuery, handler, requireAdmin);
}

function frame<S extends z.ZodType>(
  schema: S,
  read: (request: Request) => unknown,
  handler: Handler<z.infer<S>>,
  allow: (member: MemberContext) => void = () => {},
): Route {
  return async (request) => {
    let log = logger.child({ requestId: randomUUID(), method: request.method, path: new URL(request.url).pathname });
    try {
      const member = await requireMembership(await authenticate(request));
      allow(member);
      log = log.child({ userId: member.userId });
      const parsed = schema.safeParse(await read(request));
      if (!parsed.success) throw toInvalidField(parsed.error);
      return await handler({ ctx: { ...member, log }, input: parsed.data, request });
    } catch (error) {
      return toErrorResponse(error, log);
    }
  };
}

function readQuery(request: Request): unknown {
  return Object.fromEntries(new URL(request.url).searchParams);
}

function requireAdmin({ role }: MemberContext): void {
  if (role !== "admin") throw new ProductError("forbidden", "Only an admin of the team may do this.");
}

async function requireMembership(user: UserContext): Promise<MemberContext> {
  const member = await getMemberContext(user);
  if (!member)
    throw new ProductError("not_a_member", "You are not a member of this team yet. An admin can let you in.");
  return member;
}

/**
 * An access token in the `Authorization` header, or the session in the cookies. A token, even a wrong one, settles it:
 * cookies are not looked at. Cookies come with requests that other sites made too, so those must be of this origin.
 */
async function authenticate(request: Request): Promise<UserContext> {
  const authorization = request.headers.get("authorization");
  let user: UserContext | null = null;
  if (authorization !== null) {
    const token = /^Bearer ([\w.~+/=-]+)$/i.exec(authorization)?.[1];
    user = token ? await getUserContext(createBearerClient(token), token) : null;
  } else {
    requireSameOrigin(request.headers);
    user = await getUserContext(await createSessionClient());
  }
  if (!user) throw new ProductError("unauthenticated", "Sign in first.");
  return user;
}
