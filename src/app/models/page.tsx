import type { Metadata } from "next";
import { AdminsOnly } from "@/components/admins-only";
import { AppShell } from "@/components/app-shell";
import { SimulatedAlert } from "@/components/simulated-alert";
import { requireMember } from "@/lib/auth/viewer";
import { getModelOverview } from "@/lib/prospect-intelligence/learning/model-service";
import { getPolicies } from "@/lib/prospect-intelligence/learning/recommend/policy-service";
import { IcpModelSection } from "./_components/icp-model-section";
import { PoliciesSection } from "./_components/policies-section";

export const metadata: Metadata = { title: "Models" };

export default async function ModelsPage() {
  const viewer = await requireMember("/models");
  if (viewer.role !== "admin") {
    return (
      <AppShell viewer={viewer}>
        <AdminsOnly>Which model and which policy is live is decided by the admins of the team.</AdminsOnly>
      </AppShell>
    );
  }

  const [overview, policies] = await Promise.all([getModelOverview(viewer), getPolicies(viewer)]);
  return (
    <AppShell viewer={viewer}>
      <main id="main" tabIndex={-1} className="min-w-0 flex-1 bg-surface px-4 py-5 sm:px-6">
        <div className="mx-auto grid max-w-[64rem] grid-cols-[minmax(0,1fr)] gap-4">
          <div>
            <h1 className="text-2xl font-semibold tracking-[-0.015em]">Models</h1>
            <p className="mt-1 max-w-[72ch] text-ink-2">
              What the team's outcomes can teach: which accounts fit, and which to show next. Nothing replaces the rules
              or a policy until it is clearly better on what it has not learned from.
            </p>
          </div>
          {overview.data.isSimulated || policies.data.isSimulated ? <SimulatedAlert /> : null}
          <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
            <IcpModelSection {...overview} />
            <PoliciesSection {...policies} />
          </div>
        </div>
      </main>
    </AppShell>
  );
}
