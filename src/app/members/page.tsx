import type { Metadata } from "next";
import { AdminsOnly } from "@/components/admins-only";
import { AppShell } from "@/components/app-shell";
import { listAllowedDomains, listInvitations, listMembers, listPendingMembers } from "@/lib/auth/members";
import { requireMember } from "@/lib/auth/viewer";
import { MembersBoard } from "./_components/members-board";

export const metadata: Metadata = { title: "Members" };

export default async function MembersPage() {
  const viewer = await requireMember("/members");
  if (viewer.role !== "admin") {
    return (
      <AppShell viewer={viewer}>
        <AdminsOnly>Who is let in is decided by the admins of the team.</AdminsOnly>
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
