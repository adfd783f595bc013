import { cva, type VariantProps } from "class-variance-authority";
import { Slot } from "radix-ui";
import type { ComponentProps } from "react";
import { cn } from "../cn";

export const buttonVariants = cva(
  "inline-flex shrink-0 select-none items-center justify-center gap-1.5 whitespace-nowrap rounded-md font-medium transition-colors duration-100 disabled:cursor-not-allowed disabled:opacity-55 [&_svg]:size-3.5 [&_svg]:shrink-0",
  {
    variants: {
      variant: {
        primary:
          "border border-transparent bg-accent-solid text-white hover:bg-accent-solid-hover disabled:hover:bg-accent-solid",
        secondary: "border border-line-strong/60 bg-surface text-ink hover:border-line-strong hover:bg-hover",
        ghost: "border border-transparent text-ink-2 hover:bg-hover hover:text-ink",
        danger: "border border-bad/50 bg-surface text-bad hover:border-bad hover:bg-bad-soft",
      },
      size: {
        sm: "h-6.5 px-2 text-sm pointer-coarse:h-8",
        md: "h-8 px-3 text-base pointer-coarse:h-10",
        icon: "size-7 pointer-coarse:size-9 [&_svg]:size-4",
      },
    },
    defaultVariants: { variant: "secondary", size: "md" },
  },
);

export interface ButtonProps extends ComponentProps<"button">, VariantProps<typeof buttonVariants> {
  /** Gives its look to its only child, for a link that looks like a button. */
  asChild?: boolean;
}

export function Button({ className, variant, size, asChild = false, type = "button", ...props }: ButtonProps) {
  const classes = cn(buttonVariants({ variant, size }), className);
  if (asChild) return <Slot.Root className={classes} {...props} />;
  return <button type={type} className={classes} {...props} />;
}
