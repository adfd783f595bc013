"use client";

import { useState } from "react";

/** Which lines of a list are open, by their keys. */
export interface OpenSet {
  size: number;
  has: (key: string) => boolean;
  toggle: (key: string) => void;
  replace: (keys: readonly string[]) => void;
}

export function useOpenSet(): OpenSet {
  const [keys, setKeys] = useState<readonly string[]>([]);
  return {
    size: keys.length,
    has: (key) => keys.includes(key),
    toggle: (key) => setKeys(keys.includes(key) ? keys.filter((other) => other !== key) : [...keys, key]),
    replace: setKeys,
  };
}
