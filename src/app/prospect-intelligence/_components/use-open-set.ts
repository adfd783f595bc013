"use client";

import { useState } from "react";

/** Which lines of a list are open, by their keys. */
export interface OpenSet {
  has: (key: string) => boolean;
  toggle: (key: string) => void;
  open: (keys: readonly string[]) => void;
  close: (keys: readonly string[]) => void;
}

export function useOpenSet(): OpenSet {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const open = (more: readonly string[]) => setKeys((before) => new Set([...before, ...more]));
  const close = (some: readonly string[]) =>
    setKeys((before) => new Set([...before].filter((key) => !some.includes(key))));
  return {
    has: (key) => keys.has(key),
    toggle: (key) => (keys.has(key) ? close([key]) : open([key])),
    open,
    close,
  };
}
