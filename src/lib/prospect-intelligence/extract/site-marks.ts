/**
 * Marks of pages that stand where a company's own should, as data.
 *
 * Phrases are normalised by `normalizeName`. A place is a host, with all below it, or a path at any host, or both:
 * `captcha-delivery.com`, `/_sec/cp_challenge`, `img1.wsimg.com/parking-lander`; a path stands for all that begin so.
 */

/** A vendor's check for robots, or the page it turns visitors away with. */
export interface WallMarks {
  /** The vendor, as people know it. */
  name: string;
  /** A header and its values. It says what the answer is, whatever the page looks like. */
  header?: readonly [name: string, ...values: string[]];
  /** Whole titles. */
  titles?: readonly string[];
  /** Addresses that the page loads, frames or sends to. */
  places?: readonly string[];
  ids?: readonly string[];
  /** Words of its text. */
  phrases?: readonly string[];
}

export const BOT_WALLS: readonly WallMarks[] = [
  {
    name: "Cloudflare",
    // Not /cdn-cgi/challenge-platform/ alone: Cloudflare adds scripts from there to pages that it lets everybody see.
    header: ["cf-mitigated", "challenge"],
    titles: [
      ...["just a moment", "nur einen moment", "un instant", "un momento", "um momento", "een moment geduld"],
      ...["attention required cloudflare", "please wait cloudflare", "access denied cloudflare"],
    ],
    phrases: [
      "needs to review the security of your connection before proceeding",
      "performance security by cloudflare",
    ],
  },
  {
    name: "Akamai",
    places: ["/_sec/cp_challenge"],
    ids: ["sec-if-cpt-container", "sec-cpt-if"],
  },
  {
    name: "Imperva",
    places: ["/_Incapsula_Resource"],
    phrases: ["incapsula incident id", "imperva incident id"],
  },
  { name: "DataDome", places: ["captcha-delivery.com"] },
  {
    name: "HUMAN",
    titles: ["access to this page has been denied"],
    places: ["captcha.px-cdn.net", "captcha.px-cloud.net", "captcha.perimeterx.net"],
    ids: ["px-captcha", "px-captcha-wrapper"],
  },
  { name: "AWS WAF", header: ["x-amzn-waf-action", "challenge", "captcha"], titles: ["human verification"] },
  { name: "Vercel", header: ["x-vercel-mitigated", "challenge"], titles: ["vercel security checkpoint"] },
  { name: "SiteGround", header: ["sg-captcha", "challenge"], places: ["/.well-known/sgcaptcha"] },
  { name: "Sucuri", titles: ["sucuri website firewall access denied"] },
  { name: "DDoS-Guard", titles: ["ddos guard"], places: ["/.well-known/ddos-guard"] },
  { name: "Kasada", places: ["/149e9513-01fa-4fb0-aad4-566afd725d1b"] },
  { name: "Anubis", titles: ["making sure you re not a bot"], ids: ["anubis_challenge"] },
];

/** Where captchas are loaded from. Forms of all kinds have them: it takes words, or the want of any, to make a wall. */
export const CAPTCHA_PLACES: readonly string[] = [
  "google.com/recaptcha",
  "recaptcha.net",
  "gstatic.com/recaptcha",
  "hcaptcha.com",
  "challenges.cloudflare.com",
  "arkoselabs.com",
  "funcaptcha.com",
  "geetest.com",
  "awswaf.com",
  "friendlycaptcha.com",
];

/** What a page says that asks its visitor to be a person. */
export const ROBOT_CHECK_PHRASES: readonly string[] = [
  ...["verify you are human", "verify that you are human", "verifying you are human", "confirm you are human"],
  ...["prove you are human", "prove that you are human", "you are a human", "are you a robot", "are you a human"],
  ...["you are not a robot", "you re not a robot", "i m not a robot", "i am not a robot", "you are not a bot"],
  ...["checking your browser", "unusual traffic", "security check to access", "complete the security check"],
  ...["dass sie kein roboter sind", "bist du ein mensch", "sind sie ein mensch", "browser wird uberpruft"],
  ...["vous n etes pas un robot", "verifier que vous etes humain", "no eres un robot", "que eres humano"],
  ...["nao e um robo", "voce e humano", "geen robot bent", "non sei un robot"],
];

/** Loaded, framed or led to by pages of parked domains, and by no others. */
export const PARKING_PLACES: readonly string[] = [
  "sedoparking.com",
  "parkingcrew.net",
  "bodis.com",
  "parklogic.com",
  "above.com/marketplace",
  "d38psrni17bvxu.cloudfront.net",
  "img1.wsimg.com/parking-lander",
  "parkingpage.namecheap.com",
  "park.101datacenter.net",
  "parked-content.godaddy.com",
  "cashparking.com",
  "domainactive.co",
  "skenzo.com",
  "ztomy.com",
  "voodoo.com",
  "dsparking.com",
  "parking.reg.ru",
  "parked.uniregistry.com",
  "fastpark.net",
  "namedrive.com",
];

/** Where domains are sold. An address there that names the domain offers it for sale. */
export const DOMAIN_MARKETS: readonly string[] = [
  "afternic.com",
  "sedo.com",
  "dan.com",
  "godaddy.com",
  "hugedomains.com",
  "buydomains.com",
  "domainmarket.com",
  "undeveloped.com",
  "uniregistry.com",
  "atom.com",
  "squadhelp.com",
  "brandbucket.com",
  "efty.com",
  "flippa.com",
  "namecheap.com",
  "dynadot.com",
  "spaceship.com",
  "sav.com",
  "epik.com",
  "bodis.com",
  "perfectdomain.com",
  "saw.com",
  "domainagents.com",
];

/** Headings and titles, or parts of them, of pages that say of their own domain that nobody uses it. */
export const PARKED_PHRASES: readonly string[] = [
  ...["this domain is for sale", "this domain name is for sale", "this domain may be for sale", "domain is parked"],
  ...["this domain is available for sale", "the domain is for sale", "buy this domain", "domain name is parked"],
  ...["this domain is available for purchase", "make an offer on this domain", "this domain has been registered"],
  ...["this web page is parked", "this page is parked", "parked free courtesy of", "domain has expired"],
  ...[
    "diese domain steht zum verkauf",
    "diese domain kaufen",
    "domain steht zum verkauf",
    "diese domain ist registriert",
  ],
  ...["ce domaine est a vendre", "ce nom de domaine est a vendre", "acheter ce domaine", "domaine est en parking"],
  ...["este dominio esta en venta", "este dominio esta a la venta", "comprar este dominio"],
  ...["este dominio esta a venda", "dominio a venda"],
  ...["dit domein is te koop", "deze domeinnaam is te koop", "deze domeinnaam is geregistreerd"],
  ...["questo dominio e in vendita", "denna doman ar till salu", "ta domena jest na sprzedaz"],
];

/** What stands after the domain's own name where it is for sale: "acme.com is for sale". */
export const FOR_SALE_PHRASES: readonly string[] = [
  ...["is for sale", "may be for sale", "is available for purchase", "is parked", "is a parked domain", "has expired"],
  ...["steht zum verkauf", "est a vendre", "esta en venta", "esta a venda", "is te koop", "e in vendita"],
];

/** Whole titles, or first headings, that servers and hosts put where nobody has put a site yet, or no longer. */
export const HOLDING_TITLES: readonly string[] = [
  "welcome to nginx",
  "apache2 ubuntu default page it works",
  "apache2 debian default page it works",
  "apache2 default page it works",
  "test page for the apache http server",
  "http server test page",
  "iis windows server",
  "iis windows",
  "default web site page",
  "domain default page",
  "web server s default page",
  "future home of something quite cool",
  "account suspended",
  "this account has been suspended",
  "parked domain",
  "domain parked",
  "domain parking",
  "congratulations your site is live it works",
];

/** First labels of hosts, and segments of paths, that stand for nothing but a question for consent. */
export const CONSENT_HOST_LABELS: readonly string[] = ["consent", "guce", "cookiewall", "privacygate", "myprivacy"];
export const CONSENT_SEGMENTS: readonly string[] = [
  ...["consent", "cookie-consent", "cookieconsent", "cookiewall", "cookie-wall", "privacy-gate", "privacywall"],
  ...["zustimmung", "einwilligung", "consentement", "consentimiento", "toestemming"],
];

/** Titles and headings of questions for consent. */
export const CONSENT_HEADINGS: readonly string[] = [
  ...["before you continue", "we value your privacy", "your privacy is important to us", "your privacy matters"],
  ...[
    "we care about your privacy",
    "your privacy choices",
    "your data your choice",
    "cookie consent",
    "this site uses cookies",
  ],
  ...["we use cookies", "this website uses cookies", "manage your consent", "consent to the use of", "accept cookies"],
  ...[
    "bevor sie fortfahren",
    "wir schatzen ihre privatsphare",
    "ihre privatsphare ist uns wichtig",
    "mit werbung weiterlesen",
  ],
  ...["wir verwenden cookies", "datenschutzeinstellungen", "cookie einstellungen"],
  ...["avant de continuer", "votre vie privee", "nous utilisons des cookies", "le respect de votre vie privee"],
  ...["antes de continuar", "valoramos tu privacidad", "utilizamos cookies", "tu privacidad", "a sua privacidade"],
  ...["voordat je verdergaat", "wij gebruiken cookies", "jouw privacy", "prima di continuare", "utilizziamo i cookie"],
];

/** What such a question offers to press. */
export const CONSENT_CHOICES: readonly string[] = [
  ...["accept all", "reject all", "accept cookies", "accept and continue", "agree and continue", "i agree", "i accept"],
  ...["allow all", "manage options", "manage preferences", "cookie settings", "more options", "only necessary"],
  ...["alle akzeptieren", "alle ablehnen", "alles akzeptieren", "akzeptieren und weiter", "zustimmen", "einverstanden"],
  ...["tout accepter", "tout refuser", "accepter et continuer", "accepter et fermer", "continuer sans accepter"],
  ...["aceptar todo", "rechazar todo", "aceptar y continuar", "aceitar tudo", "rejeitar tudo", "accetta tutto"],
  ...["alles accepteren", "alles weigeren", "akkoord", "ga akkoord"],
];

/** Elements that an app draws itself into. */
export const APP_ROOT_IDS: readonly string[] = [
  ...[
    "root",
    "app",
    "__next",
    "__nuxt",
    "___gatsby",
    "app-root",
    "react-root",
    "q-app",
    "svelte",
    "application",
    "main-app",
  ],
];

/** What a page says that can show nothing without its scripts. */
export const NEEDS_SCRIPTS_PHRASES: readonly string[] = [
  ...[
    "enable javascript",
    "requires javascript",
    "javascript is required",
    "javascript is disabled",
    "turn on javascript",
  ],
  ...[
    "javascript aktivieren",
    "javascript muss aktiviert",
    "activer javascript",
    "active javascript",
    "activar javascript",
  ],
  ...["habilite o javascript", "schakel javascript in", "abilita javascript"],
];

/** Sites on which anybody has a page: what stands there is not the company's own site. */
export const SHARED_SITES: readonly string[] = [
  ...["facebook.com", "instagram.com", "linkedin.com", "twitter.com", "x.com", "youtube.com", "tiktok.com", "xing.com"],
  ...["pinterest.com", "threads.net", "t.me", "telegram.me", "wa.me", "whatsapp.com", "discord.gg", "discord.com"],
  ...["linktr.ee", "beacons.ai", "about.me", "medium.com", "substack.com", "patreon.com", "github.com", "gitlab.com"],
  ...[
    "crunchbase.com",
    "wikipedia.org",
    "google.com",
    "goo.gl",
    "bit.ly",
    "apple.com",
    "amazon.com",
    "etsy.com",
    "ebay.com",
  ],
  ...[
    "yelp.com",
    "tripadvisor.com",
    "booking.com",
    "eventbrite.com",
    "meetup.com",
    "vk.com",
    "notion.so",
    "calendly.com",
  ],
];
