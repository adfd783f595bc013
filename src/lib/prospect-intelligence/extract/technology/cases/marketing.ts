import { form, iframe, inline, meta, scripts, type TechnologyCases } from "./case";

export const marketing: TechnologyCases = {
  "6sense": { html: scripts("https://j.6sc.co/j/0f3c4c2a-9f6c-2a1a.js") },
  ActiveCampaign: {
    html:
      inline('(window,document,"script","https://diffuser-cdn.app-us1.com/diffuser/diffuser.js","vgo");') +
      inline("trackcmp.src = '//trackcmp.net/visit?actid=12345'"),
    txt: ["v=spf1 include:emsd1.com ~all"],
  },
  AdRoll: { html: inline("o.src = 'https://s.adroll.com/j/' + adroll_adv_id + '/roundtrip.js'") },
  Attentive: { html: scripts("https://cdn.attn.tv/acme/dtag.js") },
  Bombora: { html: scripts("https://ml314.com/tag.aspx?2352024") },
  Branch: { html: inline('(window,document,"script","https://cdn.branch.io/branch-latest.min.js")') },
  Braze: { html: inline("a.src='https://js.appboycdn.com/web-sdk/5.2/braze.min.js'") },
  Brevo: {
    html:
      inline('i.src = "https://sibautomation.com/sa.js?key=0f3c4c2a";') +
      scripts("https://cdn.brevo.com/js/sdk-loader.js") +
      iframe("https://0f3c4c2a.sibforms.com/serve/MUIEAB"),
    txt: [
      "v=spf1 include:spf.sendinblue.com include:spf.brevo.com mx ~all",
      "brevo-code:a6f9875b9e8101edfb9a3422942a3cdb",
      "Sendinblue-code:9f9b9b9a8f2b3b1d8d7c6b524d0e8b0b",
    ],
  },
  CallRail: { html: scripts("//cdn.callrail.com/companies/123456789/0f3c4c2a/12/swap.js") },
  "Campaign Monitor": {
    html:
      form("https://acme.createsend.com/t/r/s/jdhltd/") +
      scripts("https://js.createsend1.com/javascript/copypastesubscribeformlogic.js"),
    txt: ["v=spf1 include:_spf.createsend.com ~all"],
  },
  Clearbit: {
    html: scripts(
      "https://tag.clearbitscripts.com/v1/pk_0f3c4c2a/tags.js",
      "https://x.clearbitjs.com/v2/pk_0f3c4c2a/destinations.min.js",
    ),
  },
  "Constant Contact": {
    html: scripts("//static.ctctcdn.com/js/signup-form-widget/current/signup-form-widget.min.js"),
    txt: ["v=spf1 include:spf.constantcontact.com ~all"],
  },
  Criteo: {
    html: scripts("//dynamic.criteo.com/js/ld/ld.js?a=12345", "//static.criteo.net/js/ld/ld.js"),
  },
  "Customer.io": {
    html:
      inline("t.src = 'https://assets.customer.io/assets/track.js'") +
      inline('t.src="https://cdp.customer.io/v1/analytics-js/snippet/" + key + "/analytics.min.js"'),
  },
  "Dealfront (Leadfeeder)": { html: inline('("https://sc.lfeeder.com/lftracker_v1_" + ldfdr)') },
  Demandbase: {
    html: inline(
      'a("https://tag.demandbase.com/0f3c4c2a.min.js"); b("https://scripts.demandbase.com/0f3c4c2a.min.js")',
    ),
  },
  Drip: { html: inline("dc.src = '//tag.getdrip.com/1234567.js';") },
  Eloqua: {
    html: inline("s.src = '//img.en25.com/i/elqCfg.min.js';") + form("https://s1234567.t.eloqua.com/e/f2"),
  },
  GetResponse: { html: scripts("https://us-an.gr-cdn.com/sandbox/0f3c4c2a.js") },
  "Google Ads": {
    html: scripts(
      "https://www.googleadservices.com/pagead/conversion.js",
      "https://www.googletagmanager.com/gtag/js?id=AW-1234567890",
    ),
  },
  Impact: { html: inline("('https://utt.impactcdn.com/A1234567-0f3c.js','script','ire')") },
  Iterable: { html: scripts("https://js.iterable.com/analytics.js") },
  Kit: {
    html:
      scripts("https://f.convertkit.com/ckjs/ck.5.js") +
      form("https://app.convertkit.com/forms/1234567/subscriptions") +
      form("https://app.kit.com/forms/1234567/subscriptions"),
  },
  Klaviyo: {
    html: scripts(
      "https://static.klaviyo.com/onsite/js/klaviyo.js?company_id=AbC123",
      "https://static-tracking.klaviyo.com/onsite/js/fender_analytics.js",
    ),
    txt: ["klaviyo-site-verification=UcZrQg"],
  },
  "LinkedIn Insight Tag": { html: inline('b.src = "https://snap.licdn.com/li.lms-analytics/insight.min.js";') },
  Mailchimp: {
    html:
      inline('(document,"script","https://chimpstatic.com/mcjs-connected/js/users/0f3c4c2a/9f6c.js");') +
      form("https://acme.us1.list-manage.com/subscribe/post?u=0f3c&id=4c2a") +
      '<link href="//cdn-images.mailchimp.com/embedcode/classic-061523.css" rel="stylesheet" type="text/css">',
    txt: ["v=spf1 include:servers.mcsv.net ?all"],
  },
  MailerLite: {
    html:
      inline("('script','https://assets.mailerlite.com/js/universal.js','ml')") +
      inline("('script','//static.mailerlite.com/js/universal.js','ml')"),
    txt: ["v=spf1 a mx include:_spf.mlsend.com ~all"],
  },
  "Marketo Engage": {
    html:
      inline("s.src = '//munchkin.marketo.net/munchkin.js';") +
      scripts("//app-ab01.marketo.com/js/forms2/js/forms2.min.js"),
    txt: ["v=spf1 include:mktomail.com ~all"],
  },
  "Meta Business": {
    html: meta("facebook-domain-verification", "39xu4jzl7roi7x0n93ldkxjiaarx50"),
    txt: ["facebook-domain-verification=04zf6ywa3wyw8l9p58hgsfldsulc02"],
  },
  "Meta Pixel": { html: inline("'script','https://connect.facebook.net/en_US/fbevents.js');fbq('init','123');") },
  "Microsoft Advertising": { html: inline('(window,document,"script","//bat.bing.com/bat.js","uetq");') },
  Omnisend: { html: inline('e.src="https://omnisnippet1.com/inshop/launcher-v2.js"') },
  OneSignal: { html: scripts("https://cdn.onesignal.com/sdks/web/v16/OneSignalSDK.page.js") },
  OptinMonster: {
    html: inline("s.src='https://a.omappapi.com/app/js/api.min.js'; t.src='https://a.opmnstr.com/app/js/api.min.js';"),
  },
  Outbrain: { html: inline("s.src='//amplify.outbrain.com/cp/obtp.js';") },
  PartnerStack: {
    html: inline('s.src="https://js.partnerstack.com/v1/";t.src="https://snippet.growsumo.com/growsumo.min.js";'),
  },
  "Pinterest Tag": { html: inline('e("https://s.pinimg.com/ct/core.js");') },
  "Reddit Pixel": { html: inline('t.src="https://www.redditstatic.com/ads/pixel.js"') },
  Rewardful: { html: "<script async src='https://r.wdfl.co/rw.js' data-rewardful='0f3c4c'></script>" },
  Sailthru: {
    html: scripts("https://ak.sail-horizon.com/spm/spm.v1.min.js"),
    txt: ["v=spf1 include:aspmx.sailthru.com -all"],
  },
  "Salesforce Account Engagement (Pardot)": {
    html:
      inline(
        "s.src = ('https:' == document.location.protocol ? 'https://pi' : 'http://cdn') + '.pardot.com/pd.js'; t.src = 'https://pi.pardot.com/pd.js'; u.src = 'https://cdn.pardot.com/pd.js';",
      ) + form("https://go.pardot.com/l/123456/2024-05-23/abc"),
    txt: [
      "v=spf1 include:aspmx.pardot.com -all",
      "pardot660420=e07d1e91e9a85b860ba6cee7a65f23e18e975ee90fb2fbdfc919a5928720695b",
    ],
  },
  "Salesforce Marketing Cloud": {
    html: scripts("//123456789.collect.igodigital.com/collect.js"),
    txt: ["v=spf1 include:cust-spf.exacttarget.com -all", "SFMC-g78mnJvgQOihRTa76Ii1ih64q5RyEO0ukVNVTFcE"],
  },
  "Snap Pixel": { html: inline("'https://sc-static.net/scevent.min.js');snaptr('init','0f3c');") },
  Taboola: { html: inline("'//cdn.taboola.com/libtrc/unip/1234567/tfa.js'") },
  "The Trade Desk": { html: scripts("https://js.adsrvr.org/up_loader.1.1.0.js") },
  "TikTok Pixel": { html: inline('var r="https://analytics.tiktok.com/i18n/pixel/events.js"') },
  Trustpilot: {
    html:
      scripts("//widget.trustpilot.com/bootstrap/v5/tp.widget.bootstrap.min.js") +
      inline("('https://invitejs.trustpilot.com/tp.min.js','tp');"),
  },
  Typeform: { html: scripts("//embed.typeform.com/next/embed.js") + iframe("https://form.typeform.com/to/AbCdEf") },
  Vidyard: { html: scripts("https://play.vidyard.com/embed/v4.js") },
  Wistia: {
    html:
      scripts("https://fast.wistia.com/assets/external/E-v1.js") +
      iframe("https://fast.wistia.net/embed/iframe/0f3c4c2a9f"),
  },
  "X Ads": { html: inline("u.src='https://static.ads-twitter.com/uwt.js'") },
  ZoomInfo: {
    html:
      scripts("https://ws.zoominfo.com/pixel/62c5a1b2c3d4e5f6") +
      inline('zi.src="https://js.zi-scripts.com/zi-tag.js"'),
  },
};
