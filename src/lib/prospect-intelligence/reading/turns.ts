/**
 * Taking turns at the event loop. Those who wait here go on one at a time, in a turn of the loop each: however many
 * documents come in at once, timers and sockets wait for one piece of work at most.
 */
const waiting: (() => void)[] = [];

/** Resolves in a turn of the event loop in which nobody else goes on from here. */
export function takeTurn(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    if (waiting.length === 1) setImmediate(next);
  });
}

function next(): void {
  waiting.shift()?.();
  if (waiting.length > 0) setImmediate(next);
}
