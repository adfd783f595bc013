import { DataTable } from "@/components/charts/data-table";
import { formatDate, formatInteger } from "@/components/format";
import { Section } from "@/components/section";
import { describePace, type OpenedIntent } from "./describe-intent";
import { IntentMark } from "./intent-mark";

interface IntentSectionProps {
  /** Undefined until it is known, null when it could not be loaded. */
  intent: OpenedIntent | null | undefined;
}

/** Whether the account stirs, with the events and days that say so. */
export function IntentSection({ intent }: IntentSectionProps) {
  if (intent === undefined) return null;
  const verdict = intent?.verdict ?? null;
  return (
    <Section
      level={3}
      id="intent"
      title="Intent"
      note={
        verdict === null ? undefined : (
          <>
            as of {formatDate(verdict.asOf)}
            {verdict.isSimulated ? <span className="ml-2 text-warn">simulated</span> : null}
          </>
        )
      }
    >
      <div className="grid gap-2 py-2.5">
        {intent === null ? (
          <p className="text-ink-2">Intent could not be loaded. Reload the page to try again.</p>
        ) : null}
        {intent !== null && verdict === null ? (
          <p className="text-ink-2">
            Nothing to tell yet: intent is what changes from one run of a company to the next.
          </p>
        ) : null}
        {verdict === null ? null : (
          <>
            <p className="flex items-baseline gap-x-2">
              <IntentMark state={verdict.state} />
              <span className="min-w-0 max-w-[75ch]">{verdict.why}</span>
            </p>
            {verdict.events.length > 0 ? (
              <DataTable
                caption="What it rests on"
                columns={[{ label: "What happened" }, { label: "Day" }, { label: "Times", numeric: true }]}
                rows={verdict.events.map(({ kind, label, day, count }) => ({
                  key: `${kind} ${day}`,
                  cells: [capitalise(label), formatDate(day), formatInteger(count)],
                }))}
              />
            ) : null}
          </>
        )}
        {intent === null ? null : (
          <p className="max-w-[75ch] text-sm text-ink-3">
            {verdict === null ? null : `${describePace(verdict)} `}
            {intent.basis.message}
          </p>
        )}
      </div>
    </Section>
  );
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
