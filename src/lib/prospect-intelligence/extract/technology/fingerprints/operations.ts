import type { Fingerprint } from "../fingerprint";

/** What finance, people and legal teams work with. */
export const operations: readonly Fingerprint[] = [
  {
    name: "Adobe Acrobat Sign",
    website: "https://www.adobe.com",
    txt: ["adobe-sign-verification="],
  },
  {
    name: "DocuSign",
    website: "https://www.docusign.com",
    txt: ["docusign="],
  },
  {
    name: "NetSuite",
    website: "https://www.netsuite.com",
    spf: ["mailsenders.netsuite.com", "sent-via.netsuite.com"],
  },
  {
    name: "Rippling",
    website: "https://www.rippling.com",
    txt: ["rippling-domain-verification="],
  },
];
