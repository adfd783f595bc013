/** Ports that are kept from the moment they are chosen until the server they are for starts, which can be a minute. */
import { createServer, type Server } from "node:net";
import { LaunchError } from "./launch-error";

const PORTS_TRIED = 50;

export const LOOPBACK = "127.0.0.1";

/** Both, because a browser asked for `localhost` may try either first. */
const LOOPBACK_ADDRESSES = [LOOPBACK, "::1"];

export interface Reservation {
  port: number;
  /** Frees the port for the server it was kept for. */
  release: () => Promise<void>;
}

/**
 * Keeps `port` of `host`, or of both loopback addresses if no host is given. Null when something listens there. Port 0
 * stands for any free one.
 */
export async function reservePort(port: number, host?: string): Promise<Reservation | null> {
  const servers: Server[] = [];
  const release = async () => {
    await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
  };
  try {
    for (const address of host ? [host] : LOOPBACK_ADDRESSES) {
      const server = await listen(port, address);
      if (server) servers.push(server);
      port = portOf(server) ?? port;
    }
    return { port, release };
  } catch (error) {
    await release();
    if ((error as NodeJS.ErrnoException).code === "EADDRINUSE") return null;
    throw error;
  }
}

/** Keeps the first free port from `first` upwards. */
export async function reserveFreePort(first: number, host?: string): Promise<Reservation> {
  for (let port = first; port < first + PORTS_TRIED && port <= 65_535; port++) {
    const reservation = await reservePort(port, host);
    if (reservation) return reservation;
  }
  throw new LaunchError(`No port from ${first} to ${first + PORTS_TRIED - 1} is free.`);
}

function listen(port: number, host: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    // Whoever comes this early is turned away, and tries again.
    const server = createServer((socket) => socket.destroy());
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") reject(error);
      else if (error.code === "EACCES") {
        reject(new LaunchError(`Port ${port} needs more rights than you have. Choose one above 1023.`));
      }
      // A machine without IPv6 has nobody on ::1.
      else if (LOOPBACK_ADDRESSES.includes(host)) resolve(null);
      else reject(new LaunchError(`HOST=${host} is not an address of this machine (${error.code}).`));
    });
    server.listen({ port, host, exclusive: true }, () => resolve(server));
  });
}

function portOf(server: Server | null): number | undefined {
  const address = server?.address();
  return typeof address === "object" ? address?.port : undefined;
}
