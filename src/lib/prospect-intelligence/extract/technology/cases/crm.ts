import { form, iframe, inline, scripts, type TechnologyCases } from "./case";

export const crm: TechnologyCases = {
  Apollo: { html: inline('o.src="https://assets.apollo.io/micro/website-tracker/tracker.iife.js?nocache="+n') },
  Calendly: {
    html: scripts("https://assets.calendly.com/assets/external/widget.js") + iframe("https://calendly.com/acme/30min"),
    txt: ["calendly-site-verification=io4GXYDy9CNwKhABAFaTmuxGhfozRKZ7scl4ZMUlL"],
  },
  "Chili Piper": {
    html: scripts(
      "https://js.chilipiper.com/marketing.js",
      "https://acme.chilipiper.com/concierge-js/cjs/concierge.js",
    ),
  },
  "Common Room": { html: inline("a.src = 'https://cdn.cr-relay.com/v1/site/0f3c4c2a/signals.js';") },
  Freshsales: { html: form("https://acme.myfreshworks.com/crm/sales/web_forms/0f3c4c2a/submit") },
  HubSpot: {
    html:
      '<script type="text/javascript" id="hs-script-loader" async defer src="//js.hs-scripts.com/1234567.js"></script>' +
      scripts("//js-eu1.hsforms.net/forms/embed/v2.js") +
      form("https://forms.hsforms.com/submissions/v3/public/submit/formsnext/multipart/1234567/0f3c") +
      iframe("https://meetings.hubspot.com/acme?embed=true"),
    txt: [
      "v=spf1 include:_spf.google.com include:1234567.spf05.hubspotemail.net -all",
      "hubspot-developer-verification=PWM0UPTiSBWyOUNxKn45QSW4ZSrbTmBlVIfmQWYaQ0WwLLQv",
    ],
    also: ["Google Workspace"],
  },
  Keap: {
    html: form("https://ab123.infusionsoft.com/app/form/process/0f3c4c2a9f6c"),
    txt: ["v=spf1 include:infusionmail.com ~all"],
  },
  Koala: { html: inline("t.src='https://cdn.getkoala.com/v1/pk_0f3c4c2a/sdk.js'") },
  "Microsoft Dynamics 365": {
    html:
      scripts("https://mktdplp102cdn.azureedge.net/public/latest/js/form-loader.js?v=1.84.2007") +
      iframe("https://0f3c4c2a9f6c.svc.dynamics.com/t/formprefill"),
    txt: ["d365mktkey=IIg421iMBRiyvFINJl2Pu9TYuzDzhKe5xvTGffJdqmIm"],
  },
  Pipedrive: {
    html: scripts("https://leadbooster-chat.pipedrive.com/assets/loader.js", "https://webforms.pipedrive.com/f/loader"),
  },
  Qualified: { html: scripts("https://js.qualified.com/qualified.js?token=0f3c") },
  RB2B: { html: inline('s.src = "https://s3-us-west-2.amazonaws.com/b2bjsstore/b/" + key + "/reb2b.js.gz";') },
  Salesforce: {
    html:
      form("https://webto.salesforce.com/servlet/servlet.WebToLead?encoding=UTF-8") +
      scripts(
        "https://service.force.com/embeddedservice/5.0/esw.min.js",
        "https://acme.my.salesforce.com/embeddedservice/5.0/esw.min.js",
        "https://acme.my.site.com/ESWAcme1716470000/assets/js/bootstrap.min.js",
      ),
    txt: ["v=spf1 include:_spf.salesforce.com exists:%{i}._spf.mta.salesforce.com ~all"],
  },
  Salesloft: { html: inline('e.src="https://scout-cdn.salesloft.com/sl.js"') },
  Warmly: { html: scripts("https://opps-widget.getwarmly.com/warmly.js?clientId=0f3c") },
  "Zoho CRM": {
    html: form("https://crm.zoho.com/crm/WebToLeadForm") + form("https://crm.zoho.eu/crm/WebToLeadForm"),
  },
};
