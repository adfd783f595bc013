/** A certificate authority made for a test run, and what it signs. */
import { generate } from "selfsigned";

export interface Certificate {
  key: string;
  cert: string;
}

export async function createAuthority(): Promise<Certificate> {
  const { private: key, cert } = await generate([{ name: "commonName", value: "Test authority" }], {
    keyType: "ec",
    algorithm: "sha256",
    extensions: [
      { name: "basicConstraints", cA: true, critical: true },
      { name: "keyUsage", keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  return { key, cert };
}

/** A certificate for the names, valid until `notAfter` (default: for a year). */
export async function createCertificate(
  ca: Certificate,
  names: string | readonly string[],
  notAfter?: Date,
): Promise<Certificate> {
  const hostnames = [names].flat();
  const { private: key, cert } = await generate([{ name: "commonName", value: hostnames[0] ?? "" }], {
    keyType: "ec",
    algorithm: "sha256",
    ca,
    notBeforeDate: new Date("2020-01-01"),
    notAfterDate: notAfter ?? new Date(Date.now() + 365 * 24 * 60 * 60 * 1000),
    extensions: [{ name: "subjectAltName", altNames: hostnames.map((value) => ({ type: 2, value })) }],
  });
  return { key, cert };
}
