"use client";

import { useEffect, useState } from "react";

const TICK_MS = 30_000;

/** The current time for "2 h ago", renewed now and then. Starts at the server's, so that both draw the same words. */
export function useNow(serverNow: string): Date {
  const [now, setNow] = useState(() => new Date(serverNow));
  useEffect(() => {
    const tick = () => setNow(new Date());
    tick();
    const timer = setInterval(tick, TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
