/** How products show, as their vendors' documentation says it looks, and the markup to write that down with. */

export interface TechnologyCase {
  headers?: Readonly<Record<string, string>>;
  /** Names of cookies. */
  cookies?: readonly string[];
  /** Markup of the home page. */
  html?: string;
  mx?: readonly string[];
  txt?: readonly string[];
  /** Other products that the same signs show. */
  also?: readonly string[];
}

/** By the name of the product. Several where one thing can't show all of its signs at once. */
export type TechnologyCases = Readonly<Record<string, TechnologyCase | readonly TechnologyCase[]>>;

/** `<script src>` of each. */
export function scripts(...urls: string[]): string {
  return urls.map((url) => `<script async src="${url}"></script>`).join("\n");
}

/** An inline script. */
export function inline(code: string): string {
  return `<script>${code}</script>`;
}

export function stylesheet(url: string): string {
  return `<link rel="stylesheet" href="${url}">`;
}

export function preload(url: string): string {
  return `<link rel="preload" as="image" href="${url}">`;
}

export function iframe(url: string): string {
  return `<iframe src="${url}"></iframe>`;
}

export function form(action: string): string {
  return `<form method="post" action="${action}"><input name="email"></form>`;
}

export function meta(name: string, content: string): string {
  return `<meta name="${name}" content="${content}">`;
}
