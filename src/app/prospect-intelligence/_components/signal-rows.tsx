"use client";

import type { ReactNode } from "react";
import { formatSignalValue } from "@/components/format";
import { Section } from "@/components/section";
import { Button } from "@/components/ui/button";
import type { Contribution, Research, Signal } from "@/lib/prospect-intelligence/schemas";
import { SIGNAL_GROUP_LABELS, SIGNAL_GROUPS, SIGNALS, type SignalKey } from "@/lib/prospect-intelligence/signals";
import { DisclosureRow } from "./disclosure";
import { EvidenceList } from "./evidence";
import { UnknownTag } from "./priority";
import { type OpenSet, useOpenSet } from "./use-open-set";

interface SignalsProps {
  research: Research;
}

/** Every point of the score, opening onto what it rests on; what is unknown apart, with the reason. */
export function ScoreBreakdown({ research: { score, signals, icpScore } }: SignalsProps) {
  const open = useOpenSet();
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

/** What else is known about the company. */
export function OtherSignals({ research: { score, signals } }: SignalsProps) {
  const open = useOpenSet();
  const scored = new Set(score.contributions.map(({ signal }) => signal));
  const others = signals.filter(({ key }) => !scored.has(key));
  if (others.length === 0) return null;
  return (
    <Section
      level={3}
      id="signals"
      title="Other signals"
      note="not part of the score"
      tools={<OpenAll open={open} name="other signals" keys={others.map(({ key }) => key)} />}
    >
      {SIGNAL_GROUPS.map((group) => {
        const members = others.filter(({ key }) => SIGNALS[key].group === group);
        if (members.length === 0) return null;
        return (
          <div key={group} className="not-first:border-t not-first:border-line">
            <h4 className="caption pt-2.5 pb-1">{SIGNAL_GROUP_LABELS[group]}</h4>
            <ul className="divide-y divide-line border-t border-line">
              {members.map((signal) => (
                <li key={signal.key}>
                  <SignalRow signal={signal} signalKey={signal.key} open={open} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
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
              <span className="block truncate text-ink-2">{formatSignalValue(signalKey, value, signal)}</span>
            )}
          </span>
          {aside}
        </span>
      }
    >
      <p className="mb-2 max-w-[70ch] text-sm text-ink-3">{meaning}</p>
      {signal && value !== null ? (
        <>
          {String(value).length > 40 ? (
            <p className="mb-2 max-w-[70ch] text-ink">{formatSignalValue(signalKey, value, signal)}</p>
          ) : null}
          {signal.isLowerBound ? <p className="mb-2 max-w-[70ch] text-ink">{signal.reason}</p> : null}
          <EvidenceList evidence={signal.evidence} />
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
  const all = open.size >= keys.length;
  return (
    <Button size="sm" variant="ghost" onClick={() => open.replace(all ? [] : keys)}>
      {all ? "Close all" : "Open all"} <span className="sr-only">{name}</span>
    </Button>
  );
}
