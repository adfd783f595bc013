import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { createThreadClient } from "./worker-thread";

test("keeps no connection, which may be closed while its thread computes", async () => {
  const server = createServer((_request, response) =>
    response.writeHead(200, { "content-type": "application/json" }).end("[]"),
  );
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const sockets: unknown[] = [];
  server.on("connection", (socket) => sockets.push(socket));
  try {
    const { port } = server.address() as AddressInfo;
    const client = createThreadClient({ url: `http://127.0.0.1:${port}`, secretKey: "secret" });
    await client.from("accounts").select().throwOnError();
    await client.from("accounts").select().throwOnError();
    expect(sockets).toHaveLength(2);
  } finally {
    server.close();
  }
});
