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

/** A certificate for `hostname`, valid until `notAfter` (default: for a year). */
export async function createCertificate(ca: Certificate, hostname: string, notAfter?: Date): Promise<Certificate> {
  const { private: key, cert } = await generate([{ name: "commonName", value: hostname }], {
    keyType: "ec",
    algorithm: "sha256",
    ca,
    notBeforeDate: new Date("2020-01-01"),
    notAfterDate: notAfter ?? new Date(Date.now() + 365 * 24 * 60 * 60 * 1000),
    extensions: [{ name: "subjectAltName", altNames: [{ type: 2, value: hostname }] }],
  });
  return { key, cert };
}
