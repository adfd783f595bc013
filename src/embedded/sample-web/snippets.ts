/** What sites carry in their pages once a product is installed, in the form that its vendor asks for. */

export function script(src: string): string {
  return `<script async src="${src}"></script>`;
}

export function stylesheet(href: string): string {
  return `<link rel="stylesheet" href="${href}">`;
}

export function generator(content: string): string {
  return `<meta name="generator" content="${content}">`;
}

/** A loader that puts one more script into the page. */
export function loader(src: string): string {
  return `<script>(function(d,s){var e=d.createElement(s);e.async=1;e.src="${src}";d.head.appendChild(e)})(document,"script");</script>`;
}

/** With its frame for browsers without scripts. */
export function googleTagManager(id: string): string {
  return `<script>(function(w,d,s,l,i){w[l]=w[l]||[];var f=d.getElementsByTagName(s)[0],j=d.createElement(s);j.async=true;j.src='https://www.googletagmanager.com/gtm.js?id='+i;f.parentNode.insertBefore(j,f)})(window,document,'script','dataLayer','${id}');</script>
<noscript><iframe src="https://www.googletagmanager.com/ns.html?id=${id}" height="0" width="0"></iframe></noscript>`;
}

export function googleAnalytics(id: string): string {
  return script(`https://www.googletagmanager.com/gtag/js?id=${id}`);
}

export function segment(writeKey: string): string {
  return `<script>!function(){var t=document.createElement("script");t.async=!0;t.src="https://cdn.segment.com/analytics.js/v1/${writeKey}/analytics.min.js";document.head.appendChild(t)}();</script>`;
}
