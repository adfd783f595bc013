"use client";

import { type ReactNode, useState } from "react";
import { formatInteger, formatItem, formatSignalValue } from "@/components/format";
import { Section } from "@/components/section";
import { Button } from "@/components/ui/button";
import type { Confidence, Contribution, Research, Signal, SignalValue } from "@/lib/prospect-intelligence/schemas";
import { SIGNAL_GROUP_LABELS, SIGNAL_GROUPS, SIGNALS, type SignalKey } from "@/lib/prospect-intelligence/signals";
import { DisclosureRow } from "./disclosure";
import { EvidenceList } from "./evidence";
import { UnknownTag } from "./priority";
import { signalElementId } from "./reveal-signal";
import type { OpenSet } from "./use-open-set";

interface SignalsProps {
  research: Research;
  /** Shared by all that shows signals or leads to them. */
  open: OpenSet;
}

/** Every point of the score, opening onto what it rests on; what is unknown apart, with the reason. */
export function ScoreBreakdown({ research: { score, signals, icpScore }, open }: SignalsProps) {
  const byKey = new Map(signals.map((signal) => [signal.key, signal]));
  const scored = score.contributions
    .filter(({ status }) => status === "scored")
    .sort((a, b) => b.maxPoints - a.maxPoints || b.points - a.points);
  const unknown = score.contributions.filter(({ status }) => status === "unknown");
  const widest = Math.max(1, ...scored.map(({ maxPoints }) => maxPoints));

  return (
    <Section
      level={3}
      id="breakdown"
      title="Score breakdown"
      note={icpScore === null ? "nothing could be scored" : `adds up to ${icpScore} of 100 points`}
      tools={<OpenAll open={open} name="of the score" keys={score.contributions.map(({ signal }) => signal)} />}
    >
      <ul className="divide-y divide-line">
        {scored.map((contribution) => (
          <li key={contribution.signal}>
            <SignalRow
              signal={byKey.get(contribution.signal)}
              signalKey={contribution.signal}
              open={open}
              aside={<Points contribution={contribution} widest={widest} />}
            />
          </li>
        ))}
      </ul>
      {unknown.length > 0 ? (
        <>
          <h4 className="caption border-t border-line pt-2.5 pb-1">Unknown, left out of the score</h4>
          <ul className="divide-y divide-line border-t border-line">
            {unknown.map(({ signal }) => (
              <li key={signal}>
                <SignalRow signal={byKey.get(signal)} signalKey={signal} open={open} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Section>
  );
}

/** What else is known about the company, by what it is about; what is unknown after what is known. */
export function OtherSignals({ research: { score, signals }, open }: SignalsProps) {
  const [knownOnly, setKnownOnly] = useState(false);
  const scored = new Set(score.contributions.map(({ signal }) => signal));
  const others = signals.filter(({ key }) => !scored.has(key));
  const unknown = others.filter(({ value }) => value === null).length;
  const shown = knownOnly ? others.filter(({ value }) => value !== null) : others;
  if (others.length === 0) return null;
  return (
    <Section
      level={3}
      id="signals"
      title="Other signals"
      note={`not part of the score; ${others.length - unknown} known, ${unknown} unknown`}
      tools={
        <>
          <Button
            size="sm"
            variant="ghost"
            aria-pressed={knownOnly}
            disabled={unknown === 0}
            onClick={() => setKnownOnly(!knownOnly)}
            className="aria-pressed:bg-accent-soft aria-pressed:text-accent"
          >
            Known only
          </Button>
          <OpenAll open={open} name="other signals" keys={shown.map(({ key }) => key)} />
        </>
      }
    >
      {shown.length === 0 ? <p className="py-2.5 text-ink-2">None of them is known.</p> : null}
      <div className="gap-x-8 xl:columns-2">
        {SIGNAL_GROUPS.map((group) => {
          const members = shown
            .filter(({ key }) => SIGNALS[key].group === group)
            .sort((a, b) => Number(a.value === null) - Number(b.value === null));
          if (members.length === 0) return null;
          return (
            <div key={group} className="break-inside-avoid pb-2.5">
              <h4 className="caption border-b border-line pt-2.5 pb-1">{SIGNAL_GROUP_LABELS[group]}</h4>
              <ul className="divide-y divide-line">
                {members.map((signal) => (
                  <li key={signal.key}>
                    <SignalRow signal={signal} signalKey={signal.key} open={open} />
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </div>
    </Section>
  );
}

interface SignalRowProps {
  signalKey: SignalKey;
  /** Missing only where a stored run has a score and no signals. */
  signal: Signal | undefined;
  open: OpenSet;
  aside?: ReactNode;
}

function SignalRow({ signalKey, signal, open, aside }: SignalRowProps) {
  const { label, meaning } = SIGNALS[signalKey];
  const value = signal?.value ?? null;
  return (
    <DisclosureRow
      open={open.has(signalKey)}
      onToggle={() => open.toggle(signalKey)}
      buttonId={signalElementId(signalKey)}
      summary={
        <span className="grid min-w-0 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 sm:grid-cols-[minmax(9rem,12rem)_minmax(0,1fr)_auto]">
          <span className="font-medium">{label}</span>
          <span className="min-w-0 max-sm:order-last max-sm:col-span-2">
            {value === null ? (
              <span className="flex min-w-0 items-center gap-2">
                <UnknownTag />
                <span className="truncate text-sm text-ink-3">{signal?.reason}</span>
              </span>
            ) : (
              <span className="flex min-w-0 flex-wrap items-baseline gap-x-2">
                <span className="max-w-full truncate text-ink-2">{formatSignalValue(signalKey, value, signal)}</span>
                {signal?.alternatives ? (
                  <span className="shrink-0 text-sm font-medium text-warn">pages disagree</span>
                ) : null}
              </span>
            )}
          </span>
          {aside}
        </span>
      }
    >
      <p className="mb-2 max-w-[70ch] text-sm text-ink-3">{meaning}</p>
      {signal && value !== null ? (
        <>
          <WholeValue signalKey={signalKey} value={value} />
          {signal.isLowerBound ? <p className="mb-2 max-w-[70ch] text-ink">{signal.reason}</p> : null}
          {signal.confidence ? <p className="mb-2 text-sm text-ink-2">{CONFIDENCE_TEXTS[signal.confidence]}</p> : null}
          <EvidenceList evidence={signal.evidence} />
          {signal.alternatives?.map((alternative) => (
            <div key={JSON.stringify(alternative.value)} className="mt-3">
              <p className="mb-1.5 text-sm">
                <span className="text-ink-2">Said elsewhere: </span>
                <span className="font-medium text-warn">{formatSignalValue(signalKey, alternative.value)}</span>
              </p>
              <EvidenceList evidence={alternative.evidence} />
            </div>
          ))}
        </>
      ) : (
        <>
          <p className="max-w-[70ch] text-ink">{signal?.reason ?? "Nothing was stored about why."}</p>
          {signal && signal.evidence.length > 0 ? (
            <div className="mt-2.5">
              <EvidenceList evidence={signal.evidence} />
            </div>
          ) : null}
        </>
      )}
    </DisclosureRow>
  );
}

const CONFIDENCE_TEXTS: Record<Confidence, string> = {
  high: "More than one page says so.",
  medium: "One page says so.",
  low: "Pages disagree: this is what the first one says.",
};

/** The value in full, where the line has no room for all of it. */
function WholeValue({ signalKey, value }: { signalKey: SignalKey; value: SignalValue }) {
  if (typeof value === "object" && !Array.isArray(value)) {
    return (
      <dl className="mb-2.5 grid max-w-80 grid-cols-[minmax(0,1fr)_auto] gap-x-4">
        {Object.entries(value).map(([name, count]) => (
          <div key={name} className="contents">
            <dt className="text-ink-2">{formatItem(signalKey, name)}</dt>
            <dd className="text-right">{formatInteger(count)}</dd>
          </div>
        ))}
      </dl>
    );
  }
  const whole = formatSignalValue(signalKey, value);
  return whole.length > 40 ? <p className="mb-2 max-w-[70ch] break-words text-ink">{whole}</p> : null;
}

/** The points a signal gave of those it could, drawn to one scale down the column. */
function Points({ contribution: { points, maxPoints }, widest }: { contribution: Contribution; widest: number }) {
  return (
    <span className="flex items-center gap-2.5">
      <svg className="h-1.5 w-16 sm:w-24" aria-hidden="true">
        <rect width={`${(maxPoints / widest) * 100}%`} height="100%" className="fill-bar-rest" />
        <rect width={`${(points / widest) * 100}%`} height="100%" className="fill-bar" />
      </svg>
      <span className="w-14 text-right whitespace-nowrap">
        <span className="font-semibold">{points}</span>
        <span className="text-ink-3">
          <span aria-hidden="true"> / </span>
          <span className="sr-only"> of </span>
          {maxPoints}
          <span className="sr-only"> points</span>
        </span>
      </span>
    </span>
  );
}

function OpenAll({ open, name, keys }: { open: OpenSet; name: string; keys: readonly string[] }) {
  const all = keys.every((key) => open.has(key));
  return (
    <Button size="sm" variant="ghost" onClick={() => (all ? open.close(keys) : open.open(keys))}>
      {all ? "Close all" : "Open all"} <span className="sr-only">{name}</span>
    </Button>
  );
}
