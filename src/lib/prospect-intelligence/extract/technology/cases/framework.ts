import { meta, scripts, stylesheet, type TechnologyCases } from "./case";

export const framework: TechnologyCases = {
  "Alpine.js": {
    html: scripts(
      "https://cdn.jsdelivr.net/npm/alpinejs@3.x.x/dist/cdn.min.js",
      "//unpkg.com/alpinejs@3.14.0/dist/cdn.js",
    ),
  },
  AngularJS: { html: scripts("https://ajax.googleapis.com/ajax/libs/angularjs/1.8.2/angular.min.js") },
  "ASP.NET": {
    headers: { "x-aspnet-version": "4.0.30319", "x-aspnetmvc-version": "5.2", "x-powered-by": "ASP.NET" },
    cookies: ["ASP.NET_SessionId", ".AspNetCore.Antiforgery.9fXoN5jHCXs"],
  },
  Astro: { html: meta("generator", "Astro v4.8.6") + stylesheet("/_astro/index.B6xQk2mZ.css") },
  Bootstrap: {
    html:
      stylesheet("https://cdn.jsdelivr.net/npm/bootstrap@5.3.3/dist/css/bootstrap.min.css") +
      stylesheet("https://maxcdn.bootstrapcdn.com/bootstrap/3.4.1/css/bootstrap.min.css") +
      scripts("https://stackpath.bootstrapcdn.com/bootstrap/4.5.2/js/bootstrap.min.js"),
  },
  Django: { cookies: ["csrftoken"] },
  Docusaurus: { html: `${meta("generator", "Docusaurus v3.4.0")}<div id="__docusaurus"></div>` },
  Eleventy: { html: meta("generator", "Eleventy v3.1.0") },
  Express: { headers: { "x-powered-by": "Express" } },
  Gatsby: { html: `${meta("generator", "Gatsby 5.13.4")}<div id="___gatsby"></div>` },
  htmx: {
    html: scripts("https://cdn.jsdelivr.net/npm/htmx.org@2.0.0/dist/htmx.min.js", "https://unpkg.com/htmx.org@1.9.12"),
  },
  Hugo: { html: meta("generator", "Hugo 0.126.1") },
  Java: [
    { headers: { "x-powered-by": "Servlet/3.1" }, cookies: ["JSESSIONID"] },
    { headers: { "x-powered-by": "JSP/2.3" } },
  ],
  Jekyll: { html: meta("generator", "Jekyll v4.3.3") },
  jQuery: {
    html: scripts(
      "https://code.jquery.com/jquery-3.7.1.min.js",
      "https://ajax.googleapis.com/ajax/libs/jquery/3.7.1/jquery.min.js",
      "https://cdnjs.cloudflare.com/ajax/libs/jquery/3.7.1/jquery.slim.min.js",
      "/wp-includes/js/jquery/jquery.min.js?ver=3.7.1",
    ),
    also: ["WordPress"],
  },
  Laravel: { cookies: ["laravel_session"], html: scripts("/vendor/livewire/livewire.js?id=951e6947") },
  "Next.js": {
    headers: { "x-powered-by": "Next.js", "x-nextjs-cache": "HIT", "x-nextjs-prerender": "1" },
    html: `${meta("generator", "Next.js")}${scripts("/_next/static/chunks/main-8f2c1d.js")}
      <div id="__next"></div><script id="__NEXT_DATA__" type="application/json">{}</script>`,
  },
  Nuxt: {
    headers: { "x-powered-by": "Nuxt" },
    html: `<div id="__nuxt"></div><script type="application/json" id="__NUXT_DATA__">[]</script>${scripts("/_nuxt/entry.4f9d2a1b.js")}`,
  },
  PHP: { headers: { "x-powered-by": "PHP/8.2.12" }, cookies: ["PHPSESSID"] },
  React: {
    html: scripts(
      "https://unpkg.com/react@18/umd/react.production.min.js",
      "https://unpkg.com/react-dom@18/umd/react-dom.production.min.js",
      "https://cdnjs.cloudflare.com/ajax/libs/react/18.2.0/umd/react.production.min.js",
    ),
  },
  "Ruby on Rails": { html: meta("csrf-param", "authenticity_token") },
  SvelteKit: {
    headers: { "x-sveltekit-page": "true" },
    html: '<link rel="modulepreload" href="/_app/immutable/entry/start.DkW8sLxq.js">',
  },
  "Tailwind CSS": {
    html: scripts("https://cdn.tailwindcss.com", "https://cdn.jsdelivr.net/npm/@tailwindcss/browser@4"),
  },
  "Vue.js": {
    html: scripts(
      "https://unpkg.com/vue@3/dist/vue.global.js",
      "https://cdn.jsdelivr.net/npm/vue@2.7.16/dist/vue.js",
      "https://cdnjs.cloudflare.com/ajax/libs/vue/3.4.27/vue.global.min.js",
    ),
  },
};
