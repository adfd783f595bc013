"use client";

import { type ReactNode, useRef, useState } from "react";
import { formatAgo, formatDate } from "@/components/format";
import { Section } from "@/components/section";
import { useNow } from "@/components/use-now";
import type { MemberRole } from "@/lib/auth/context";
import {
  admitPending,
  allowDomain,
  inviteMember,
  removeDomain,
  removeMember,
  revokeInvitation,
  setRole,
} from "@/lib/auth/member-actions";
import type { AllowedEmailDomain, Member, MemberInvitation, PendingMember } from "@/lib/auth/members";
import { AddForm } from "./add-form";
import { RowAction } from "./row-action";

interface MembersBoardProps {
  viewerId: string;
  members: readonly Member[];
  pending: readonly PendingMember[];
  invitations: readonly MemberInvitation[];
  domains: readonly AllowedEmailDomain[];
  /** The server's time, ISO. */
  serverNow: string;
}

const ROLE_LABELS: Record<MemberRole, string> = { admin: "Admin", rep: "Rep" };

export function MembersBoard({ viewerId, members, pending, invitations, domains, serverNow }: MembersBoardProps) {
  const now = useNow(serverNow);
  const notice = useRef<HTMLParagraphElement>(null);
  const [message, setMessage] = useState("");
  const admins = members.filter(({ role }) => role === "admin").length;

  function onDone(text: string | null) {
    setMessage(text ?? "");
    // The line that was acted on may be gone, and the focus with it.
    if (text !== null) notice.current?.focus({ preventScroll: true });
  }
  /** As `onDone`, in words that name whom it was about: the server is sent an id alone. */
  const onDoneTo = (text: string) => (message: string | null) => onDone(message && text);

  return (
    <main id="main" tabIndex={-1} className="flex-1 bg-surface px-4 py-5 sm:px-6">
      <div className="mx-auto max-w-[64rem]">
        <h1 className="text-2xl font-semibold tracking-[-0.015em]">Members</h1>
        <p className="mt-1 max-w-[72ch] text-ink-2">
          Members share accounts and their signals. What a rep researches, runs and logs is the rep's own; admins see
          all runs, and decide who is let in.
        </p>
        <p ref={notice} tabIndex={-1} role="status" className="mt-2 min-h-5 text-accent outline-none">
          {message}
        </p>

        <div className="mt-2 grid gap-8">
          <Section
            level={2}
            id="waiting"
            title="Waiting to be let in"
            note={pending.length === 0 ? "nobody" : String(pending.length)}
          >
            {pending.length === 0 ? (
              <Note>
                Whoever signs up and is neither invited nor at an allowed domain shows up here, and sees nothing.
              </Note>
            ) : (
              <ul className="divide-y divide-line border-b border-line">
                {pending.map(({ userId, email, requestedAt, removedAt }) => (
                  <Row
                    key={userId}
                    title={email}
                    detail={
                      removedAt ? `removed ${formatAgo(removedAt, now)}` : `signed up ${formatAgo(requestedAt, now)}`
                    }
                  >
                    <RowAction
                      action={admitPending}
                      fields={{ userId, role: "rep" }}
                      label="Let in"
                      name={`Let in ${email}`}
                      pendingLabel="Letting in…"
                      onDone={onDoneTo(`${email} is let in as a rep.`)}
                      variant="primary"
                    />
                    <RowAction
                      action={admitPending}
                      fields={{ userId, role: "admin" }}
                      label="As admin"
                      name={`Let in ${email} as admin`}
                      pendingLabel="Letting in…"
                      onDone={onDoneTo(`${email} is let in as an admin.`)}
                      confirm={{
                        title: `Let in ${email} as an admin?`,
                        text: "Admins see all runs, let people in, and can remove anybody, you included.",
                        label: "Let in as admin",
                      }}
                    />
                  </Row>
                ))}
              </ul>
            )}
          </Section>

          <Section level={2} id="members" title="Members" note={String(members.length)}>
            <ul className="divide-y divide-line border-b border-line">
              {members.map(({ userId, email, role, createdAt }) => {
                const isYou = userId === viewerId;
                const isLastAdmin = role === "admin" && admins === 1;
                return (
                  <Row
                    key={userId}
                    title={email}
                    note={isYou ? "you" : undefined}
                    detail={`${ROLE_LABELS[role]}, member since ${formatDate(createdAt)}`}
                  >
                    {isLastAdmin ? (
                      <span className="text-sm text-ink-3">The only admin stays one.</span>
                    ) : (
                      <>
                        <RowAction
                          action={setRole}
                          fields={{ userId, role: role === "admin" ? "rep" : "admin" }}
                          label={role === "admin" ? "Make rep" : "Make admin"}
                          name={`${role === "admin" ? "Make rep" : "Make admin"}: ${email}`}
                          pendingLabel="Changing…"
                          onDone={onDoneTo(`${email} is ${role === "admin" ? "a rep" : "an admin"} now.`)}
                          confirm={
                            role === "admin"
                              ? {
                                  title: `Make ${isYou ? "yourself" : email} a rep?`,
                                  text: isYou
                                    ? "You lose this page, and only another admin can give it back."
                                    : "They keep what they researched, and can't let people in any more.",
                                  label: "Make rep",
                                }
                              : {
                                  title: `Make ${email} an admin?`,
                                  text: "Admins see all runs, let people in, and can remove anybody, you included.",
                                  label: "Make admin",
                                }
                          }
                        />
                        <RowAction
                          action={removeMember}
                          fields={{ userId }}
                          label="Remove"
                          name={`Remove ${email}`}
                          pendingLabel="Removing…"
                          onDone={onDoneTo(`${email} is removed.`)}
                          variant="danger"
                          confirm={{
                            title: `Remove ${isYou ? "yourself" : email}?`,
                            text: "They see nothing any more, from the next click on. What they researched and logged is kept, and theirs again if they are let in later.",
                            label: "Remove",
                          }}
                        />
                      </>
                    )}
                  </Row>
                );
              })}
            </ul>
          </Section>

          <div className="grid gap-8 lg:grid-cols-2 lg:gap-10">
            <Section level={2} id="invitations" title="Invitations" note={String(invitations.length)}>
              <Note>
                Whoever confirms this address is let in at once, with this role. No mail is sent: tell them to sign up.
              </Note>
              <AddForm
                action={inviteMember}
                field="email"
                label="Email"
                placeholder="ada@acme.com"
                submit="Invite"
                withRole
                onDone={onDone}
              />
              <ul className="divide-y divide-line">
                {invitations.map(({ email, role, createdAt }) => (
                  <Row key={email} title={email} detail={`${ROLE_LABELS[role]}, invited ${formatDate(createdAt)}`}>
                    <RowAction
                      action={revokeInvitation}
                      fields={{ email }}
                      label="Withdraw"
                      name={`Withdraw the invitation of ${email}`}
                      pendingLabel="Withdrawing…"
                      onDone={onDone}
                    />
                  </Row>
                ))}
              </ul>
            </Section>

            <Section level={2} id="domains" title="Allowed e-mail domains" note={String(domains.length)}>
              <Note>Everybody with a confirmed address at such a domain is let in as a rep. Allow only your own.</Note>
              <AddForm
                action={allowDomain}
                field="domain"
                label="Domain"
                placeholder="acme.com"
                submit="Allow"
                onDone={onDone}
              />
              <ul className="divide-y divide-line">
                {domains.map(({ domain, createdAt }) => (
                  <Row key={domain} title={domain} detail={`since ${formatDate(createdAt)}`}>
                    <RowAction
                      action={removeDomain}
                      fields={{ domain }}
                      label="Remove"
                      name={`Remove ${domain}`}
                      pendingLabel="Removing…"
                      onDone={onDone}
                      confirm={{
                        title: `Stop letting in ${domain}?`,
                        text: "Those who are members stay. From now on, others with such an address wait.",
                        label: "Remove domain",
                      }}
                    />
                  </Row>
                ))}
              </ul>
            </Section>
          </div>
        </div>
      </div>
    </main>
  );
}

function Note({ children }: { children: string }) {
  return <p className="max-w-[72ch] py-2 text-sm text-ink-3">{children}</p>;
}

interface RowProps {
  title: string;
  note?: string;
  detail: string;
  children: ReactNode;
}

function Row({ title, note, detail, children }: RowProps) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1.5 px-1 py-2">
      <div className="min-w-0">
        <p className="font-medium break-all">
          {title}
          {note ? <span className="ml-2 font-normal text-ink-3">{note}</span> : null}
        </p>
        <p className="text-sm text-ink-3">{detail}</p>
      </div>
      <div className="flex flex-wrap items-center gap-1.5">{children}</div>
    </li>
  );
}
