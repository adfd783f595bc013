/** Companies about whom nothing can be found out, each for a reason of its own. */
import type { SampleCompany } from "../company";
import { connectionFails, html, redirect, robots } from "../pages";

export const sableVault: SampleCompany = {
  name: "Sable Vault",
  domain: "sablevault.example",
  why: "robots.txt asks every visitor to stay away",
  site: {
    routes: {
      "/robots.txt": robots("User-agent: *", "Disallow: /"),
      "/": html("<title>Sable Vault</title><h1>Private banking of the old kind</h1>"),
    },
  },
};

export const ironwick: SampleCompany = {
  name: "Ironwick",
  domain: "ironwick.example",
  why: "Refuses every request with 403",
  site: {
    routes: {},
    otherwise: html("<title>Access denied</title><h1>Access denied</h1><p>Reference 18.2f1c0b17</p>", 403),
  },
};

export const hollowgate: SampleCompany = {
  name: "Hollowgate",
  domain: "hollowgate.example",
  why: "Redirects to a cloud's metadata address, which is never visited",
  site: { routes: {}, otherwise: redirect("http://169.254.169.254/latest/meta-data/", 302) },
};

export const oldWharf: SampleCompany = {
  name: "Old Wharf Trading",
  domain: "oldwharf.example",
  why: "Its server refuses connections",
  site: { routes: {}, otherwise: connectionFails("Connection refused") },
};
