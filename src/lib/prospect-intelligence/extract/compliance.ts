/**
 * The standards that a company says it meets: in a sentence about itself, on a badge, or on the list of its security
 * page. Whoever sells compliance speaks of the same standards as goods; whoever prepares for one does not meet it; and
 * what the data centre is certified for, the company is not.
 */
import type { Evidence, Signal } from "../schemas";
import { evidenceFrom, knownSignal } from "./evidence";
import type { Page } from "./html";
import { linesOf } from "./lines";
import type { Company } from "./names";
import { normalizeName } from "./places";

interface Standard {
  /** As it is shown. */
  name: string;
  pattern: RegExp;
}

/** The more exact before the less: "SOC 2 Type II" before "SOC 2". */
const STANDARDS: readonly Standard[] = [
  { name: "SOC 1", pattern: /\bSOC[ -]?1\b/i },
  { name: "SOC 2 Type II", pattern: /\bSOC[ -]?2\W{0,3}(?:,? ?Type|Typ|Tipo|de type|Report Type)[ -]?(?:II|2)\b/i },
  { name: "SOC 2 Type I", pattern: /\bSOC[ -]?2\W{0,3}(?:,? ?Type|Typ|Tipo|de type|Report Type)[ -]?(?:I|1)\b/i },
  { name: "SOC 2", pattern: /\bSOC[ -]?(?:2|II)\b/i },
  { name: "SOC 3", pattern: /\bSOC[ -]?3\b/i },
  ...["27001", "27017", "27018", "27701", "22301", "42001", "9001", "13485", "14001"].map((number) => ({
    name: `ISO ${number}`,
    pattern: new RegExp(String.raw`\b(?:ISO|IEC|NEN|EN|DIN)[ -]?(?:\/ ?IEC ?|IEC )?-?${number}\b`, "i"),
  })),
  { name: "HIPAA", pattern: /\bHIPAA\b/i },
  { name: "HITRUST", pattern: /\bHITRUST\b/i },
  { name: "PCI DSS", pattern: /\bPCI[ -]?DSS\b|\bPCI(?=[ -](?:compliant|certified|Level))/i },
  { name: "GDPR", pattern: /\bGDPR\b|\bDSGVO\b|\bRGPD\b|\bAVG(?=[ -](?:proof|conform|compliant))/i },
  { name: "LGPD", pattern: /\bLGPD\b/i },
  { name: "FedRAMP", pattern: /\bFedRAMP\b/i },
  { name: "CSA STAR", pattern: /\bCSA STAR\b/i },
  { name: "Cyber Essentials Plus", pattern: /\bCyber Essentials Plus\b/i },
  { name: "Cyber Essentials", pattern: /\bCyber Essentials\b/i },
  { name: "TISAX", pattern: /\bTISAX\b/i },
  { name: "BSI C5", pattern: /\bBSI[ -]?C5\b|\bC5[ -](?:Testat|attest|Typ)/i },
  { name: "HDS", pattern: /\bHDS\b|\bHébergeurs? de Données de Santé\b/i },
  { name: "ENS", pattern: /\bEsquema Nacional de Seguridad\b/i },
  { name: "NEN 7510", pattern: /\bNEN[ -]?7510\b/i },
];

/** A less exact name gives way to those that say more. */
const MORE_EXACT: Readonly<Record<string, readonly string[]>> = {
  "SOC 2": ["SOC 2 Type I", "SOC 2 Type II"],
  "SOC 2 Type I": ["SOC 2 Type II"],
  "Cyber Essentials": ["Cyber Essentials Plus"],
};

/** Any of the words, in any case, whole. */
function anyOf(...words: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words.join("|")})(?!\\p{L})`, "iu");
}

/** Words that say a standard is met. */
const MET = anyOf(
  "certified|compliant|attested|accredited|audited|authori[sz]ed|conformant|verified|complies|comply|adheres?|meets?",
  "achieved|obtained|completed|passed|earned",
  "zertifiziert[a-z]{0,2}|konform[a-z]{0,2}|geprüft[a-z]{0,2}|testiert[a-z]{0,2}|auditiert[a-z]{0,2}",
  "certifiée?s?|conformes?|audités?|certificad[ao]s?|auditad[ao]s?|cumplimos|cumple|em conformidade|cumprimos",
  "gecertificeerde?|voldoet|voldoen|conform|proof",
);
/** What a company has and shows: weaker, for it is also what consultants sell. */
const HELD = anyOf(
  "certification|certificate|attestation|report|audit|compliance|zertifizierung|zertifikat|bericht|testat",
  "certificat|rapport|certificación|certificado|informe|certificação|relatório|certificering|certificaat",
  "level [1-4]",
);
const OURSELVES = anyOf(
  "we|we[’']ve|we[’']re|our|us|wir|uns|unser[a-z]{0,2}|nous|notre|nos|hemos|estamos|nuestr[ao]s?|contamos|somos",
  "cumplimos|cumprimos|noss[ao]s?|temos|estamos|wij|we|onze|ons",
);

/** It is on the way, or done for others: what stands after these words is not met by the company. */
const TURNS_AWAY = anyOf(
  "working (?:towards?|on)|pursuing|preparing|aiming|on track|in the process of|undergoing|seeking|helps?|helping",
  "gets?|getting|becomes?|becoming|achieve|automat[a-z]{1,5}|prepares?|readiness|speed up|streamline",
  "arbeiten|streben|bereiten|anstreben|helfen|hilft|unterstützen|beraten|werden sie|travaillons|préparons|visons",
  "en cours de|aidons|aide|accompagnons|obtenez|devenez|trabajando|preparando|en proceso de|ayudamos|ayuda|consiga",
  "obtenga|trabalhando|a trabalhar|em processo de|ajudamos|ajuda|obtenha|werken|bezig|op weg|helpen|helpt|begeleiden|behaal",
);
/** It is yet to come, or not there. */
const NOT_YET = anyOf(
  "not|isn[’']t|aren[’']t|in progress|planned|upcoming|coming|soon|roadmap|expected|underway|by q[1-4]|by the end|will be",
  "in arbeit|in vorbereitung|geplant|demnächst|bald|nicht|kein[a-z]{0,2}|en cours|prévue?s?|bientôt|pas|próximamente",
  "en curso|previst[ao]s?|em andamento|em breve|não|binnenkort|gepland|in voorbereiding|niet|geen",
);
/** Others who comply: those who house the service, supply it or buy it. */
const OF_OTHERS = anyOf(
  "data ?cent(?:er|re)s?|hosted|hosting|host|(?:cloud|hosting|infrastructure|service) providers?|vendors?",
  "sub-?processors?|suppliers?|aws|amazon|azure|google cloud|gcp|our (?:customers|clients|partners|users)",
  "rechenzentr[a-z]{2,4}|hoster|(?:cloud|hosting)-?anbieter|unsere (?:kunden|partner)|hébergeurs?|hébergée?s?",
  "nos (?:clients|partenaires)|centros? de datos|alojad[ao]s?|proveedor(?:es)?|nuestros clientes|datacenters?",
  "fornecedor(?:es)?|hospedad[ao]s?|nossos clientes|onze klanten|leveranciers?",
);
/** Short lines with these speak to buyers of compliance, not of the company. */
const TO_BUYERS = anyOf(
  "for (?:startups?|companies|businesses|teams|saas|enterprises?)|in (?:[a-z0-9]{1,6} )?(?:days|weeks|months)|your|you",
  "customers?|clients?|ihr[a-z]{0,2}|kunden|vos|votre|vous|sus?|su empresa|seus?|sua|uw|jouw|je|klanten",
);
/** What stands with "SOC 2 compliance" where it is goods. */
const GOODS = anyOf(
  "guides?|checklists?|templates?|courses?|webinars?|software|platforms?|solutions?|automation|readiness|services?",
  "consult[a-z]{2,6}|training|beratung|leitfaden|lösung(?:en)?|conseil|guía|consultoría|formación|consultoria|advies",
);

/** Lines without any of these name no standard: most lines of most pages. */
const MAY_NAME_ONE =
  /SOC|ISO|IEC|NEN|DIN|HIPAA|HITRUST|PCI|GDPR|DSGVO|RGPD|AVG|LGPD|FedRAMP|STAR|Cyber|TISAX|C5|HDS|Données|Esquema/i;
/** More lines about standards are a book on them. */
const MAX_LINES = 500;
const MAX_LABEL_CHARS = 60;
const MAX_ALT_CHARS = 80;
/** Letters beside the standards of a line that lists them. */
const MAX_FILLER_CHARS = 10;

/** A page to read: on the home page standards may be anyone's; the other is about the company's own security. */
export interface ComplianceReading {
  page: Page;
  context: "home" | "security";
}

/** `compliance`, or null when the pages claim none. */
export function extractCompliance(readings: readonly ComplianceReading[], company: Company): Signal | null {
  const found = new Map<string, Evidence>();
  for (const { page, context } of readings) {
    for (const { standards, quote } of claimsOf(page, context, company)) {
      for (const { name } of standards) if (!found.has(name)) found.set(name, evidenceFrom(page, quote));
    }
  }
  for (const [name, better] of Object.entries(MORE_EXACT)) {
    if (better.some((one) => found.has(one))) found.delete(name);
  }
  const names = STANDARDS.map(({ name }) => name).filter((name) => found.has(name));
  if (names.length === 0) return null;
  return knownSignal("compliance", names, uniqueEvidence(names.flatMap((name) => found.get(name) ?? [])));
}

interface Claim {
  standards: Standard[];
  quote: string;
}

function claimsOf(page: Page, context: ComplianceReading["context"], company: Company): Claim[] {
  const sells = sellsCompliance(page);
  const said = linesOf(page)
    .filter((line) => MAY_NAME_ONE.test(line))
    .slice(0, MAX_LINES)
    .flatMap(toSentences)
    .map((sentence) => ({ standards: claimedIn(sentence, company, context, sells), quote: sentence }));
  const shown = page.images.map(({ alt }) => ({ standards: shownOn(alt), quote: `image: ${alt}` }));
  return sells ? said : [...said, ...shown];
}

/** Whose title or description speaks of compliance as goods sells it. */
function sellsCompliance({ title, meta }: Page): boolean {
  const said = `${title}\n${meta.get("description") ?? ""}\n${meta.get("og:description") ?? ""}`;
  const isNamed = HELD.test(said) || namedIn(said).length > 0;
  return isNamed && (TURNS_AWAY.test(said) || TO_BUYERS.test(said) || GOODS.test(said));
}

function toSentences(line: string): string[] {
  return line.split(/(?<=[.!?]) (?=\p{Lu})|; | [·•|] /u);
}

function claimedIn(
  sentence: string,
  company: Company,
  context: ComplianceReading["context"],
  sells: boolean,
): Standard[] {
  // A question claims nothing, and who is quoted speaks of another company.
  if (namedIn(sentence).length === 0 || sentence.endsWith("?") || /^[“"„«‘]/.test(sentence)) return [];
  const claim = withoutName(sentence, company).slice(0, TURNS_AWAY.exec(withoutName(sentence, company))?.index);
  if (NOT_YET.test(claim) || OF_OTHERS.test(claim)) return [];

  const standards = namedIn(claim);
  if (OURSELVES.test(claim) || isAbout(sentence, company)) {
    return MET.test(claim) || (HELD.test(claim) && !sells && !GOODS.test(claim)) ? standards : [];
  }
  if (sells || claim.length > MAX_LABEL_CHARS || TO_BUYERS.test(claim) || GOODS.test(claim)) return [];
  if (MET.test(claim)) return standards;
  return context === "security" && isListed(claim) ? standards : [];
}

const FILLER =
  /(?<!\p{L})(?:type|typ|tipo|ii?|iec|and|und|et|y|e|en|level|reports?|available|on request|under nda|auf anfrage|verfügbar|sur demande|disponible|disponível|op aanvraag)(?!\p{L})|[\p{P}\p{N}\p{S}\s]/giu;

/** A line that holds standards and little more: "ISO/IEC 27001:2022 certificate". */
function isListed(line: string): boolean {
  const rest = STANDARDS.reduce((text, { pattern }) => text.replace(pattern, ""), line);
  return rest.replace(HELD, "").replace(FILLER, "").length <= MAX_FILLER_CHARS;
}

function shownOn(alt: string): Standard[] {
  const says = [NOT_YET, TURNS_AWAY, OF_OTHERS, TO_BUYERS, GOODS].some((words) => words.test(alt));
  return says || alt.length > MAX_ALT_CHARS ? [] : namedIn(alt);
}

function namedIn(text: string): Standard[] {
  return STANDARDS.filter(({ pattern }) => pattern.test(text));
}

function isAbout(sentence: string, { companyName }: Company): boolean {
  const name = normalizeName(companyName ?? "");
  return name !== "" && ` ${normalizeName(sentence)} `.includes(` ${name} `);
}

/** A company may be called "Platform for You". */
function withoutName(sentence: string, { companyName }: Company): string {
  return companyName ? sentence.replaceAll(companyName, "") : sentence;
}

function uniqueEvidence(evidence: readonly Evidence[]): Evidence[] {
  return [...new Map(evidence.map((one) => [one.url + one.quote, one])).values()];
}
