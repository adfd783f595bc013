import type { SignalKey } from "@/lib/prospect-intelligence/signals";
import type { OpenSet } from "./use-open-set";

export function signalElementId(key: SignalKey): string {
  return `signal-${key}`;
}

/** Opens a signal where it stands on the page, and goes there. */
export function revealSignal(key: SignalKey, open: OpenSet): void {
  open.open([key]);
  const line = document.getElementById(signalElementId(key));
  line?.focus({ preventScroll: true });
  line?.scrollIntoView({ block: "center" });
}
