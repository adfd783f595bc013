/**
 * How a pricing page sells, in the six languages: a plan that costs nothing, a stated price to sign up for, or a price
 * to ask for. Free trials, free delivery and prices of goods are none of these.
 */
import type { Evidence, Signal } from "../schemas";
import { clip, evidenceFrom, knownSignal, unknownSignal } from "./evidence";
import type { Page } from "./html";
import { normalizeName } from "./places";

export const PRICING_MODELS = ["free_plan", "self_serve", "contact_sales"] as const;
type PricingModel = (typeof PRICING_MODELS)[number];

/** Longer lines are sentences, not buttons or names of plans. */
const MAX_BUTTON_CHARS = 40;
const MAX_PLAN_CHARS = 80;
/** A price, what it is for and the button below it stand on lines of their own, this many at most. */
const CARD_LINES = 4;

/** Words are matched on lines normalised by `normalizeName`: small letters, no accents, no punctuation. */
const SIGN_UP = [
  /^(?:sign up|get started|get \w{2,20}$|start|try|buy|choose|select|upgrade|create (?:an |your |my )?account|order now|go pro|purchase|subscribe now)\b/,
  /^(?:jetzt |gratis |kostenlos |kostenfrei )?(?:registrieren|starten|testen|ausprobieren|loslegen|kaufen|buchen|bestellen|wahlen|auswahlen|abonnieren)\b/,
  /^(?:konto erstellen|(?:tarif|plan|paket) (?:wahlen|auswahlen|buchen))\b/,
  /^(?:s inscrire|inscrivez vous|je m inscris|commencer|je commence|demarrer|essayer|choisir|acheter|souscrire|creer (?:un|mon|votre) compte)\b/,
  /^(?:registrate|registrarse|empezar|empieza|comenzar|comienza|probar|prueba|pruebalo|comprar|elegir|elige|contratar|crear (?:una )?cuenta|suscribirse|suscribete)\b/,
  /^(?:cadastre se|registar|registe se|inscreva se|comecar|comece|experimentar|experimente|testar|teste|comprar|compre|escolher|assinar|assine|criar (?:uma )?conta)\b/,
  /^(?:aanmelden|registreren|meld je aan|meld u aan|nu starten|starten|begin|probeer|kopen|koop|kies|bestel|account aanmaken|abonneren)\b/,
];

/** Plain requests to speak to somebody about a price. */
const CONTACT_SALES = [
  /^(?:contact|talk to|speak (?:to|with)|chat with|call|e ?mail)(?: (?:our|the|with))? (?:sales|an expert|sales team|sales department)\b/,
  /^(?:custom|individual|tailored|bespoke) (?:pricing|prices?|quote)\b/,
  /\b(?:price|pricing|prices) (?:on|upon) request\b/,
  /^(?:get|request|ask for) (?:a |your )?(?:custom )?(?:quote|pricing)\b|\bcontact (?:us|sales) for (?:a |custom )?(?:pricing|quote|prices?)\b/,
  /^(?:unseren |den )?vertrieb kontaktieren|^kontaktieren sie (?:unseren |den )?vertrieb|^mit (?:dem |unserem )?vertrieb sprechen/,
  /\bpreise? auf anfrage\b|^auf anfrage$|^(?:individuelles )?angebot (?:anfordern|anfragen|einholen)|^individuelle[rs]? (?:preise?|angebot)\b/,
  /^contacte[rz] (?:le service commercial|les ventes|l equipe commerciale|nos commerciaux|notre equipe commerciale|un commercial)\b/,
  /^parle[rz] a (?:un|une|nos|notre|l) ?(?:expert|commercial|commerciaux|equipe commerciale)\b|^sur devis$|\b(?:prix|tarif|tarifs) sur (?:devis|demande|mesure)\b|^(?:demander|obtenir) un devis\b/,
  /^(?:contactar|contacta|contacte|hablar|habla|hable) con (?:el equipo de )?ventas\b|^precio (?:personalizado|a consultar|a medida)\b|^(?:solicitar|solicita|pedir) (?:un )?presupuesto\b/,
  /^(?:falar|fale) com (?:a equipa de |a equipe de |o time de |as |o )?(?:vendas|comercial|consultor|especialista)\b|^contactar (?:as )?vendas\b|^sob consulta$|\bpreco (?:sob consulta|personalizado)\b|^(?:pedir|solicitar) (?:um )?orcamento\b/,
  /^(?:neem contact op met|contact opnemen met|praat met|spreek met) (?:ons |onze |het )?(?:sales|verkoop|verkoopteam|salesteam)\b|^(?:prijs )?op aanvraag$|^prijs op maat\b|^(?:offerte aanvragen|vraag (?:een )?offerte aan)\b/,
];

/** "Contact us": about a price only below a plan that has none. */
const CONTACT_US =
  /^(?:contact us|get in touch|let s talk|talk to us|kontakt aufnehmen|kontaktieren sie uns|sprechen sie mit uns|contactez nous|nous contacter|contactanos|contactenos|contacta con nosotros|fale connosco|fale conosco|contacte nos|entre em contato|neem contact op|contact opnemen)$/;
const PLAN_WITHOUT_PRICE =
  /\b(?:enterprise|custom|individuell|unternehmen|entreprise|grands comptes|empresas?|corporate|op maat|personalizado|sur mesure|a medida)\b/;

/** Names of a plan that costs nothing, standing alone; then phrases that say so anywhere in a short line. */
const FREE_NAME = /^(?:free|free forever|free plan|free tier|kostenlos|gratis|gratuit|gratuito|gratuita)$/;
const FREE_PHRASE =
  /\b(?:free (?:plan|tier|forever)|forever free|always free|free for up to \d{1,7}|(?:dauerhaft|fur immer|immer) kostenlos|kostenlose[rn]? (?:plan|tarif|version|paket)|(?:plan|offre|forfait|formule|version) gratuite?|gratuit (?:a vie|pour toujours)|(?:plan|version) gratuit[oa]|gratis para siempre|gratuito para siempre|(?:plano|versao) (?:gratuit[oa]|gratis)|gratis para sempre|gratuito para sempre|gratis (?:plan|abonnement|versie|pakket)|(?:voor )?altijd gratis)\b/;
/** What is free for a while, free of charge with something else, or not there. */
const NOT_FREE =
  /\b(?:trial|days?|weeks?|shipping|delivery|returns|demo|consultation|no|not|never|without|testversion|tage|versand|kein|keine|keinen|essai|jours|livraison|pas|aucun|prueba|dias|envio|sin|periodo|entrega|frete|teste|nao|sem|proef|dagen|verzending|geen|niet)\b/;

const NUMBER = String.raw`\d[\d.,'’ \u00a0\u202f]{0,9}`;
const CURRENCY = String.raw`[$€£¥]|CHF|EUR|USD|GBP|SEK|NOK|DKK|kr\.?`;
const AMOUNT = String.raw`(?:(?:US|R|C|A)?(?:${CURRENCY}) ?${NUMBER}|${NUMBER} ?(?:${CURRENCY})(?!\p{L}))`;
/** What a price is for: a span of time, a person, an amount used. */
const FOR_EACH = [
  "months?|mo|mth|years?|yr|week|users?|seats?|members?|editors?|writers?|agents?|hosts?|requests?|credits?|events?|contacts?|projects?|sites?|workspaces?|gb|tb|monthly|annually|yearly",
  "monat|monatlich|jahr|jährlich|nutzer|nutzerin|benutzer|platz|anwender|mitarbeiter",
  "mois|utilisateur|collaborateur|mensuel|annuel",
  "mes|año|usuario|mensual|anual|mês|ano|utilizador|usuário|mensal",
  "maand|jaar|gebruiker|maandelijks|jaarlijks",
].join("|");
const RECURRING = new RegExp(
  String.raw`${AMOUNT}(?:.{0,40}?(?:/ ?|[ \u00a0])(?:${FOR_EACH})(?![\p{L}\p{N}])|.{0,20}?(?:/ ?|par )an(?!\p{L}))`,
  "iu",
);
/** Nothing at all, for ever or each month; not "€0 delivery". */
const ZERO = new RegExp(
  `^(?:(?:US|R|C|A)?(?:${CURRENCY}) ?0|0 ?(?:${CURRENCY}))(?:[.,]00?)?(?: ?(?:${CURRENCY}))?(?: ?(?:/|per|a|pro|im|par|al|por|ao|forever|für immer|pour toujours|para siempre|para sempre|altijd).{0,30})?$`,
  "iu",
);

/** The signal `pricing_model`, from the lines of a page that are about prices. */
export function extractPricingModel(page: Page, lines: readonly string[]): Signal {
  const words = lines.map(normalizeName);
  const headings = new Set(page.headings.map(({ text }) => text));
  const evidence: Partial<Record<PricingModel, Evidence[]>> = {};
  const add = (model: PricingModel, ...quotes: string[]) => {
    evidence[model] ??= quotes.map((quote) => evidenceFrom(page, quote));
  };

  const isButton = (at: number) => (lines[at] ?? "").length <= MAX_BUTTON_CHARS;
  const signUp = words.findIndex((text, at) => isButton(at) && SIGN_UP.some((pattern) => pattern.test(text)));
  for (const [at, line] of lines.entries()) {
    // Questions ask what is not said.
    if (line.endsWith("?")) continue;
    const text = words[at] ?? "";
    if (isFreePlan(lines, words, at, headings)) add("free_plan", line);
    if (signUp !== -1) {
      const price = RECURRING.exec(lines.slice(at, at + 3).join(" "));
      if (price !== null && price.index < line.length && !/^0+$/.test(price[0].replace(/\D/g, ""))) {
        add("self_serve", clip(price[0], MAX_PLAN_CHARS), lines[signUp] ?? "");
      }
    }
    if (line.length <= MAX_PLAN_CHARS && CONTACT_SALES.some((pattern) => pattern.test(text)))
      add("contact_sales", line);
    if (isButton(at) && CONTACT_US.test(text)) {
      const plan = lines
        .slice(Math.max(0, at - CARD_LINES), at)
        .find((one) => PLAN_WITHOUT_PRICE.test(normalizeName(one)));
      if (plan !== undefined) add("contact_sales", `${clip(plan, MAX_PLAN_CHARS)}: ${line}`);
    }
  }

  const models = PRICING_MODELS.filter((model) => evidence[model] !== undefined);
  if (models.length === 0) {
    return unknownSignal(
      "pricing_model",
      "The pricing page shows no plan, price or way to ask for one that can be read",
    );
  }
  return knownSignal(
    "pricing_model",
    models,
    models.flatMap((model) => evidence[model] ?? []),
  );
}

/**
 * A plan that says it is free: in a phrase, by a price of nothing, or by the name alone where that is a heading or has
 * a button below it. "Free" in a table of what each plan includes is no plan.
 */
function isFreePlan(
  lines: readonly string[],
  words: readonly string[],
  at: number,
  headings: ReadonlySet<string>,
): boolean {
  const line = lines[at] ?? "";
  const text = words[at] ?? "";
  if (line.length > MAX_PLAN_CHARS || NOT_FREE.test(text)) return false;
  if (FREE_PHRASE.test(text)) return true;
  const next = words.slice(at + 1, at + 1 + CARD_LINES);
  if (ZERO.test(line)) return !NOT_FREE.test(next[0] ?? "");
  if (!FREE_NAME.test(text)) return false;
  return headings.has(line) || next.some((one) => SIGN_UP.some((pattern) => pattern.test(one)));
}
