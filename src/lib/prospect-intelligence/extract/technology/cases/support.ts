import { inline, scripts, type TechnologyCases } from "./case";

export const support: TechnologyCases = {
  Ada: { html: '<script id="__ada" data-handle="acme" src="https://static.ada.support/embed2.js"></script>' },
  "Atlassian Statuspage": {
    html: scripts("https://0f3c4c2a9f6c.statuspage.io/embed/script.js"),
    txt: ["v=spf1 include:stspg-customer.com -all", "status-page-domain-verification=pi3nuui51urz"],
  },
  Canny: { html: inline('f.src="https://canny.io/sdk.js"') },
  Chatwoot: { html: inline('var BASE_URL="https://app.chatwoot.com"; g.src=BASE_URL+"/packs/js/sdk.js";') },
  Crisp: { html: inline('s.src="https://client.crisp.chat/l.js";') },
  Drift: { html: inline('o.src="https://js.driftt.com/include/"+n+"/"+t+".js"') },
  Freshdesk: {
    html: scripts(
      "https://widget.freshworks.com/widgets/12345678.js",
      "https://wchat.freshchat.com/js/widget.js",
      "//eu.fw-cdn.com/10123456/123456.js",
    ),
    txt: ["v=spf1 include:email.freshdesk.com ~all"],
  },
  Freshservice: { txt: ["v=spf1 include:emailus.freshservice.com include:emaileuc.freshservice.com ~all"] },
  Front: { html: scripts("https://chat-assets.frontapp.com/v1/chat.bundle.js") },
  Gladly: { html: inline('b.src="https://cdn.gladly.com/chat-sdk/widget.js"') },
  Gorgias: { html: scripts("https://config.gorgias.chat/bundle-loader/01HYQ3F3W4Z0") },
  "Help Scout": {
    html: inline('n.src="https://beacon-v2.helpscout.net"'),
    txt: ["v=spf1 include:helpscoutemail.com ~all"],
  },
  Intercom: {
    html:
      inline("s.src='https://widget.intercom.io/widget/' + APP_ID;") +
      scripts("https://js.intercomcdn.com/shim.latest.js"),
  },
  "Jira Service Management": {
    html: '<script data-jsd-embedded data-key="0f3c" src="https://jsd-widget.atlassian.com/assets/embed.js"></script>',
  },
  JivoChat: { html: scripts("//code.jivosite.com/widget/0f3c4c2a9f") },
  Kustomer: { html: scripts("https://cdn.kustomerapp.com/chat-web/widget.js") },
  LiveChat: { html: inline('n.src="https://cdn.livechatinc.com/tracking.js"') },
  LivePerson: { html: inline('s.src="//lptag.liveperson.net/tag/tag.js?site=12345678"') },
  Medallia: {
    html: scripts(
      "https://resources.digital-cloud.medallia.com/wdcus/123456/onsite/embed.js",
      "https://nebula-cdn.kampyle.com/wu/123456/onsite/embed.js",
    ),
  },
  Olark: { html: inline('["static.olark.com/jsclient/loader.js"]') },
  Plain: { html: inline("script.src = 'https://chat.cdn-plain.com/index.js';") },
  Pylon: { html: inline('e.src="https://widget.usepylon.com/widget/0f3c4c2a"') },
  Qualtrics: {
    html: inline("'https://znabcdef-acme.siteintercept.qualtrics.com/SIE/?Q_ZID=ZN_abcdef'"),
    txt: ["v=spf1 include:_spf.qualtrics.com ~all"],
  },
  "Re:amaze": { html: scripts("https://cdn.reamaze.com/assets/reamaze.js") },
  ServiceNow: { txt: ["v=spf1 include:b.spf.service-now.com ~all"] },
  Smartsupp: { html: inline("c.src='https://www.smartsuppchat.com/loader.js?';") },
  Survicate: { html: inline("s.src='https://survey.survicate.com/workspaces/0f3c4c2a/web_surveys.js';") },
  "Tawk.to": { html: inline("s1.src='https://embed.tawk.to/0f3c4c2a9f6c/default';") },
  Tidio: { html: scripts("//code.tidio.co/0f3c4c2a9f6c2a1a.js") },
  UserVoice: { html: inline("uv.src='//widget.uservoice.com/0f3c4c2a9f.js'") },
  Zendesk: {
    html: '<script id="ze-snippet" src="https://static.zdassets.com/ekr/snippet.js?key=0f3c4c2a"></script>',
    txt: ["v=spf1 include:mail.zendesk.com -all"],
  },
  "Zoho SalesIQ": {
    html: scripts(
      "https://salesiq.zoho.com/widget",
      "https://salesiq.zoho.eu/widget",
      "https://salesiq.zohopublic.com/widget?wc=siq0f3c",
    ),
  },
};
