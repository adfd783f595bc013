/** Proof that no socket was opened: Node announces every one that this process opens. */
import { subscribe, unsubscribe } from "node:diagnostics_channel";

const CHANNEL = "net.client.socket";

/** Runs `action` and returns how many client sockets were opened meanwhile, whether they ever connected or not. */
export async function countSocketsOpened(action: () => Promise<unknown>): Promise<number> {
  let opened = 0;
  const count = () => {
    opened += 1;
  };
  subscribe(CHANNEL, count);
  try {
    await action();
  } finally {
    unsubscribe(CHANNEL, count);
  }
  return opened;
}
