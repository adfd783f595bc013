import type { Metadata } from "next";
import Link from "next/link";
import { AppShell } from "@/components/app-shell";
import { Button } from "@/components/ui/button";
import { listAllowedDomains, listInvitations, listMembers, listPendingMembers } from "@/lib/auth/members";
import { requireMember } from "@/lib/auth/viewer";
import { MembersBoard } from "./_components/members-board";

export const metadata: Metadata = { title: "Members" };

export default async function MembersPage() {
  const viewer = await requireMember("/members");
  if (viewer.role !== "admin") {
    return (
      <AppShell viewer={viewer}>
        <main id="main" tabIndex={-1} className="flex-1 bg-surface px-5 pt-[14vh]">
          <div className="mx-auto max-w-[34rem]">
            <h1 className="text-2xl font-semibold tracking-[-0.015em]">For admins only</h1>
            <div className="mt-2 grid justify-items-start gap-4 text-ink-2">
              <p>Who is let in is decided by the admins of the team. You are a rep; an admin can change that.</p>
              <Button asChild>
                <Link href="/prospect-intelligence">Back to research</Link>
              </Button>
            </div>
          </div>
        </main>
      </AppShell>
    );
  }

  const [members, pending, invitations, domains] = await Promise.all([
    listMembers(viewer),
    listPendingMembers(viewer),
    listInvitations(viewer),
    listAllowedDomains(viewer),
  ]);
  return (
    <AppShell viewer={viewer}>
      <MembersBoard
        viewerId={viewer.userId}
        members={members}
        pending={pending}
        invitations={invitations}
        domains={domains}
        serverNow={new Date().toISOString()}
      />
    </AppShell>
  );
}
