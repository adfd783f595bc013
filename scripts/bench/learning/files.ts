import { closeSync, openSync, readFileSync, writeSync } from "node:fs";

/** A file of single-precision numbers. */
export function readFloats(file: string): Float32Array<ArrayBuffer> {
  const { buffer, byteOffset, byteLength } = readFileSync(file);
  return new Float32Array(buffer as ArrayBuffer, byteOffset, byteLength / 4);
}

/** Writes arrays one after another. */
export function writeFloats(file: string, ...arrays: readonly Float32Array[]): void {
  const handle = openSync(file, "w");
  for (const { buffer, byteOffset, byteLength } of arrays)
    writeSync(handle, new Uint8Array(buffer, byteOffset, byteLength));
  closeSync(handle);
}
