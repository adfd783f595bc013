/** A single-page app: every path, robots.txt and feeds included, answers 200 with the same empty shell. */
import type { SampleCompany } from "../company";
import { html } from "../pages";

const shell = html(`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Parcelwise</title>
<meta name="description" content="Returns portals for shops that would rather not think about returns.">
<meta property="og:site_name" content="Parcelwise">
<meta name="viewport" content="width=device-width, initial-scale=1">
<script type="module" crossorigin src="/assets/index-CkT3m0aQ.js"></script>
<link rel="stylesheet" href="/assets/index-B1x9.css">
</head>
<body>
<noscript>You need to enable JavaScript to run this app.</noscript>
<div id="root"></div>
</body>
</html>`);

export const parcelwise: SampleCompany = {
  name: "Parcelwise",
  domain: "parcelwise.example",
  why: "A single-page app that says 200 to everything: proof of nothing",
  dns: {
    MX: ["aspmx.l.google.com", "alt1.aspmx.l.google.com", "alt2.aspmx.l.google.com"],
    TXT: ["stripe-verification=4d1f6a0c2be84c5f", "v=spf1 include:_spf.google.com include:amazonses.com ~all"],
  },
  site: { encoding: "gzip", routes: {}, otherwise: shell },
};
