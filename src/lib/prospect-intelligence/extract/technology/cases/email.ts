import type { TechnologyCases } from "./case";

export const email: TechnologyCases = {
  "Amazon SES": {
    mx: [
      "inbound-smtp.us-east-1.amazonaws.com",
      "inbound-smtp.us-west-2.amazonaws.com",
      "inbound-smtp.eu-west-1.amazonaws.com",
    ],
    txt: ["v=spf1 include:amazonses.com ~all", "amazonses:c4RAF+JycjNropV3bVgHzEgTwDMRniyi/tB6DaELY/q="],
  },
  Barracuda: {
    mx: ["d12345a.ess.barracudanetworks.com"],
    txt: ["v=spf1 include:spf.ess.barracudanetworks.com -all"],
  },
  "Cisco Secure Email": {
    mx: ["mx1.acme.iphmx.com"],
    txt: ["v=spf1 exists:%{i}.spf.acme.iphmx.com -all"],
  },
  "Cloudflare Email Routing": {
    mx: ["route1.mx.cloudflare.net", "route2.mx.cloudflare.net"],
    txt: ["v=spf1 include:_spf.mx.cloudflare.net ~all"],
  },
  Fastmail: {
    mx: ["in1-smtp.messagingengine.com", "in2-smtp.messagingengine.com"],
    txt: ["v=spf1 include:spf.messagingengine.com ?all"],
  },
  "Google Workspace": {
    mx: ["smtp.google.com", "aspmx.l.google.com", "alt1.aspmx.l.google.com", "aspmx2.googlemail.com"],
    txt: ["v=spf1 include:_spf.google.com ~all"],
  },
  Hornetsecurity: {
    mx: ["mx01.hornetsecurity.com"],
    txt: ["v=spf1 include:spf.hornetsecurity.com -all"],
  },
  "iCloud Mail": { mx: ["mx01.mail.icloud.com"], txt: ["v=spf1 include:icloud.com ~all"] },
  ImprovMX: { mx: ["mx1.improvmx.com"], txt: ["v=spf1 include:spf.improvmx.com ~all"] },
  "IONOS Mail": {
    mx: ["mx00.ionos.com", "mx01.ionos.com", "mx00.ionos.de", "mx01.ionos.de", "mx00.kundenserver.de"],
    txt: ["v=spf1 include:_spf-eu.ionos.com include:_spf-us.ionos.com include:_spf.kundenserver.de ~all"],
  },
  Mailgun: { mx: ["mxa.mailgun.org", "mxb.mailgun.org"], txt: ["v=spf1 include:mailgun.org ~all"] },
  Mailjet: { txt: ["v=spf1 include:spf.mailjet.com ~all"] },
  Mandrill: { txt: ["v=spf1 include:spf.mandrillapp.com ?all", "mandrill_verify.OAl2WWJ42H7Ap5BUyYVKBJ"] },
  "Microsoft 365": {
    mx: ["acme-com.mail.protection.outlook.com", "acme-com.a-v1.mx.microsoft"],
    txt: ["v=spf1 include:spf.protection.outlook.com -all", "MS=ms22453358"],
  },
  Migadu: { mx: ["aspmx1.migadu.com"], txt: ["v=spf1 include:spf.migadu.com -all"] },
  Mimecast: {
    mx: ["eu-smtp-inbound-1.mimecast.com", "za-smtp-inbound-1.mimecast.co.za"],
    txt: ["v=spf1 include:eu._netblocks.mimecast.com redirect=390fwuvj._spf._d.mim.ec"],
  },
  "OVHcloud Mail": { mx: ["mx1.mail.ovh.net"], txt: ["v=spf1 include:mx.ovh.com ~all"] },
  Postmark: { mx: ["inbound.postmarkapp.com"], txt: ["v=spf1 a mx include:spf.mtasv.net ~all"] },
  Proofpoint: {
    mx: ["mx0a-0016aa01.pphosted.com", "mx0b-0016aa01.pphosted.com"],
    txt: ["v=spf1 include:%{ir}.%{v}.%{d}.spf.has.pphosted.com ~all"],
  },
  "Proofpoint Essentials": {
    mx: ["mx1-us1.ppe-hosted.com"],
    txt: ["v=spf1 a:dispatch-us.ppe-hosted.com include:spf-us1.ppe-hosted.com -all"],
  },
  "Proton Mail": {
    mx: ["mail.protonmail.ch", "mailsec.protonmail.ch"],
    txt: ["v=spf1 include:_spf.protonmail.ch ~all", "protonmail-verification=28fa55389eff38a5b571b8c2443317f109812767"],
  },
  "Rackspace Email": { mx: ["mx1.emailsrvr.com"], txt: ["v=spf1 include:emailsrvr.com ~all"] },
  SendGrid: { mx: ["mx.sendgrid.net"], txt: ["v=spf1 include:u1234567.wl123.sendgrid.net -all"] },
  SparkPost: { txt: ["v=spf1 include:_spf.sparkpostmail.com ~all"] },
  "Symantec Email Security": {
    mx: ["cluster1.eu.messagelabs.com"],
    txt: ["v=spf1 include:spf.messagelabs.com -all"],
  },
  Titan: { mx: ["mx1.titan.email"], txt: ["v=spf1 include:spf.titan.email ~all"] },
  "Trend Micro Email Security": {
    mx: ["acme.in.tmes.trendmicro.com", "acme.in.tmes.trendmicro.eu"],
    txt: ["v=spf1 include:spf.tmes.trendmicro.com include:spf.tmes.trendmicro.eu ~all"],
  },
  "Yandex 360": { mx: ["mx.yandex.net", "mx.yandex.ru"], txt: ["v=spf1 redirect=_spf.yandex.net"] },
  "Zoho Mail": {
    mx: ["mx.zoho.com", "mx2.zoho.com", "mx.zoho.eu", "mx2.zoho.eu", "mx.zoho.in"],
    txt: [
      "v=spf1 include:one.zoho.com include:zohomail.com include:zoho.eu include:zohomail.eu ~all",
      "zoho-verification=zb12345678.zmverify.zoho.com",
    ],
  },
};
