import { describe, expect, test } from "vitest";
import { parseHtml } from "./html";
import { ownLinesOf } from "./lines";
import { extractPricingModel } from "./pricing";

const FETCHED_AT = "2026-11-20T12:00:00.000Z";
const HEADER =
  '<header><a href="/">Acme</a><div><a href="/login">Sign in</a></div><div><a href="/sales">Contact sales</a></div></header>';
const FOOTER = "<footer><form>Newsletter<button>Subscribe now</button></form><p>Free shipping</p></footer>";

function read(body: string, { header = HEADER, footer = FOOTER } = {}) {
  const parse = (main: string, path: string) =>
    parseHtml(`${header}${main}${footer}`, { url: `https://acme.com${path}`, fetchedAt: FETCHED_AT });
  const page = parse(body, "/pricing");
  return extractPricingModel(page, ownLinesOf(page, parse("<h1>Acme</h1>", "/")));
}
const models = (body: string) => read(body).value;
const plan = (...lines: string[]) => lines.map((line) => `<div>${line}</div>`).join("");

describe("a price to sign up for", () => {
  test.each([
    ["en", "$18 per user per month", "Start free trial"],
    ["en", "from $18 a writer a month", "Get started"],
    ["en", "<span>$1,200</span><span>/yr</span>", "Buy now"],
    ["en, on lines of their own", "£12</div><div>per seat, billed monthly", "Choose plan"],
    ["en, by use", "$0.40 per 1,000 requests", "Create account"],
    ["de", "29 € pro Monat", "Jetzt starten"],
    ["de", "ab 9,90 € / Nutzer", "Kostenlos testen"],
    ["fr", "49 € par mois", "Commencer"],
    ["fr", "490 €/an", "S’inscrire"],
    ["es", "35 € al mes", "Empieza ahora"],
    ["pt", "R$ 49/mês", "Experimente grátis"],
    ["pt", "19 € por utilizador", "Começar"],
    ["nl", "€ 15 per maand", "Probeer gratis"],
    ["de-CH", "CHF 20 pro Benutzer", "Registrieren"],
  ])("in %s: %s", (_, price, button) => {
    expect(models(plan("Pro", price, button))).toEqual(["self_serve"]);
  });

  test.each([
    ["without anything to click", plan("Pro", "$18 per user per month")],
    ["of goods", plan("Ceramic mug", "$18.00", "Add to cart", "Buy now")],
    ["of a service", plan("Check-up", "$80", "Choose a dentist")],
    ["of nothing", plan("Setup", "$0 per user", "Get started")],
    ["in a question", plan("Why $18 per month?", "Get started")],
  ])("is none %s", (_, body) => {
    expect(models(body) ?? []).not.toContain("self_serve");
  });
});

describe("a free plan", () => {
  test.each([
    ["en", "<h3>Free</h3>"],
    ["en", plan("Hobby", "Free", "Get started")],
    ["en", plan("Free forever for small teams")],
    ["en", plan("Free for up to 5 users")],
    ["en", plan("Starter", "$0", "per month")],
    ["en", plan("$0/month for up to 3 users")],
    ["de", "<h3>Kostenlos</h3>"],
    ["de", plan("0 € pro Monat")],
    ["de", plan("Dauerhaft kostenlos")],
    ["fr", plan("Offre gratuite")],
    ["fr", plan("Découverte", "Gratuit", "Essayer")],
    ["es", plan("Plan gratuito")],
    ["es", plan("Gratis para siempre")],
    ["pt", plan("Plano grátis")],
    ["nl", plan("Voor altijd gratis")],
  ])("in %s: %s", (_, body) => {
    expect(models(body)).toEqual(["free_plan"]);
  });

  test.each([
    ["a trial", plan("Free 14-day trial")],
    ["a trial, in German", plan("30 Tage kostenlos testen")],
    ["a trial, in French", plan("Essai gratuit de 14 jours")],
    ["a trial, in Spanish", plan("Prueba gratis 14 días")],
    ["a trial, in Portuguese", plan("Teste grátis")],
    ["a trial, in Dutch", plan("Gratis proefperiode")],
    ["delivery", plan("Free shipping over $50", "Free", "Returns")],
    ["a button", plan("Start for free", "Try free")],
    ["what a table says each plan includes", "<table><tr><td>Onboarding</td><td>Free</td><td>Free</td></tr></table>"],
    ["a fee", plan("$0 setup fee")],
    ["what is not there", plan("There is no free plan")],
    ["a question", plan("Is there a free plan?")],
    ["the price of zero before something else", plan("$0.05 per request")],
  ])("is not %s", (_, body) => {
    expect(models(body) ?? []).not.toContain("free_plan");
  });
});

describe("a price to ask for", () => {
  test.each([
    ["en", plan("Enterprise", "Contact sales")],
    ["en", plan("Talk to our sales team")],
    ["en", plan("Custom pricing")],
    ["en", plan("Enterprise", "For large teams", "Contact us")],
    ["en", plan("Price on request")],
    ["de", plan("Enterprise", "Vertrieb kontaktieren")],
    ["de", plan("Preise auf Anfrage")],
    ["fr", plan("Sur devis")],
    ["fr", plan("Contacter l’équipe commerciale")],
    ["es", plan("Contactar con ventas")],
    ["es", plan("Solicita un presupuesto")],
    ["pt", plan("Fale com vendas")],
    ["pt", plan("Sob consulta")],
    ["nl", plan("Neem contact op met sales")],
    ["nl", plan("Offerte aanvragen")],
  ])("in %s: %s", (_, body) => {
    expect(models(body)).toEqual(["contact_sales"]);
  });

  test.each([
    ["the header's button", "<h1>Pricing</h1>"],
    ["help with a plan that has a price", plan("Pro", "Contact us")],
    [
      "a sentence about something else",
      plan("Our sales team had 40 % more time after a month of Acme, and was glad of it"),
    ],
  ])("is not %s", (_, body) => {
    expect(models(body) ?? []).not.toContain("contact_sales");
  });
});

test("several hold at once, in one order, each with the words it rests on", () => {
  const body =
    plan("Enterprise", "Contact sales") + plan("Team", "$18 a seat a month", "Start free trial") + plan("Free plan");
  expect(read(body)).toMatchObject({
    key: "pricing_model",
    value: ["free_plan", "self_serve", "contact_sales"],
    evidence: [
      { quote: "Free plan" },
      { quote: "$18 a seat" },
      { quote: "Start free trial" },
      { quote: "Contact sales" },
    ].map((evidence) => ({ ...evidence, url: "https://acme.com/pricing" })),
  });
});

test("a page that shows nothing of the kind leaves it unknown", () => {
  expect(read("<h1>Pricing</h1><p>Loading…</p>")).toMatchObject({
    value: null,
    reason: "The pricing page shows no plan, price or way to ask for one that can be read",
  });
});

test("a long page of prices is read at once", () => {
  const row = plan("$ 18 a a a a a a a a a a a a a a a a", "free free free", "contact contact contact");
  expect(models(row.repeat(2_000))).toBeNull();
});
