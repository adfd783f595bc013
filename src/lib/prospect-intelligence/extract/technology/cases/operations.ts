import type { TechnologyCases } from "./case";

export const operations: TechnologyCases = {
  "Adobe Acrobat Sign": { txt: ["adobe-sign-verification=d1b0223cb9aa8759d44ad83dfede5730"] },
  DocuSign: { txt: ["docusign=833f333a-4c42-5f9f-7d83-29810fd23098"] },
  NetSuite: { txt: ["v=spf1 include:mailsenders.netsuite.com include:sent-via.netsuite.com -all"] },
  Rippling: { txt: ["rippling-domain-verification=169361aaf04788bd"] },
};
