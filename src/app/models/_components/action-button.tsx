"use client";

import { useState } from "react";
import { Button, type ButtonProps } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";

interface ActionButtonProps {
  label: string;
  /** The label with what it is about, for those who can't see the line it stands in. */
  name?: string;
  pendingLabel: string;
  variant?: ButtonProps["variant"];
  /** Asked first, where the consequences are not plain. */
  confirm?: { title: string; text: string };
  disabled?: boolean;
  /** Gives null when it was done, else why not. */
  action: () => Promise<string | null>;
  onDone: () => void;
}

/** A button that changes something for the whole team, and says beside itself when that fails. */
export function ActionButton({
  label,
  name,
  pendingLabel,
  variant,
  confirm,
  disabled,
  action,
  onDone,
}: ActionButtonProps) {
  const [asking, setAsking] = useState(false);
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function run() {
    setAsking(false);
    setProblem(null);
    setPending(true);
    const refusal = await action();
    setPending(false);
    setProblem(refusal);
    if (refusal === null) onDone();
  }

  return (
    <>
      <Button
        size="sm"
        variant={variant}
        aria-label={name}
        disabled={disabled || pending}
        onClick={confirm ? () => setAsking(true) : run}
      >
        {pending ? pendingLabel : label}
      </Button>
      {confirm ? (
        <Dialog open={asking} onClose={() => setAsking(false)} title={confirm.title}>
          <div className="grid gap-4 px-4 pt-1 pb-4">
            <p className="text-ink-2">{confirm.text}</p>
            <div className="flex justify-end gap-2">
              <Button onClick={() => setAsking(false)}>Cancel</Button>
              <Button variant={variant === "danger" ? "danger" : "primary"} onClick={run}>
                {label}
              </Button>
            </div>
          </div>
        </Dialog>
      ) : null}
      {problem ? (
        <p role="alert" className="w-full text-sm text-bad">
          {problem}
        </p>
      ) : null}
    </>
  );
}
