import type { Fingerprint } from "../fingerprint";

/** What tells the company's engineers how their site fares. A policy that reports to a vendor says who reads reports. */
export const observability: readonly Fingerprint[] = [
  {
    name: "Akamai mPulse",
    website: "https://www.akamai.com",
    urls: ["go-mpulse.net"],
  },
  {
    name: "Amazon CloudWatch RUM",
    website: "https://aws.amazon.com",
    urls: ["client.rum.us-east-1.amazonaws.com"],
  },
  {
    name: "AppDynamics",
    website: "https://www.appdynamics.com",
    urls: ["cdn.appdynamics.com"],
  },
  {
    name: "Atatus",
    website: "https://www.atatus.com",
    urls: ["dmc1acwvwny3.cloudfront.net"],
  },
  {
    name: "Azure Application Insights",
    website: "https://azure.microsoft.com",
    urls: ["js.monitor.azure.com", "az416426.vo.msecnd.net"],
  },
  {
    name: "Bugsnag",
    website: "https://www.bugsnag.com",
    urls: ["d2wy8f7a9ursnm.cloudfront.net"],
  },
  {
    name: "Datadog",
    website: "https://www.datadoghq.com",
    headers: {
      "content-security-policy": { contains: "/api/v2/logs?dd-api-key=" },
      "content-security-policy-report-only": { contains: "/api/v2/logs?dd-api-key=" },
    },
    urls: ["www.datadoghq-browser-agent.com"],
  },
  {
    name: "Dynatrace",
    website: "https://www.dynatrace.com",
    headers: {
      "x-oneagent-js-injection": "present",
      "x-ruxit-js-agent": "present",
      "server-timing": { contains: "dtrpid" },
    },
    cookies: ["dtCookie"],
    urls: ["js-cdn.dynatrace.com"],
    txt: ["dynatrace-site-verification="],
  },
  {
    name: "Elastic APM",
    website: "https://www.elastic.co",
    urls: ["unpkg.com/@elastic/apm-rum"],
  },
  {
    name: "Grafana Faro",
    website: "https://grafana.com",
    urls: ["unpkg.com/@grafana/faro-web-sdk", "cdn.jsdelivr.net/npm/@grafana/faro-web-sdk"],
  },
  {
    name: "Honeybadger",
    website: "https://www.honeybadger.io",
    urls: ["js.honeybadger.io"],
  },
  {
    name: "IBM Instana",
    website: "https://www.ibm.com",
    urls: ["eum.instana.io"],
  },
  {
    name: "New Relic",
    website: "https://newrelic.com",
    urls: ["js-agent.newrelic.com"],
  },
  {
    name: "Pingdom",
    website: "https://www.pingdom.com",
    urls: ["rum-static.pingdom.net"],
  },
  {
    name: "Raygun",
    website: "https://raygun.com",
    urls: ["cdn.raygun.io"],
  },
  {
    name: "Request Metrics",
    website: "https://requestmetrics.com",
    urls: ["cdn.requestmetrics.com"],
  },
  {
    name: "Rollbar",
    website: "https://rollbar.com",
    urls: ["cdn.rollbar.com", "cdnjs.cloudflare.com/ajax/libs/rollbar.js/"],
  },
  {
    name: "Sentry",
    website: "https://sentry.io",
    headers: {
      "content-security-policy": { contains: "sentry.io/api/" },
      "content-security-policy-report-only": { contains: "sentry.io/api/" },
      "reporting-endpoints": { contains: "sentry.io/api/" },
      "report-to": { contains: "sentry.io/api/" },
    },
    urls: ["browser.sentry-cdn.com", "js.sentry-cdn.com"],
  },
  {
    name: "Site24x7",
    website: "https://www.site24x7.com",
    urls: ["static.site24x7rum.com"],
  },
  {
    name: "SpeedCurve",
    website: "https://www.speedcurve.com",
    urls: ["cdn.speedcurve.com"],
  },
  {
    name: "Splunk Observability",
    website: "https://www.splunk.com",
    urls: ["cdn.signalfx.com"],
  },
  {
    name: "TrackJS",
    website: "https://trackjs.com",
    urls: ["cdn.trackjs.com"],
  },
];
