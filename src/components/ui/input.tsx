import type { ComponentProps } from "react";
import { cn } from "../cn";

/** Text field. 16 px on touch screens, below which phones zoom into a focused field. */
export function Input({ className, ...props }: ComponentProps<"input">) {
  return (
    <input
      className={cn(
        "h-8 w-full min-w-0 rounded-md border border-line-strong bg-surface px-2.5 text-base text-ink placeholder:text-ink-3 focus-visible:border-focus focus-visible:outline-1 focus-visible:outline-offset-0 aria-invalid:border-bad disabled:opacity-60 pointer-coarse:h-10 pointer-coarse:text-[1rem]",
        className,
      )}
      {...props}
    />
  );
}

/** The platform's own list of options, in the look of a text field. */
export function Select({ className, ...props }: ComponentProps<"select">) {
  return (
    <select
      className={cn(
        "h-6.5 rounded-md border border-line-strong/60 bg-surface px-1.5 text-sm text-ink hover:border-line-strong disabled:opacity-60 pointer-coarse:h-9",
        className,
      )}
      {...props}
    />
  );
}
