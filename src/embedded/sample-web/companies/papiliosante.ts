/** In French, with a technical blog and an Ashby board whose titles are French too. */
import { jobs, type SampleCompany } from "../company";
import { alternates, createLayout, feedLink, jsonLd, linkList, planCard, postList, posts, robots, rss } from "../pages";
import { loader } from "../snippets";

const page = createLayout({
  siteName: "Papilio Santé",
  lang: "fr",
  nav: {
    Produit: "/#produit",
    Tarifs: "/tarifs",
    "Blog technique": "/blog-technique",
    "À propos": "/a-propos",
    "Nous rejoindre": "/nous-rejoindre",
  },
  head: [
    loader("https://static.axept.io/sdk.js"),
    loader("https://cdn.matomo.cloud/papiliosante.matomo.cloud/matomo.js"),
  ].join("\n"),
  footer: `${linkList({
    Documentation: "/documentation",
    "État du service": "https://status.papiliosante.example/",
    "Notes de version": "/notes-de-version",
    LinkedIn: "https://fr.linkedin.example/company/papilio-sante",
    "Partager sur Facebook": "https://www.facebook.example/sharer/sharer.php?u=https://papiliosante.example/",
  })}
<p>Papilio Santé SAS · 12 quai Rambaud, 69002 Lyon</p>`,
});

const blog = {
  url: "https://papiliosante.example/blog-technique",
  title: "Le blog technique de Papilio Santé",
  description: "Ce que nous apprenons en construisant un logiciel de santé.",
  posts: posts([
    [
      "Chiffrer un dossier médical sans perdre la recherche",
      "Inès Carpentier",
      13,
      "Index aveugles, clés par établissement et ce que cela coûte.",
    ],
    [
      "Nos migrations sans interruption, pas à pas",
      "Yann Le Goff",
      49,
      "Étendre, recopier, contracter : trois semaines dans la vie d’une colonne.",
    ],
    ["Tester les fuseaux horaires une fois pour toutes", "Inès Carpentier", 88, "La Réunion existe, nos tests aussi."],
    ["De Celery à une file dans Postgres", "Yann Le Goff", 150, "Un service de moins à surveiller la nuit."],
  ]),
};

export const papilioSante: SampleCompany = {
  name: "Papilio Santé",
  domain: "papiliosante.example",
  why: "A site in French, with French job titles and a technical blog",
  dns: {
    MX: ["mx1.mail.ovh.net", "mx2.mail.ovh.net"],
    TXT: ["v=spf1 include:mx.ovh.com include:spf.sendinblue.com ~all"],
  },
  site: {
    encoding: "gzip",
    routes: {
      "/robots.txt": robots("User-agent: *", "Allow: /"),
      "/": page({
        title: "Papilio Santé : le logiciel des maisons de santé",
        description: "Agenda, dossier et facturation pour les maisons de santé pluriprofessionnelles.",
        head: [
          alternates({ fr: "/", "en-GB": "/en/", "x-default": "/" }),
          jsonLd({
            "@type": "Organization",
            name: "Papilio Santé",
            foundingDate: "2015",
            numberOfEmployees: { "@type": "QuantitativeValue", value: 210 },
            address: {
              "@type": "PostalAddress",
              streetAddress: "12 quai Rambaud",
              postalCode: "69002",
              addressLocality: "Lyon",
              addressCountry: "FR",
            },
          }),
        ].join("\n"),
        body: `
<h1>Le logiciel des maisons de santé</h1>
<p>Un seul agenda, un seul dossier, et des données qui restent en France.</p>
<section id="produit"><h2>Pensé avec 700 soignants</h2><p>De la prise de rendez-vous à la télétransmission.</p></section>
<h2>Ils nous font confiance</h2>
<ul><li>Maison de santé des Trois Ponts</li><li>Clinique Sainte-Odile</li><li>Les Soignants du Vercors</li></ul>
<h2>Vos données</h2>
<p>Nous sommes certifiés HDS et ISO 27001.</p>`,
      }),
      "/tarifs": page({
        title: "Tarifs",
        body: `
<h1>Tarifs</h1>
<p>Essai gratuit de 30 jours, sans carte bancaire.</p>
${planCard("Cabinet", "49 € par mois et par soignant", "Commencer", ["Agenda", "Dossier partagé"])}
${planCard("Maison de santé", "Sur devis", "Nous écrire", ["Télétransmission", "Reprise des données"])}`,
      }),
      "/documentation": page({
        title: "Documentation",
        body: "<h1>Documentation</h1><p>Installer, relier, exporter.</p>",
      }),
      "/notes-de-version": page({
        title: "Notes de version",
        body: "<h1>Notes de version</h1><p>3.2 : exports FHIR.</p>",
      }),
      "/en": page({ title: "Papilio Santé", body: "<h1>Software for French group practices</h1>" }),
      "/a-propos": page({
        title: "À propos",
        body: `
<h1>À propos de Papilio Santé</h1>
<p>Née à Lyon en 2015 dans la salle de pause d’une maison de santé, Papilio Santé compte aujourd’hui 210 personnes à Lyon et à Nantes.</p>`,
      }),
      "/nous-rejoindre": page({
        title: "Nous rejoindre",
        description: "Nos offres d’emploi.",
        body: `
<h1>Nous rejoindre</h1>
<p>Semaine de quatre jours, télétravail choisi, salaires publics en interne.</p>
<p><a href="https://jobs.ashbyhq.example/papilio-sante">Voir nos offres d’emploi</a></p>`,
      }),
      "/blog-technique": (clock) =>
        page({
          title: blog.title,
          description: blog.description,
          head: feedLink("rss", "/blog-technique/rss.xml", blog.title),
          body: `<h1>${blog.title}</h1>\n${postList(blog, clock, "fr")}`,
        }),
      "/blog-technique/rss.xml": rss(blog),
    },
  },
  boards: [
    {
      ats: "ashby",
      slug: "papilio-sante",
      name: "Papilio Santé",
      jobs: jobs([
        ["Développeur·se back-end Python", "Technique", "Lyon, France", 4],
        ["Développeur·se front-end React", "Technique", ["Nantes, France", "Lyon, France"], 10],
        ["Ingénieur·e DevOps", "Technique", "Lyon, France", 22],
        ["Ingénieur·e QA", "Technique", "Nantes, France", 27],
        ["Data engineer", "Technique", "Lyon, France", 19],
        ["Responsable technique", "Technique", "Lyon, France", 44],
        ["Chef·fe de produit", "Produit", "Lyon, France", 16],
        // An engineer by name, a seller by trade.
        ["Ingénieur·e d’affaires", "Commercial", "Nantes, France", 12],
        ["Chargé·e de clientèle", "Relation client", "Lyon, France", 31],
        ["Juriste protection des données", "Juridique", "Lyon, France", 58],
      ]),
    },
  ],
};
