"use client";

import { useRouter } from "next/navigation";
import { type RefObject, useRef, useState } from "react";

interface Notice {
  /** Of the line that says what was done: `tabIndex={-1}` and `role="status"`. */
  ref: RefObject<HTMLParagraphElement | null>;
  message: string;
  /** Says what was done, brings the page up to date, and takes the focus of the button that is about to go. */
  say: (message: string) => void;
}

export function useNotice(): Notice {
  const router = useRouter();
  const ref = useRef<HTMLParagraphElement>(null);
  const [message, setMessage] = useState("");
  return {
    ref,
    message,
    say(text) {
      setMessage(text);
      router.refresh();
      ref.current?.focus({ preventScroll: true });
    },
  };
}
