"use client";

import { useState } from "react";
import { countOf, formatInteger } from "@/components/format";
import { Section } from "@/components/section";
import type { Policies, Policy, PolicyData } from "@/lib/prospect-intelligence/learning/recommendation-schemas";
import { ActionButton } from "./action-button";
import { STATE_LABELS } from "./describe-model";
import { describeLivePolicy, describeRipe, namePolicy, pickPolicy } from "./describe-policy";
import { post } from "./learning-client";
import { Meter } from "./meter";
import { PolicyDetail } from "./policy-detail";
import { useNotice } from "./use-notice";
import { VersionList } from "./version-list";

/** Which accounts are shown next: the policies, and what each would have earned. */
export function PoliciesSection({ policies, data }: Policies) {
  const notice = useNotice();
  return (
    <Section level={2} id="policies" title="Recommendations" note={countOf(policies.length, "policy", "policies")}>
      <p className="pt-2.5 font-medium">{describeLivePolicy(policies)}</p>
      <p ref={notice.ref} tabIndex={-1} role="status" className="text-accent outline-none">
        {notice.message}
      </p>
      <PolicyTraining data={data} onDone={notice.say} />
      <PolicyVersions policies={policies} onDone={notice.say} />
    </Section>
  );
}

function PolicyTraining({ data, onDone }: { data: PolicyData; onDone: (message: string) => void }) {
  return (
    <div className="grid gap-3 py-3">
      <dl className="flex flex-wrap gap-x-10 gap-y-3">
        <div>
          <dt className="caption">Accounts shown</dt>
          <dd className="text-lg font-semibold">{formatInteger(data.impressions)}</dd>
        </div>
        <div>
          <dt className="caption">Of these with a reward</dt>
          <dd className="text-lg font-semibold">{formatInteger(data.rewarded)}</dd>
        </div>
        <div className="min-w-40">
          <dt className="caption">Old enough to judge</dt>
          <dd className="text-lg font-semibold">
            {describeRipe(data)}
            <Meter share={data.ripeNeeded === 0 ? 1 : data.ripe / data.ripeNeeded} />
          </dd>
        </div>
      </dl>
      <p className="max-w-[72ch] text-ink-2">{data.message}</p>
      <div className="flex flex-wrap items-center gap-2">
        <ActionButton
          label="Train policies"
          pendingLabel="Training…"
          variant="primary"
          action={() => post("policies", { action: "train" })}
          onDone={() => onDone("New policies are trained and compared with the live one.")}
        />
      </div>
    </div>
  );
}

interface PolicyVersionsProps {
  policies: readonly Policy[];
  onDone: (message: string) => void;
}

function PolicyVersions({ policies, onDone }: PolicyVersionsProps) {
  const [picked, setPicked] = useState<number | null>(null);
  const selected = policies.find(({ version }) => version === picked) ?? pickPolicy(policies);
  if (!selected) return null;
  return (
    <>
      <VersionList
        controls="policy-version"
        versions={policies.map((policy) => ({
          ...policy,
          stateLabel: STATE_LABELS[policy.state],
          title: namePolicy(policy),
          detail: `${countOf(policy.impressions, "impression")} shown, learned from ${formatInteger(policy.learnedFrom)}`,
        }))}
        selected={selected.version}
        onSelect={setPicked}
      />
      <div id="policy-version">
        <PolicyDetail
          key={selected.version}
          policy={selected}
          actions={<PolicyActions policy={selected} policies={policies} onDone={onDone} />}
        />
      </div>
    </>
  );
}

function PolicyActions({ policy, policies, onDone }: PolicyVersionsProps & { policy: Policy }) {
  const { version, state, evaluation } = policy;
  const live = policies.find((other) => other.state === "live");
  const isRollback = state === "retired";
  if (state === "live" || (!isRollback && !evaluation?.canReplace)) return null;
  const label = isRollback ? "Roll back to it" : "Make live";
  return (
    <ActionButton
      label={label}
      name={`${label}: policy version ${version}`}
      pendingLabel="Saving…"
      variant={isRollback ? "danger" : "primary"}
      confirm={{
        title: `${isRollback ? "Roll back to" : "Make live:"} version ${version}?`,
        text: `It chooses the accounts of the next lists.${
          live ? ` Version ${live.version} retires, and can be made live again.` : ""
        } What was shown and what came of it is kept.`,
      }}
      action={() => post("policies", { action: "promote", version })}
      onDone={() => onDone(`Version ${version} chooses the recommended accounts now.`)}
    />
  );
}
