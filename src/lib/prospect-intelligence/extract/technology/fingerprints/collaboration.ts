import type { Fingerprint } from "../fingerprint";

/** Where its people work together: the domain bears the record by which the company claimed its accounts there. */
export const collaboration: readonly Fingerprint[] = [
  {
    name: "Adobe",
    website: "https://www.adobe.com",
    txt: ["adobe-idp-site-verification="],
  },
  {
    name: "Airtable",
    website: "https://www.airtable.com",
    urls: ["airtable.com/embed/"],
    txt: ["airtable-verification="],
  },
  {
    name: "Apple Business Manager",
    website: "https://business.apple.com",
    txt: ["apple-domain-verification="],
  },
  {
    name: "Atlassian",
    website: "https://www.atlassian.com",
    spf: ["_spf.atlassian.net"],
    txt: ["atlassian-domain-verification=", "atlassian-sending-domain-verification="],
  },
  {
    name: "Box",
    website: "https://www.box.com",
    txt: ["box-domain-verification="],
  },
  {
    name: "Canva",
    website: "https://www.canva.com",
    txt: ["canva-site-verification="],
  },
  {
    name: "Dropbox",
    website: "https://www.dropbox.com",
    txt: ["dropbox-domain-verification="],
  },
  {
    name: "Figma",
    website: "https://www.figma.com",
    txt: ["figma-domain-verification="],
  },
  {
    name: "GoTo",
    website: "https://www.goto.com",
    txt: ["logmein-verification-code="],
  },
  {
    name: "Krisp",
    website: "https://krisp.ai",
    txt: ["krisp-domain-verification="],
  },
  {
    name: "Loom",
    website: "https://www.loom.com",
    txt: ["loom-site-verification="],
  },
  {
    name: "Mentimeter",
    website: "https://www.mentimeter.com",
    txt: ["mentimeter-"],
  },
  {
    name: "Miro",
    website: "https://miro.com",
    txt: ["miro-verification="],
  },
  {
    name: "monday.com",
    website: "https://monday.com",
    urls: ["forms.monday.com/forms/"],
    txt: ["monday-com-verification="],
  },
  {
    name: "Notion",
    website: "https://www.notion.com",
    txt: ["notion-domain-verification="],
  },
  {
    name: "Slack",
    website: "https://slack.com",
    txt: ["slack-domain-verification="],
  },
  {
    name: "Slido",
    website: "https://www.slido.com",
    txt: ["slido-domain-verification="],
  },
  {
    name: "Smartsheet",
    website: "https://www.smartsheet.com",
    urls: ["app.smartsheet.com/b/form/"],
    txt: ["smartsheet-site-validation="],
  },
  {
    name: "TeamViewer",
    website: "https://www.teamviewer.com",
    txt: ["teamviewer-sso-verification="],
  },
  {
    name: "Webex",
    website: "https://www.webex.com",
    txt: ["webexdomainverification.", "cisco-ci-domain-verification=", "ciscocidomainverification="],
  },
  {
    name: "Workplace from Meta",
    website: "https://www.workplace.com",
    txt: ["workplace-domain-verification="],
  },
  {
    name: "Wrike",
    website: "https://www.wrike.com",
    txt: ["wrike-verification="],
  },
  {
    name: "Zapier",
    website: "https://zapier.com",
    txt: ["zapier-domain-verification-challenge="],
  },
  {
    name: "Zoom",
    website: "https://www.zoom.com",
    txt: ["zoom_verify_", "zoom-domain-verification"],
  },
];
