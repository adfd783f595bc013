"use client";

import { type ReactNode, useState } from "react";
import { Field } from "@/components/ui/field";

interface PasswordFieldProps {
  label: string;
  autoComplete: "current-password" | "new-password";
  hint?: string;
  aside?: ReactNode;
  autoFocus?: boolean;
  errors?: readonly string[];
}

export function PasswordField(props: PasswordFieldProps) {
  const [shown, setShown] = useState(false);
  return (
    <Field
      id="password"
      name="password"
      type={shown ? "text" : "password"}
      required
      autoCapitalize="none"
      spellCheck={false}
      className="pr-14"
      trailing={
        <button
          type="button"
          onClick={() => setShown(!shown)}
          className="absolute inset-y-1 right-1 min-w-11 rounded-sm px-2 text-sm text-ink-3 hover:text-ink"
        >
          {shown ? "Hide" : "Show"}
          <span className="sr-only"> password</span>
        </button>
      }
      {...props}
    />
  );
}
