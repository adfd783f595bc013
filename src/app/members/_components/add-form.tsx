"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { FieldError, Label } from "@/components/ui/field";
import { Input, Select } from "@/components/ui/input";
import type { FormAction, FormState } from "@/lib/auth/forms";

interface AddFormProps {
  action: FormAction;
  field: "email" | "domain";
  label: string;
  placeholder: string;
  submit: string;
  withRole?: boolean;
  /** With what was done, or null when it was refused. */
  onDone: (message: string | null) => void;
}

const initial: FormState = { status: "idle" };

export function AddForm({ action, field, label, placeholder, submit, withRole = false, onDone }: AddFormProps) {
  const [state, send, pending] = useActionState(async (previous: FormState, form: FormData) => {
    const next = await action(previous, form);
    onDone(next.status === "success" ? (next.message ?? "Done.") : null);
    return next;
  }, initial);
  const id = `add-${field}`;
  const problem = state.fieldErrors?.[field]?.join(" ") ?? state.message;
  const isInvalid = state.status === "error" && problem !== undefined;

  return (
    <form action={send} noValidate className="grid gap-1 pb-2">
      <Label htmlFor={id}>{label}</Label>
      <div className="flex flex-wrap gap-1.5">
        <Input
          id={id}
          name={field}
          type={field === "email" ? "email" : "text"}
          placeholder={placeholder}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={state.status === "error" ? state.values?.[field] : ""}
          aria-invalid={isInvalid || undefined}
          aria-describedby={isInvalid ? `${id}-error` : undefined}
          className="min-w-40 flex-1"
        />
        {withRole ? (
          <Select
            name="role"
            aria-label="Role"
            defaultValue={state.values?.role ?? "rep"}
            className="h-8 pointer-coarse:h-10"
          >
            <option value="rep">Rep</option>
            <option value="admin">Admin</option>
          </Select>
        ) : null}
        <Button type="submit" disabled={pending}>
          {pending ? "Saving…" : submit}
        </Button>
      </div>
      {isInvalid ? (
        <div role="alert">
          <FieldError id={`${id}-error`}>{problem}</FieldError>
        </div>
      ) : null}
    </form>
  );
}
