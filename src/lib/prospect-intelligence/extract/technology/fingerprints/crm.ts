import type { Fingerprint } from "../fingerprint";

/** Where customers and deals are kept, and what helps to sell to them. */
export const crm: readonly Fingerprint[] = [
  {
    name: "Apollo",
    website: "https://www.apollo.io",
    urls: ["assets.apollo.io/micro/website-tracker/"],
  },
  {
    name: "Calendly",
    website: "https://calendly.com",
    urls: ["calendly.com"],
    txt: ["calendly-site-verification="],
  },
  {
    name: "Chili Piper",
    website: "https://www.chilipiper.com",
    urls: ["js.chilipiper.com", "chilipiper.com/concierge-js/"],
  },
  {
    name: "Common Room",
    website: "https://www.commonroom.io",
    urls: ["cdn.cr-relay.com"],
  },
  {
    name: "Freshsales",
    website: "https://www.freshworks.com",
    urls: ["myfreshworks.com/crm/"],
  },
  {
    name: "HubSpot",
    website: "https://www.hubspot.com",
    urls: ["hs-scripts.com", "hsforms.net", "hsforms.com", "meetings.hubspot.com"],
    spf: ["hubspotemail.net"],
    txt: ["hubspot-developer-verification="],
  },
  {
    name: "Keap",
    website: "https://keap.com",
    urls: ["infusionsoft.com/app/"],
    spf: ["infusionmail.com"],
  },
  {
    name: "Koala",
    website: "https://getkoala.com",
    urls: ["cdn.getkoala.com"],
  },
  {
    name: "Microsoft Dynamics 365",
    website: "https://dynamics.microsoft.com",
    urls: ["mktdplp102cdn.azureedge.net", "svc.dynamics.com"],
    txt: ["d365mktkey="],
  },
  {
    name: "Pipedrive",
    website: "https://www.pipedrive.com",
    urls: ["leadbooster-chat.pipedrive.com", "webforms.pipedrive.com"],
  },
  {
    name: "Qualified",
    website: "https://www.qualified.com",
    urls: ["js.qualified.com"],
  },
  {
    name: "RB2B",
    website: "https://www.rb2b.com",
    urls: ["s3-us-west-2.amazonaws.com/b2bjsstore/"],
  },
  {
    name: "Salesforce",
    website: "https://www.salesforce.com",
    urls: ["webto.salesforce.com", "service.force.com", "my.salesforce.com", "my.site.com"],
    spf: ["_spf.salesforce.com", "_spf.mta.salesforce.com"],
  },
  {
    name: "Salesloft",
    website: "https://www.salesloft.com",
    urls: ["scout-cdn.salesloft.com"],
  },
  {
    name: "Warmly",
    website: "https://www.warmly.ai",
    urls: ["opps-widget.getwarmly.com"],
  },
  {
    name: "Zoho CRM",
    website: "https://www.zoho.com",
    urls: ["crm.zoho.com/crm/", "crm.zoho.eu/crm/"],
  },
];
