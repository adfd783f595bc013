/** The sources that read one page more at most, and only where the home page links to it. */
import { describe, expect, test } from "vitest";
import { runSource } from "../testing/run-source";
import { jsonLdScript, nav, page } from "../testing/web";
import { customers } from "./customers";
import { legal } from "./legal";
import { pricing } from "./pricing";
import type { Source } from "./source";
import { trust } from "./trust";

const HOME = "https://acme.com/";
const at = (path: string) => new URL(path, HOME).href;
const home = (links: Record<string, string>, body = "", head = "") => page("Acme", nav(links) + body, head);

const ALL: readonly [Source<"website">, string, string][] = [
  [pricing, "Pricing", "pricing page"],
  [customers, "Customers", "customers page"],
  [trust, "Security", "security page"],
  [legal, "Imprint", "legal notice"],
];

describe.each(ALL)("$name", (source, label, kind) => {
  test("asks for nothing where the home page links to no such page, and leaves it unknown", async () => {
    const { status, reason, values, requested } = await runSource(source, { [HOME]: home({ About: "/about" }) });
    expect({ status, requested }).toEqual({ status: "empty", requested: [] });
    expect(reason).toContain(`No ${kind} was found: the home page links to none`);
    expect(Object.values(values).filter((value) => value !== null)).toEqual([]);
  });

  test("asks for one page, however many are linked", async () => {
    const { requested } = await runSource(source, {
      [HOME]: home({ [label]: "/x", [`${label} `]: "/y" }),
      [at("/x")]: page(label, ""),
      [at("/y")]: page(label, ""),
    });
    expect(requested).toEqual([at("/x")]);
  });

  test("is unknown with the failure where the page can't be had", async () => {
    const { error } = await runSource(source, { [HOME]: home({ [label]: "/x" }), [at("/x")]: { status: 503 } });
    expect(error).toMatchObject({ kind: "http", status: 503 });
  });

  test("is unknown where the page is not there", async () => {
    const { status, values } = await runSource(source, { [HOME]: home({ [label]: "/x" }) });
    expect(status).toBe("unknown");
    expect(Object.values(values).filter((value) => value !== null)).toEqual([]);
  });

  test("is unknown where the home page was not read", async () => {
    const { status, requested } = await runSource(source, { [HOME]: { status: 403 } });
    expect({ status, requested }).toEqual({ status: "unknown", requested: [] });
  });
});

describe("the pricing page", () => {
  test.each([
    ["Pricing", "/pricing"],
    ["Plans & pricing", "/p"],
    ["See our plans", "/plans"],
    ["Preise", "/p"],
    ["Tarife", "/p"],
    ["Tarifs", "/p"],
    ["Precios", "/p"],
    ["Planos e preços", "/p"],
    ["Prijzen", "/p"],
  ])("is found by a link that says %s to %s", async (text, path) => {
    const { values } = await runSource(pricing, {
      [HOME]: home({ [text]: path }),
      [at(path)]: page(text, "<p>$20 per month</p><p>Sign up</p>"),
    });
    expect(values).toEqual({ has_pricing_page: true, pricing_model: ["self_serve"] });
  });

  test("may be a part of the home page, of which nothing else is read", async () => {
    const body = `<h2>Pricing</h2><h3>Pro</h3><p>$20 per month</p><p>Sign up</p><h2>Questions</h2><p>Contact sales</p>`;
    const { values, requested } = await runSource(pricing, { [HOME]: home({ Pricing: "/#pricing" }, body) });
    expect(values).toEqual({ has_pricing_page: true, pricing_model: ["self_serve"] });
    expect(requested).toEqual([]);
  });

  test("of goods in a shop is none", async () => {
    const body = "<h2>Mugs</h2><p>$20.00</p><button>Buy now</button><p>Free shipping</p>";
    const { status, values } = await runSource(pricing, { [HOME]: home({ Shop: "/shop", Offers: "/offers" }, body) });
    expect({ status, values }).toEqual({ status: "empty", values: { has_pricing_page: null } });
  });

  test("that shows nothing to read is there all the same", async () => {
    const { values, signals } = await runSource(pricing, {
      [HOME]: home({ Pricing: "/pricing" }),
      [at("/pricing")]: page("Pricing", ""),
    });
    expect(values).toEqual({ has_pricing_page: true, pricing_model: null });
    expect(signals[1]?.reason).toContain("shows no plan");
  });

  test("does not take the header's words for its own", async () => {
    const layout = "<div>Contact sales</div>";
    const { values } = await runSource(pricing, {
      [HOME]: page("Acme", `${layout}${nav({ Pricing: "/pricing" })}`),
      [at("/pricing")]: page("Acme", `${layout}${nav({ Pricing: "/pricing" })}<p>$9 a user a month</p><p>Sign up</p>`),
    });
    expect(values.pricing_model).toEqual(["self_serve"]);
  });
});

describe("customers", () => {
  const LOGOS = '<h2>Trusted by</h2><img alt="Globex logo"><img alt="Initech logo">';

  test("on the home page need no other page", async () => {
    const { values, requested } = await runSource(customers, { [HOME]: home({ Customers: "/customers" }, LOGOS) });
    expect(values).toEqual({ named_customers: ["Globex", "Initech"] });
    expect(requested).toEqual([]);
  });

  test.each([
    ["Customer stories", "/stories"],
    ["Referenzen", "/r"],
    ["Nos clients", "/c"],
    ["Casos de éxito", "/c"],
    ["Casos de sucesso", "/c"],
    ["Onze klanten", "/k"],
  ])("are looked for on the page %s at %s", async (text, path) => {
    const { values } = await runSource(customers, { [HOME]: home({ [text]: path }), [at(path)]: page(text, LOGOS) });
    expect(values).toEqual({ named_customers: ["Globex", "Initech"] });
  });

  test("named in running text alone stay unknown, and it is said why", async () => {
    const result = await runSource(customers, {
      [HOME]: home({ Customers: "/customers" }),
      [at("/customers")]: page("Customers", "<p>Globex, Initech and many others have worked with us for years.</p>"),
    });
    expect(result).toMatchObject({
      status: "ok",
      signals: [],
      reason: expect.stringContaining("Neither the home page"),
    });
  });
});

describe("compliance", () => {
  test("is what the home page and the security page say together", async () => {
    const { values, signals } = await runSource(trust, {
      [HOME]: home({ Security: "/security" }, "<p>We are ISO 27001 certified.</p>"),
      [at("/security")]: page("Security", "<ul><li>SOC 2 Type II</li><li>ISO 27001</li></ul>"),
    });
    expect(values).toEqual({ compliance: ["SOC 2 Type II", "ISO 27001"] });
    expect(signals[0]?.evidence.map(({ url }) => url)).toEqual([at("/security"), HOME]);
  });

  test("that the home page claims stands when the security page can't be had", async () => {
    const { values } = await runSource(trust, {
      [HOME]: home({ Security: "/security" }, "<p>We are ISO 27001 certified.</p>"),
      [at("/security")]: { status: 500 },
    });
    expect(values).toEqual({ compliance: ["ISO 27001"] });
  });

  test.each([
    ["Trust center", "https://trust.acme.com/"],
    ["Sicherheit", "/sicherheit"],
    ["Sécurité", "/securite"],
    ["Seguridad", "/s"],
    ["Segurança", "/s"],
    ["Beveiliging", "/b"],
  ])("is looked for on the page %s at %s", async (text, href) => {
    const { values } = await runSource(trust, {
      [HOME]: home({ [text]: href }),
      [at(href)]: page(text, "<p>SOC 2</p>"),
    });
    expect(values).toEqual({ compliance: ["SOC 2"] });
  });

  test("is not looked for behind a link that says compliance alone, which may be goods", async () => {
    const { requested } = await runSource(trust, { [HOME]: home({ Compliance: "/compliance" }) });
    expect(requested).toEqual([]);
  });
});

describe("the legal notice", () => {
  const NOTICE = "<p>Acme GmbH</p><p>Hafenstraße 3</p><p>20457 Hamburg</p><p>Deutschland</p>";

  test.each([
    ["Impressum", "/impressum"],
    ["Datenschutz & Impressum", "/rechtliches"],
    ["Mentions légales", "/m"],
    ["Aviso legal", "/a"],
    ["Informação legal", "/i"],
    ["Colofon", "/c"],
    ["Legal", "/legal"],
  ])("is found by a link that says %s to %s", async (text, path) => {
    const { values } = await runSource(legal, { [HOME]: home({ [text]: path }), [at(path)]: page(text, NOTICE) });
    expect(values).toEqual({ legal_name: "Acme GmbH", headquarters_city: "Hamburg", headquarters_country: "DE" });
  });

  test("is not asked for where the home page states all of it", async () => {
    const address = { "@type": "PostalAddress", addressLocality: "Hamburg", addressCountry: "DE" };
    const stated = jsonLdScript({ "@type": "Organization", name: "Acme", legalName: "Acme GmbH", address });
    const { status, requested } = await runSource(legal, {
      [HOME]: home({ Impressum: "/impressum" }, "", stated),
      [at("/impressum")]: page("Impressum", NOTICE),
    });
    expect({ status, requested }).toEqual({ status: "skipped", requested: [] });
  });
});
