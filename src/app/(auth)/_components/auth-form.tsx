"use client";

import { type ReactNode, useActionState, useEffect, useRef } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import type { FormAction, FormState } from "@/lib/auth/forms";
import { PasswordField } from "./password-field";

interface AuthFormProps {
  action: FormAction;
  submit: string;
  pending: string;
  /** Leave out for a form without an e-mail address. */
  email?: boolean;
  password?: { label: string; autoComplete: "current-password" | "new-password"; hint?: string; aside?: ReactNode };
  /** Path to go on to afterwards. */
  next?: string;
}

const initial: FormState = { status: "idle" };

export function AuthForm({ action, submit, pending: pendingText, email = true, password, next }: AuthFormProps) {
  const [state, formAction, pending] = useActionState(action, initial);
  const form = useRef<HTMLFormElement>(null);

  // Whoever can't see the message is taken to the field it is about.
  useEffect(() => {
    if (state.status === "error") form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [state]);

  if (state.status === "success" && state.message) {
    return (
      <Alert tone="good" role="status">
        {state.message}
      </Alert>
    );
  }

  return (
    <form ref={form} action={formAction} noValidate className="grid gap-4">
      {state.message ? (
        <Alert tone="bad" role="alert">
          {state.message}
        </Alert>
      ) : null}
      {next ? <input type="hidden" name="next" value={next} /> : null}
      {email ? (
        <Field
          id="email"
          name="email"
          type="email"
          label="Email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          autoFocus
          required
          defaultValue={state.values?.email}
          errors={state.fieldErrors?.email}
        />
      ) : null}
      {password ? <PasswordField {...password} autoFocus={!email} errors={state.fieldErrors?.password} /> : null}
      <Button type="submit" variant="primary" disabled={pending} className="mt-1 w-full">
        {pending ? pendingText : submit}
      </Button>
    </form>
  );
}
