"use client";

import { X } from "lucide-react";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { cn } from "../cn";
import { Button } from "./button";

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
    if (open && !dialog.open) {
      dialog.showModal();
      // A field at the top of a list would call up the keyboard of a phone over it.
      if (variant === "sheet") dialog.focus();
    }
    if (!open && dialog.open) dialog.close();
  }, [open, variant]);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the click is on the backdrop; Esc does the same by keyboard.
    <dialog
      ref={ref}
      aria-labelledby={titleId}
      tabIndex={-1}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
      className={cn(
        "bg-surface p-0 outline-none open:flex open:flex-col",
        variant === "box" && "w-[min(26rem,calc(100vw-2rem))] rounded-lg border border-line shadow-xl",
        variant === "sheet" && "m-0 h-dvh max-h-dvh w-[min(20rem,calc(100vw-3rem))] max-w-none border-r border-line",
      )}
    >
      <div className="flex items-center justify-between gap-4 px-4 pt-3">
        <h2 id={titleId} className="text-lg font-semibold">
          {title}
        </h2>
        {variant === "sheet" ? (
          <Button variant="ghost" size="icon" aria-label="Close" onClick={onClose} className="-mr-2">
            <X aria-hidden="true" />
          </Button>
        ) : null}
      </div>
      {open ? children : null}
    </dialog>
  );
}
