import localFont from "next/font/local";

// The browser's own fallback is left to the stack in globals.css, where the other subsets of each face come first.
export const archivo = localFont({
  src: "../../node_modules/@fontsource-variable/archivo/files/archivo-latin-wght-normal.woff2",
  weight: "100 900",
  variable: "--font-archivo",
  adjustFontFallback: false,
  display: "swap",
});

// Only seen where evidence is open, so not worth a place among the first requests.
export const sourceSerif = localFont({
  src: "../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  weight: "200 900",
  variable: "--font-source-serif",
  adjustFontFallback: false,
  display: "swap",
  preload: false,
});
