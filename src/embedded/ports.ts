/** Ports on loopback. */
import { createServer } from "node:net";
import { LaunchError } from "./launch-error";

const PORTS_TRIED = 50;

/** Both, because a browser asked for `localhost` may try either first. */
const LOOPBACK_ADDRESSES = ["127.0.0.1", "::1"];

/** Whether nothing listens on `port` of `host`, or of either loopback address if no host is given. */
export async function isPortFree(port: number, host?: string): Promise<boolean> {
  for (const address of host ? [host] : LOOPBACK_ADDRESSES) {
    if (!(await canListen(port, address))) return false;
  }
  return true;
}

/** The first free port from `first` upwards. */
export async function findFreePort(first: number, host?: string): Promise<number> {
  for (let port = first; port < first + PORTS_TRIED && port <= 65_535; port++) {
    if (await isPortFree(port, host)) return port;
  }
  throw new LaunchError(`No port from ${first} to ${first + PORTS_TRIED - 1} is free.`);
}

/** Any free port, picked by the operating system. */
export async function pickPort(host?: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, host ?? LOOPBACK_ADDRESSES[0], () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(false);
      else if (error.code === "EACCES")
        reject(new LaunchError(`Port ${port} needs more rights than you have. Choose one above 1023.`));
      // A machine without IPv6 has nobody on ::1.
      else if (LOOPBACK_ADDRESSES.includes(host)) resolve(true);
      else reject(new LaunchError(`HOST=${host} is not an address of this machine (${error.code}).`));
    });
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
