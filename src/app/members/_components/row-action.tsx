"use client";

import { useActionState, useState } from "react";
import { Button, type ButtonProps } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { FormAction, FormState } from "@/lib/auth/forms";

interface RowActionProps {
  action: FormAction;
  /** What is sent. */
  fields: Record<string, string>;
  label: string;
  /** The label with whom it is about, for those who can't see the line it stands in. */
  name: string;
  pendingLabel: string;
  variant?: ButtonProps["variant"];
  /** Asked first, where the consequences are not plain. */
  confirm?: { title: string; text: string; label: string };
  /** With what was done, or null when it was refused. */
  onDone: (message: string | null) => void;
}

const initial: FormState = { status: "idle" };

/** A button that changes one line of a list, and says where it stands when that fails. */
export function RowAction({ action, fields, label, name, pendingLabel, variant, confirm, onDone }: RowActionProps) {
  const [asking, setAsking] = useState(false);
  const [state, send, pending] = useActionState(async (previous: FormState, form: FormData) => {
    const next = await action(previous, form);
    onDone(next.status === "success" ? (next.message ?? "Done.") : null);
    return next;
  }, initial);

  const hidden = Object.entries(fields).map(([key, value]) => (
    <input key={key} type="hidden" name={key} value={value} />
  ));
  const error =
    state.status === "error"
      ? (state.message ??
        Object.values(state.fieldErrors ?? {})
          .flat()
          .join(" "))
      : null;

  return (
    <>
      {confirm ? (
        <>
          <Button size="sm" variant={variant} aria-label={name} disabled={pending} onClick={() => setAsking(true)}>
            {pending ? pendingLabel : label}
          </Button>
          <Dialog open={asking} onClose={() => setAsking(false)} title={confirm.title}>
            <form action={send} onSubmit={() => setAsking(false)} className="grid gap-4 px-4 pt-1 pb-4">
              {hidden}
              <p className="text-ink-2">{confirm.text}</p>
              <div className="flex justify-end gap-2">
                <Button onClick={() => setAsking(false)}>Cancel</Button>
                <Button type="submit" variant={variant === "danger" ? "danger" : "primary"}>
                  {confirm.label}
                </Button>
              </div>
            </form>
          </Dialog>
        </>
      ) : (
        <form action={send}>
          {hidden}
          <Button type="submit" size="sm" variant={variant} aria-label={name} disabled={pending}>
            {pending ? pendingLabel : label}
          </Button>
        </form>
      )}
      {error && !pending ? (
        <p role="alert" className="w-full text-sm text-bad">
          {error}
        </p>
      ) : null}
    </>
  );
}
