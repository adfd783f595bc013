import type { Fingerprint } from "../fingerprint";

/** What the site is built with. Libraries count where they come from a public CDN under their own name. */
export const framework: readonly Fingerprint[] = [
  {
    name: "Alpine.js",
    website: "https://alpinejs.dev",
    urls: ["cdn.jsdelivr.net/npm/alpinejs@", "unpkg.com/alpinejs@"],
  },
  {
    name: "AngularJS",
    website: "https://angularjs.org",
    urls: ["ajax.googleapis.com/ajax/libs/angularjs/"],
  },
  {
    name: "ASP.NET",
    website: "https://dotnet.microsoft.com",
    headers: {
      "x-aspnet-version": "present",
      "x-aspnetmvc-version": "present",
      "x-powered-by": { startsWith: "asp.net" },
    },
    cookies: ["ASP.NET_SessionId", { prefix: ".AspNetCore." }],
  },
  {
    name: "Astro",
    website: "https://astro.build",
    meta: { generator: { startsWith: "astro v" } },
    paths: ["/_astro/"],
  },
  {
    name: "Bootstrap",
    website: "https://getbootstrap.com",
    urls: [
      "cdn.jsdelivr.net/npm/bootstrap@",
      "maxcdn.bootstrapcdn.com/bootstrap/",
      "stackpath.bootstrapcdn.com/bootstrap/",
    ],
  },
  {
    name: "Django",
    website: "https://www.djangoproject.com",
    cookies: ["csrftoken"],
  },
  {
    name: "Docusaurus",
    website: "https://docusaurus.io",
    meta: { generator: { startsWith: "docusaurus v" } },
    ids: ["__docusaurus"],
  },
  {
    name: "Eleventy",
    website: "https://www.11ty.dev",
    meta: { generator: { startsWith: "eleventy v" } },
  },
  {
    name: "Express",
    website: "https://expressjs.com",
    headers: { "x-powered-by": { startsWith: "express" } },
  },
  {
    name: "Gatsby",
    website: "https://www.gatsbyjs.com",
    meta: { generator: { startsWith: "gatsby " } },
    ids: ["___gatsby"],
  },
  {
    name: "htmx",
    website: "https://htmx.org",
    urls: ["cdn.jsdelivr.net/npm/htmx.org@", "unpkg.com/htmx.org@"],
  },
  {
    name: "Hugo",
    website: "https://gohugo.io",
    meta: { generator: { startsWith: "hugo " } },
  },
  {
    name: "Java",
    website: "https://www.java.com",
    headers: { "x-powered-by": [{ startsWith: "servlet/" }, { startsWith: "jsp/" }] },
    cookies: ["JSESSIONID"],
  },
  {
    name: "Jekyll",
    website: "https://jekyllrb.com",
    meta: { generator: { startsWith: "jekyll v" } },
  },
  {
    name: "jQuery",
    website: "https://jquery.com",
    urls: ["code.jquery.com/jquery", "ajax.googleapis.com/ajax/libs/jquery/", "cdnjs.cloudflare.com/ajax/libs/jquery/"],
    paths: ["/wp-includes/js/jquery/"],
  },
  {
    name: "Laravel",
    website: "https://laravel.com",
    cookies: ["laravel_session"],
    paths: ["/livewire/"],
  },
  {
    name: "Next.js",
    website: "https://nextjs.org",
    headers: {
      "x-powered-by": { startsWith: "next.js" },
      "x-nextjs-cache": "present",
      "x-nextjs-prerender": "present",
    },
    meta: { generator: { startsWith: "next.js" } },
    ids: ["__next", "__NEXT_DATA__"],
    paths: ["/_next/static/"],
  },
  {
    name: "Nuxt",
    website: "https://nuxt.com",
    headers: { "x-powered-by": { startsWith: "nuxt" } },
    ids: ["__nuxt", "__NUXT_DATA__"],
    paths: ["/_nuxt/"],
  },
  {
    name: "PHP",
    website: "https://www.php.net",
    headers: { "x-powered-by": { startsWith: "php/" } },
    cookies: ["PHPSESSID"],
  },
  {
    name: "React",
    website: "https://react.dev",
    urls: ["unpkg.com/react@", "unpkg.com/react-dom@", "cdnjs.cloudflare.com/ajax/libs/react/"],
  },
  {
    name: "Ruby on Rails",
    website: "https://rubyonrails.org",
    meta: { "csrf-param": { startsWith: "authenticity_token" } },
  },
  {
    name: "SvelteKit",
    website: "https://svelte.dev",
    headers: { "x-sveltekit-page": "present" },
    paths: ["/_app/immutable/"],
  },
  {
    name: "Tailwind CSS",
    website: "https://tailwindcss.com",
    urls: ["cdn.tailwindcss.com", "cdn.jsdelivr.net/npm/@tailwindcss/browser@"],
  },
  {
    name: "Vue.js",
    website: "https://vuejs.org",
    urls: ["unpkg.com/vue@", "cdn.jsdelivr.net/npm/vue@", "cdnjs.cloudflare.com/ajax/libs/vue/"],
  },
];
