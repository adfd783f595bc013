import type { Instrumentation } from "next";

/** Next calls this once when a server starts, before it takes requests. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { startServer } = await import("@/lib/start-server");
  startServer();
}

/** An error that no page, action or route caught. The query stays out: links of e-mails carry their token in it. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  const { logger } = await import("@/lib/logger");
  const path = request.path.split("?")[0];
  logger.error(
    { name: "request.error", method: request.method, path, route: context.routePath, err: error },
    "uncaught",
  );
};
