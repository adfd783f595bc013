import { inline, scripts, type TechnologyCases } from "./case";

const SENTRY = "https://o12345.ingest.us.sentry.io/api/67890/security/?sentry_key=0f3c4c2a9f6c";
const DATADOG =
  "https://browser-intake-datadoghq.com/api/v2/logs?dd-api-key=pub0f3c&dd-evp-origin=content-security-policy";

export const observability: TechnologyCases = {
  "Akamai mPulse": { html: inline('e="https://s.go-mpulse.net/boomerang/"') },
  "Amazon CloudWatch RUM": {
    html: inline(
      "('cwr','0f3c4c2a','1.0.0','us-west-2','https://client.rum.us-east-1.amazonaws.com/1.16.1/cwr.js',{});",
    ),
  },
  AppDynamics: { html: inline("config.adrumExtUrlHttps = 'https://cdn.appdynamics.com'") },
  Atatus: { html: scripts("//dmc1acwvwny3.cloudfront.net/atatus.js") },
  "Azure Application Insights": {
    html: inline(
      'src: "https://js.monitor.azure.com/scripts/b/ai.3.gbl.min.js"; old = "https://az416426.vo.msecnd.net/scripts/a/ai.0.js"',
    ),
  },
  Bugsnag: { html: scripts("//d2wy8f7a9ursnm.cloudfront.net/v8/bugsnag.min.js") },
  Datadog: {
    headers: {
      "content-security-policy": `default-src 'self'; img-src https: data:; script-src 'self' 'unsafe-inline'; report-uri ${DATADOG}`,
      "content-security-policy-report-only": `default-src 'self'; report-uri ${DATADOG}`,
    },
    html: inline("'https://www.datadoghq-browser-agent.com/us1/v5/datadog-rum.js','DD_RUM'"),
  },
  Dynatrace: {
    headers: {
      "x-oneagent-js-injection": "true",
      "x-ruxit-js-agent": "true",
      "server-timing": 'dtSInfo;desc="0", dtRpid;desc="-1302117391"',
    },
    cookies: ["dtCookie"],
    html: scripts("https://js-cdn.dynatrace.com/jstag/1716470000/bf12345abc/0f3c4c2a_complete.js"),
    txt: ["Dynatrace-site-verification=3m098h6t-f88w-7325-2u98-2607248z0093__sdvz8209axfouivjtj0g81gzjp"],
  },
  "Elastic APM": { html: scripts("https://unpkg.com/@elastic/apm-rum@5.16.1/dist/bundles/elastic-apm-rum.umd.min.js") },
  "Grafana Faro": {
    html: scripts(
      "https://unpkg.com/@grafana/faro-web-sdk@^1.4.0/dist/bundle/faro-web-sdk.iife.js",
      "https://cdn.jsdelivr.net/npm/@grafana/faro-web-sdk/dist/bundle/faro-web-sdk.iife.js",
    ),
  },
  Honeybadger: { html: scripts("//js.honeybadger.io/v6.9/honeybadger.min.js") },
  "IBM Instana": { html: scripts("https://eum.instana.io/1.7.2/eum.min.js") },
  "New Relic": { html: scripts("https://js-agent.newrelic.com/nr-loader-spa-current.min.js") },
  Pingdom: { html: scripts("//rum-static.pingdom.net/pa-5f0c4c2a.js") },
  Raygun: { html: inline('("//cdn.raygun.io/raygun4js/raygun.min.js","rg4js");') },
  "Request Metrics": { html: scripts("https://cdn.requestmetrics.com/agent/current/rm.js") },
  Rollbar: {
    html: inline(
      'rollbarJsUrl:"https://cdn.rollbar.com/rollbarjs/refs/tags/v2.26.4/rollbar.min.js"; old="https://cdnjs.cloudflare.com/ajax/libs/rollbar.js/2.26.0/rollbar.min.js"',
    ),
  },
  Sentry: {
    headers: {
      "content-security-policy": `default-src 'self'; report-uri ${SENTRY}`,
      "content-security-policy-report-only": `default-src 'self'; report-uri ${SENTRY}`,
      "reporting-endpoints": `csp-endpoint="${SENTRY}"`,
      "report-to": `{"group":"csp-endpoint","max_age":10886400,"endpoints":[{"url":"${SENTRY}"}]}`,
    },
    html: scripts(
      "https://browser.sentry-cdn.com/8.5.0/bundle.tracing.min.js",
      "https://js.sentry-cdn.com/0f3c4c2a9f6c.min.js",
    ),
  },
  Site24x7: { html: inline("w.src='//static.site24x7rum.com/beacon/site24x7rum-min.js?appKey=0f3c'") },
  SpeedCurve: { html: scripts("https://cdn.speedcurve.com/js/lux.js?id=1234567890") },
  "Splunk Observability": { html: scripts("https://cdn.signalfx.com/o11y-gdi-rum/latest/splunk-otel-web.js") },
  TrackJS: { html: scripts("https://cdn.trackjs.com/agent/v3/latest/t.js") },
};
