import type { Fingerprint } from "../fingerprint";

/** What answers customers and asks for their opinion. */
export const support: readonly Fingerprint[] = [
  {
    name: "Ada",
    website: "https://www.ada.cx",
    urls: ["static.ada.support"],
  },
  {
    name: "Atlassian Statuspage",
    website: "https://www.atlassian.com",
    urls: ["statuspage.io/embed/script.js"],
    spf: ["stspg-customer.com"],
    txt: ["status-page-domain-verification="],
  },
  {
    name: "Canny",
    website: "https://canny.io",
    urls: ["canny.io/sdk.js"],
  },
  {
    name: "Chatwoot",
    website: "https://www.chatwoot.com",
    urls: ["app.chatwoot.com"],
  },
  {
    name: "Crisp",
    website: "https://crisp.chat",
    urls: ["client.crisp.chat"],
  },
  {
    name: "Drift",
    website: "https://www.drift.com",
    urls: ["js.driftt.com"],
  },
  {
    name: "Freshdesk",
    website: "https://www.freshworks.com",
    urls: ["widget.freshworks.com", "wchat.freshchat.com", "fw-cdn.com"],
    spf: ["email.freshdesk.com"],
  },
  {
    name: "Freshservice",
    website: "https://www.freshworks.com",
    spf: ["emailus.freshservice.com", "emaileuc.freshservice.com"],
  },
  {
    name: "Front",
    website: "https://front.com",
    urls: ["chat-assets.frontapp.com"],
  },
  {
    name: "Gladly",
    website: "https://www.gladly.com",
    urls: ["cdn.gladly.com"],
  },
  {
    name: "Gorgias",
    website: "https://www.gorgias.com",
    urls: ["config.gorgias.chat"],
  },
  {
    name: "Help Scout",
    website: "https://www.helpscout.com",
    urls: ["beacon-v2.helpscout.net"],
    spf: ["helpscoutemail.com"],
  },
  {
    name: "Intercom",
    website: "https://www.intercom.com",
    urls: ["widget.intercom.io", "js.intercomcdn.com"],
  },
  {
    name: "Jira Service Management",
    website: "https://www.atlassian.com",
    urls: ["jsd-widget.atlassian.com"],
  },
  {
    name: "JivoChat",
    website: "https://www.jivochat.com",
    urls: ["code.jivosite.com"],
  },
  {
    name: "Kustomer",
    website: "https://www.kustomer.com",
    urls: ["cdn.kustomerapp.com"],
  },
  {
    name: "LiveChat",
    website: "https://www.livechat.com",
    urls: ["cdn.livechatinc.com"],
  },
  {
    name: "LivePerson",
    website: "https://www.liveperson.com",
    urls: ["lptag.liveperson.net"],
  },
  {
    name: "Medallia",
    website: "https://www.medallia.com",
    urls: ["resources.digital-cloud.medallia.com", "nebula-cdn.kampyle.com"],
  },
  {
    name: "Olark",
    website: "https://www.olark.com",
    urls: ["static.olark.com"],
  },
  {
    name: "Plain",
    website: "https://www.plain.com",
    urls: ["chat.cdn-plain.com"],
  },
  {
    name: "Pylon",
    website: "https://usepylon.com",
    urls: ["widget.usepylon.com"],
  },
  {
    name: "Qualtrics",
    website: "https://www.qualtrics.com",
    urls: ["siteintercept.qualtrics.com"],
    spf: ["_spf.qualtrics.com"],
  },
  {
    name: "Re:amaze",
    website: "https://www.reamaze.com",
    urls: ["cdn.reamaze.com"],
  },
  {
    name: "ServiceNow",
    website: "https://www.servicenow.com",
    spf: ["service-now.com"],
  },
  {
    name: "Smartsupp",
    website: "https://www.smartsupp.com",
    urls: ["www.smartsuppchat.com"],
  },
  {
    name: "Survicate",
    website: "https://survicate.com",
    urls: ["survey.survicate.com"],
  },
  {
    name: "Tawk.to",
    website: "https://www.tawk.to",
    urls: ["embed.tawk.to"],
  },
  {
    name: "Tidio",
    website: "https://www.tidio.com",
    urls: ["code.tidio.co"],
  },
  {
    name: "UserVoice",
    website: "https://www.uservoice.com",
    urls: ["widget.uservoice.com"],
  },
  {
    name: "Zendesk",
    website: "https://www.zendesk.com",
    urls: ["static.zdassets.com"],
    spf: ["mail.zendesk.com"],
  },
  {
    name: "Zoho SalesIQ",
    website: "https://www.zoho.com",
    urls: ["salesiq.zoho.com", "salesiq.zoho.eu", "salesiq.zohopublic.com"],
  },
];
