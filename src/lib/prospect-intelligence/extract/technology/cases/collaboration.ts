import { iframe, type TechnologyCases } from "./case";

export const collaboration: TechnologyCases = {
  Adobe: { txt: ["adobe-idp-site-verification=9c521694370126b0cdac97ef09dea6d9b3a811ad79126763a31758780a164ad0"] },
  Airtable: {
    html: iframe("https://airtable.com/embed/appAbC/shrDeF"),
    txt: ["airtable-verification=bb33d9b13acfa979d3cb5ea338676c29"],
  },
  "Apple Business Manager": { txt: ["apple-domain-verification=AvQcphYq4G1n0WG8"] },
  Atlassian: {
    txt: [
      "v=spf1 include:_spf.atlassian.net ~all",
      "atlassian-domain-verification=rssg47VNd2viaVDjcY/HAesmEek6waeZjdGXrGv8E/3Je/uqnkY4CAD4ElDeBiZ2",
      "atlassian-sending-domain-verification=897f08d0-dde7-5132-f3b6-f5689c4253b8",
    ],
  },
  Box: { txt: ["box-domain-verification=7a0d99aa0cd370de8490d2c45344602ad559fe6a0ac9a1c145a0de3cda5827a7"] },
  Canva: { txt: ["canva-site-verification=LeZ54dbEQ7Ads6BxfySO_C"] },
  Dropbox: { txt: ["dropbox-domain-verification=j5aen2w4qbda"] },
  Figma: {
    txt: ["figma-domain-verification=7c98206b6799817deba4aa2a6429f0dc8eaebe0d5aeff0fdfe78f164fb596a11-5123733268"],
  },
  GoTo: { txt: ["logmein-verification-code=ed45ba4c-db25-5791-ff37-1906898c12b3"] },
  Krisp: { txt: ["krisp-domain-verification=CcbnB2RTlrdeBRs8pcxm1TWM2pDah2KH"] },
  Loom: { txt: ["loom-site-verification=e8081242d8457a3736e016f722af573e"] },
  Mentimeter: { txt: ["mentimeter-02727778-f45f-5eab-bf77-9ca0ae75ff59"] },
  Miro: { txt: ["miro-verification=e7a723cdd07e36b4fdc78c1a61c8fb4ba17aaaf9"] },
  "monday.com": {
    html: iframe("https://forms.monday.com/forms/embed/0f3c4c2a9f6c"),
    txt: ["monday-com-verification=1nI4xlK53_JXaKrCdKV3RV89YU4VY66betTZd9PjbvY"],
  },
  Notion: { txt: ["notion-domain-verification=mV0bFlXz011s4jDwWpWM8lWhAmjpqu8kFFSYM6tIwaS"] },
  Slack: { txt: ["slack-domain-verification=jPD1oHAWhXzaMZIIQOMqum8mkltVCVVgBMaZXy6Q"] },
  Slido: { txt: ["slido-domain-verification=da0e6c54-2310-1252-6ffb-c658b7cd9d5e"] },
  Smartsheet: {
    html: iframe("https://app.smartsheet.com/b/form/0f3c4c2a9f6c"),
    txt: ["smartsheet-site-validation=vnHE1DUiL2KcrVjCNaMvJ_XEc6kXFVwH"],
  },
  TeamViewer: { txt: ["teamviewer-sso-verification=48a12104abd080e02b973962a8e47e50"] },
  Webex: {
    txt: [
      "webexdomainverification.RWF8=s303410p-00r2-9ly3-v871-24j276411zgg",
      "cisco-ci-domain-verification=06b56612aaeff05432008d4ddd6bf747204c80aa6bfcda628a12071a07d09f7",
      "ciscocidomainverification=47e35201ddfea73994175b4acc3cd100851c19bf9ffdff526c90690b10e97b2",
    ],
  },
  "Workplace from Meta": { txt: ["workplace-domain-verification=H9VltaLH8wFGh8lpsOkPVWB4gbua6K"] },
  Wrike: { txt: ["wrike-verification=HyU6Dim5XaTbT2QaJw=="] },
  Zapier: { txt: ["zapier-domain-verification-challenge=df044f79-b02a-9e7b-1870-535c431bd37a"] },
  Zoom: {
    txt: ["ZOOM_verify_4GUChTN9PBstopWV8nXqXS", "zoom-domain-verification=dcb2bb81-e094-63ea-d345-4118ac751964"],
  },
};
