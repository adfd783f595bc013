/**
 * Lets code under test start threads of TypeScript. What runs in a thread is loaded by Node, past Vitest; loading tsx
 * into every test process instead would cost each file half a second.
 */
import { syncBuiltinESMExports } from "node:module";
import workerThreads, { Worker, type WorkerOptions } from "node:worker_threads";

class TypeScriptWorker extends Worker {
  constructor(file: string | URL, options: WorkerOptions = {}) {
    super(file, String(file).endsWith(".ts") ? { ...options, execArgv: ["--import", "tsx"] } : options);
  }
}

Object.assign(workerThreads, { Worker: TypeScriptWorker });
syncBuiltinESMExports();
