/** The sockets that this process opens to others: Node announces each, whether it ever connects or not. */
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { Socket } from "node:net";

const CHANNEL = "net.client.socket";

/** Runs `action` and returns the client sockets that were opened meanwhile. */
export async function watchSockets(action: () => Promise<unknown>): Promise<Socket[]> {
  const opened: Socket[] = [];
  const note = (message: unknown) => opened.push((message as { socket: Socket }).socket);
  subscribe(CHANNEL, note);
  try {
    await action();
  } finally {
    unsubscribe(CHANNEL, note);
  }
  return opened;
}

export async function countSocketsOpened(action: () => Promise<unknown>): Promise<number> {
  return (await watchSockets(action)).length;
}
