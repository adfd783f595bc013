"use client";

import { type ReactNode, useEffect, useId, useRef } from "react";
import { cn } from "../cn";

interface DialogProps {
  open: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
  /** `sheet` comes in from the left and is as high as the window. */
  variant?: "box" | "sheet";
}

/** A modal dialog by the platform's own element, which traps focus, closes on Esc and gives focus back by itself. */
export function Dialog({ open, onClose, title, children, variant = "box" }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    if (open && !dialog.open) dialog.showModal();
    if (!open && dialog.open) dialog.close();
  }, [open]);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the click is on the backdrop; Esc does the same by keyboard.
    <dialog
      ref={ref}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
      className={cn(
        "bg-surface p-0 open:flex open:flex-col",
        variant === "box" && "w-[min(26rem,calc(100vw-2rem))] rounded-lg border border-line shadow-xl",
        variant === "sheet" && "m-0 h-dvh max-h-dvh w-[min(20rem,calc(100vw-3rem))] max-w-none border-r border-line",
      )}
    >
      <h2 id={titleId} className={cn("px-4 pt-3.5 text-lg font-semibold", variant === "sheet" && "sr-only")}>
        {title}
      </h2>
      {open ? children : null}
    </dialog>
  );
}
