"use client";

import { DropdownMenu as Menu } from "radix-ui";
import type { ComponentProps } from "react";
import { cn } from "../cn";

/**
 * Not modal: a modal menu locks scrolling with a style element of its own, which the content security policy refuses.
 */
export function DropdownMenu(props: ComponentProps<typeof Menu.Root>) {
  return <Menu.Root modal={false} {...props} />;
}

export const DropdownMenuTrigger = Menu.Trigger;
export const DropdownMenuRadioGroup = Menu.RadioGroup;

/** In place, not at the end of the body: a menu belongs to the landmark of its button. */
export function DropdownMenuContent({ className, ...props }: ComponentProps<typeof Menu.Content>) {
  return (
    <Menu.Content
      sideOffset={4}
      align="end"
      className={cn(
        "appear z-50 min-w-44 rounded-lg border border-line bg-surface p-1 shadow-[0_6px_24px_-8px_rgb(0_0_0/0.3)]",
        className,
      )}
      {...props}
    />
  );
}

const item =
  "flex min-h-7 cursor-default select-none items-center gap-2 rounded-md px-2 py-1 text-base text-ink outline-none data-[highlighted]:bg-hover data-[disabled]:opacity-50 pointer-coarse:min-h-10 [&_svg]:size-3.5 [&_svg]:text-ink-3";

export function DropdownMenuItem({ className, ...props }: ComponentProps<typeof Menu.Item>) {
  return <Menu.Item className={cn(item, className)} {...props} />;
}

export function DropdownMenuRadioItem({ className, children, ...props }: ComponentProps<typeof Menu.RadioItem>) {
  return (
    <Menu.RadioItem className={cn(item, "justify-between", className)} {...props}>
      <span className="flex items-center gap-2">{children}</span>
      <Menu.ItemIndicator className="size-1.5 rounded-full bg-accent" />
    </Menu.RadioItem>
  );
}

export function DropdownMenuLabel({ className, ...props }: ComponentProps<typeof Menu.Label>) {
  return <Menu.Label className={cn("px-2 py-1 text-sm text-ink-3", className)} {...props} />;
}

export function DropdownMenuSeparator({ className, ...props }: ComponentProps<typeof Menu.Separator>) {
  return <Menu.Separator className={cn("-mx-1 my-1 h-px bg-line", className)} {...props} />;
}
