import { cva, type VariantProps } from "class-variance-authority";
import type { ComponentProps } from "react";
import { cn } from "../cn";

const alertVariants = cva("rounded-md border-l-2 px-3 py-2 text-base", {
  variants: {
    tone: {
      note: "border-line-strong bg-sunken text-ink-2",
      good: "border-accent bg-accent-soft text-ink",
      warn: "border-warn bg-warn-soft text-ink",
      bad: "border-bad bg-bad-soft text-ink",
    },
  },
  defaultVariants: { tone: "note" },
});

/** A message in the flow of the page. Give it `role="alert"` or `role="status"` when it appears by itself. */
export function Alert({ className, tone, ...props }: ComponentProps<"div"> & VariantProps<typeof alertVariants>) {
  return <div className={cn(alertVariants({ tone }), className)} {...props} />;
}
