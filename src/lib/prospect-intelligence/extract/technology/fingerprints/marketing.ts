import type { Fingerprint } from "../fingerprint";

/** What brings people to the site and speaks to them later: campaigns, advertising, account data, forms, video. */
export const marketing: readonly Fingerprint[] = [
  {
    name: "6sense",
    website: "https://6sense.com",
    urls: ["j.6sc.co"],
  },
  {
    name: "ActiveCampaign",
    website: "https://www.activecampaign.com",
    urls: ["diffuser-cdn.app-us1.com", "trackcmp.net"],
    spf: ["emsd1.com"],
  },
  {
    name: "AdRoll",
    website: "https://www.adroll.com",
    urls: ["s.adroll.com"],
  },
  {
    name: "Attentive",
    website: "https://www.attentive.com",
    urls: ["cdn.attn.tv"],
  },
  {
    name: "Bombora",
    website: "https://bombora.com",
    urls: ["ml314.com"],
  },
  {
    name: "Branch",
    website: "https://www.branch.io",
    urls: ["cdn.branch.io"],
  },
  {
    name: "Braze",
    website: "https://www.braze.com",
    urls: ["js.appboycdn.com"],
  },
  {
    name: "Brevo",
    website: "https://www.brevo.com",
    urls: ["sibautomation.com", "cdn.brevo.com", "sibforms.com"],
    spf: ["spf.sendinblue.com", "spf.brevo.com"],
    txt: ["brevo-code:", "sendinblue-code:"],
  },
  {
    name: "CallRail",
    website: "https://www.callrail.com",
    urls: ["cdn.callrail.com"],
  },
  {
    name: "Campaign Monitor",
    website: "https://www.campaignmonitor.com",
    urls: ["createsend.com/t/", "js.createsend1.com"],
    spf: ["_spf.createsend.com"],
  },
  {
    name: "Clearbit",
    website: "https://clearbit.com",
    urls: ["tag.clearbitscripts.com", "x.clearbitjs.com"],
  },
  {
    name: "Constant Contact",
    website: "https://www.constantcontact.com",
    urls: ["static.ctctcdn.com"],
    spf: ["spf.constantcontact.com"],
  },
  {
    name: "Criteo",
    website: "https://www.criteo.com",
    urls: ["dynamic.criteo.com", "static.criteo.net"],
  },
  {
    name: "Customer.io",
    website: "https://customer.io",
    urls: ["assets.customer.io", "cdp.customer.io"],
  },
  {
    name: "Dealfront (Leadfeeder)",
    website: "https://www.dealfront.com",
    urls: ["sc.lfeeder.com"],
  },
  {
    name: "Demandbase",
    website: "https://www.demandbase.com",
    urls: ["tag.demandbase.com", "scripts.demandbase.com"],
  },
  {
    name: "Drip",
    website: "https://www.drip.com",
    urls: ["tag.getdrip.com"],
  },
  {
    name: "Eloqua",
    website: "https://www.oracle.com",
    urls: ["en25.com", "t.eloqua.com"],
  },
  {
    name: "GetResponse",
    website: "https://www.getresponse.com",
    urls: ["gr-cdn.com"],
  },
  {
    name: "Google Ads",
    website: "https://ads.google.com",
    urls: ["www.googleadservices.com/pagead/", "www.googletagmanager.com/gtag/js?id=AW-"],
  },
  {
    name: "Impact",
    website: "https://impact.com",
    urls: ["utt.impactcdn.com"],
  },
  {
    name: "Iterable",
    website: "https://iterable.com",
    urls: ["js.iterable.com"],
  },
  {
    name: "Kit",
    website: "https://kit.com",
    urls: ["f.convertkit.com", "app.convertkit.com/forms/", "app.kit.com/forms/"],
  },
  {
    name: "Klaviyo",
    website: "https://www.klaviyo.com",
    urls: ["static.klaviyo.com/onsite/js/", "static-tracking.klaviyo.com"],
    txt: ["klaviyo-site-verification="],
  },
  {
    name: "LinkedIn Insight Tag",
    website: "https://www.linkedin.com",
    urls: ["snap.licdn.com/li.lms-analytics/"],
  },
  {
    name: "Mailchimp",
    website: "https://mailchimp.com",
    urls: ["chimpstatic.com", "list-manage.com", "cdn-images.mailchimp.com"],
    spf: ["servers.mcsv.net"],
  },
  {
    name: "MailerLite",
    website: "https://www.mailerlite.com",
    urls: ["assets.mailerlite.com", "static.mailerlite.com"],
    spf: ["_spf.mlsend.com"],
  },
  {
    name: "Marketo Engage",
    website: "https://business.adobe.com",
    urls: ["munchkin.marketo.net", "marketo.com/js/forms2/"],
    spf: ["mktomail.com"],
  },
  {
    name: "Meta Business",
    website: "https://www.facebook.com",
    meta: { "facebook-domain-verification": "present" },
    txt: ["facebook-domain-verification="],
  },
  {
    name: "Meta Pixel",
    website: "https://www.facebook.com",
    urls: ["connect.facebook.net/en_US/fbevents.js"],
  },
  {
    name: "Microsoft Advertising",
    website: "https://ads.microsoft.com",
    urls: ["bat.bing.com"],
  },
  {
    name: "Omnisend",
    website: "https://www.omnisend.com",
    urls: ["omnisnippet1.com"],
  },
  {
    name: "OneSignal",
    website: "https://onesignal.com",
    urls: ["cdn.onesignal.com"],
  },
  {
    name: "OptinMonster",
    website: "https://optinmonster.com",
    urls: ["a.omappapi.com", "a.opmnstr.com"],
  },
  {
    name: "Outbrain",
    website: "https://www.outbrain.com",
    urls: ["amplify.outbrain.com"],
  },
  {
    name: "PartnerStack",
    website: "https://partnerstack.com",
    urls: ["js.partnerstack.com", "snippet.growsumo.com"],
  },
  {
    name: "Pinterest Tag",
    website: "https://ads.pinterest.com",
    urls: ["s.pinimg.com/ct/"],
  },
  {
    name: "Reddit Pixel",
    website: "https://ads.reddit.com",
    urls: ["www.redditstatic.com/ads/"],
  },
  {
    name: "Rewardful",
    website: "https://www.rewardful.com",
    urls: ["r.wdfl.co"],
  },
  {
    name: "Sailthru",
    website: "https://www.sailthru.com",
    urls: ["ak.sail-horizon.com"],
    spf: ["aspmx.sailthru.com"],
  },
  {
    name: "Salesforce Account Engagement (Pardot)",
    website: "https://www.salesforce.com",
    urls: ["pi.pardot.com", "cdn.pardot.com", "go.pardot.com"],
    spf: ["aspmx.pardot.com"],
    txt: ["pardot"],
  },
  {
    name: "Salesforce Marketing Cloud",
    website: "https://www.salesforce.com",
    urls: ["collect.igodigital.com"],
    spf: ["cust-spf.exacttarget.com"],
    txt: ["sfmc-"],
  },
  {
    name: "Snap Pixel",
    website: "https://forbusiness.snapchat.com",
    urls: ["sc-static.net/scevent.min.js"],
  },
  {
    name: "Taboola",
    website: "https://www.taboola.com",
    urls: ["cdn.taboola.com"],
  },
  {
    name: "The Trade Desk",
    website: "https://www.thetradedesk.com",
    urls: ["js.adsrvr.org"],
  },
  {
    name: "TikTok Pixel",
    website: "https://ads.tiktok.com",
    urls: ["analytics.tiktok.com/i18n/pixel/"],
  },
  {
    name: "Trustpilot",
    website: "https://www.trustpilot.com",
    urls: ["widget.trustpilot.com", "invitejs.trustpilot.com"],
  },
  {
    name: "Typeform",
    website: "https://www.typeform.com",
    urls: ["embed.typeform.com", "form.typeform.com/to/"],
  },
  {
    name: "Vidyard",
    website: "https://www.vidyard.com",
    urls: ["play.vidyard.com"],
  },
  {
    name: "Wistia",
    website: "https://wistia.com",
    urls: ["fast.wistia.com", "fast.wistia.net"],
  },
  {
    name: "X Ads",
    website: "https://ads.x.com",
    urls: ["static.ads-twitter.com/uwt.js"],
  },
  {
    name: "ZoomInfo",
    website: "https://www.zoominfo.com",
    urls: ["ws.zoominfo.com/pixel/", "js.zi-scripts.com"],
  },
];
