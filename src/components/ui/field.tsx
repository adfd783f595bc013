import { Label as RadixLabel } from "radix-ui";
import type { ComponentProps, ReactNode } from "react";
import { cn } from "../cn";
import { Input } from "./input";

export function Label({ className, ...props }: ComponentProps<typeof RadixLabel.Root>) {
  return <RadixLabel.Root className={cn("text-sm font-medium text-ink-2", className)} {...props} />;
}

interface FieldProps extends ComponentProps<typeof Input> {
  id: string;
  label: string;
  hint?: ReactNode;
  errors?: readonly string[] | undefined;
  /** Stands at the right end of the label's line. */
  aside?: ReactNode;
  /** Stands inside the field at its right end. */
  trailing?: ReactNode;
}

/** A labelled text field whose hint, or the errors in its place, are read out with it. */
export function Field({ id, label, hint, errors, aside, trailing, className, ...props }: FieldProps) {
  const invalid = errors !== undefined && errors.length > 0;
  // An error says what the hint said, and more.
  const describedBy = invalid ? `${id}-error` : hint ? `${id}-hint` : undefined;
  return (
    <div className="grid gap-1">
      <div className="flex items-baseline justify-between gap-2">
        <Label htmlFor={id}>{label}</Label>
        {aside}
      </div>
      <div className="relative">
        <Input
          id={id}
          aria-invalid={invalid || undefined}
          aria-describedby={describedBy}
          className={className}
          {...props}
        />
        {trailing}
      </div>
      {invalid ? <FieldError id={`${id}-error`}>{errors.join(" ")}</FieldError> : null}
      {hint && !invalid ? (
        <p id={`${id}-hint`} className="text-sm text-ink-3">
          {hint}
        </p>
      ) : null}
    </div>
  );
}

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="text-sm text-bad">
      {children}
    </p>
  );
}
