"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { countOf } from "@/components/format";
import { Section } from "@/components/section";
import type { IcpModel, LearningData, TrainingProgress } from "@/lib/prospect-intelligence/learning/model-schemas";
import { ActionButton } from "./action-button";
import { describeLive, describeTarget, STATE_LABELS } from "./describe-model";
import { post } from "./learning-client";
import { ModelDetail } from "./model-detail";
import { TrainingPanel } from "./training-panel";
import { useNotice } from "./use-notice";
import { useTraining } from "./use-training";
import { VersionList } from "./version-list";

interface IcpModelSectionProps {
  models: readonly IcpModel[];
  data: LearningData;
  /** The training under way on the server, whoever started it; null when there is none. */
  training: TrainingProgress | null;
}

const TRAINING_POLL_MS = 2_000;

/** Which accounts fit: what there is to learn from, the versions, and how good each is. */
export function IcpModelSection({ models, data, training: elsewhere }: IcpModelSectionProps) {
  const router = useRouter();
  const notice = useNotice();
  const training = useTraining(() => router.refresh());
  const isOurs = training.state.phase === "running";

  // What somebody else trains ends without a word to this page.
  useEffect(() => {
    if (elsewhere === null || isOurs) return;
    const timer = setInterval(() => router.refresh(), TRAINING_POLL_MS);
    return () => clearInterval(timer);
  }, [elsewhere, isOurs, router]);

  return (
    <Section level={2} id="icp-model" title="ICP model" note={countOf(models.length, "version")}>
      <p className="pt-2.5 font-medium">{describeLive(models)}</p>
      <p ref={notice.ref} tabIndex={-1} role="status" className="text-accent outline-none">
        {notice.message}
      </p>
      <TrainingPanel
        data={data}
        state={training.state}
        current={elsewhere}
        onTrain={(request) => void training.start(request)}
        onStopped={() => router.refresh()}
      />
      <ModelVersions models={models} onDone={notice.say} />
    </Section>
  );
}

interface ModelVersionsProps {
  models: readonly IcpModel[];
  onDone: (message: string) => void;
}

function ModelVersions({ models, onDone }: ModelVersionsProps) {
  const [picked, setPicked] = useState<number | null>(null);
  const selected = models.find(({ version }) => version === picked) ?? models[0];
  if (!selected) return <p className="text-ink-3">Versions show up here once a model has been trained.</p>;
  return (
    <>
      <VersionList
        controls="model-version"
        versions={models.map((model) => ({
          ...model,
          stateLabel: STATE_LABELS[model.state],
          title: describeTarget(model),
          detail: `${countOf(model.rowCount, "run")}, ${countOf(model.outcomeCount, "outcome")}`,
        }))}
        selected={selected.version}
        onSelect={setPicked}
      />
      <div id="model-version">
        <ModelDetail
          key={selected.version}
          model={selected}
          actions={<ModelActions model={selected} models={models} onDone={onDone} />}
        />
      </div>
    </>
  );
}

function ModelActions({
  model: { version, state, metrics },
  models,
  onDone,
}: ModelVersionsProps & { model: IcpModel }) {
  const live = models.find((model) => model.state === "live");
  if (state === "live") {
    return (
      <ActionButton
        label="Roll back"
        name={`Roll back from model version ${version}`}
        pendingLabel="Rolling back…"
        variant="danger"
        confirm={{
          title: `Roll back from version ${version}?`,
          text: "The version that was live before it takes over again; if there was none, the rules decide alone. Scores that were served keep the version they name.",
        }}
        action={() => post("models/rollback", {})}
        onDone={() => onDone(`Version ${version} is no longer live.`)}
      />
    );
  }
  if (!metrics.canGoLive) return null;
  const label = state === "retired" ? "Make live again" : "Make live";
  return (
    <ActionButton
      label={label}
      name={`${label}: model version ${version}`}
      pendingLabel="Saving…"
      variant="primary"
      confirm={{
        title: `Make version ${version} live?`,
        text: `From now on new research carries its score, beside the rules' score.${
          live ? ` Version ${live.version} retires, and can be made live again.` : ""
        }`,
      }}
      action={() => post("models/promote", { version })}
      onDone={() => onDone(`Version ${version} is live.`)}
    />
  );
}
