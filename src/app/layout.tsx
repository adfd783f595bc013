import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { parseTheme, THEME_COOKIE, type Theme } from "@/components/theme";
import { archivo, sourceSerif } from "./fonts";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Prospect Intelligence", template: "%s · Prospect Intelligence" },
  description: "Research a company from public sources, with evidence for every signal and a score anyone can replay.",
  robots: { index: false, follow: false },
};

const BAR_COLOR = { light: "#ffffff", dark: "#121815" } as const;

/** The browser's own bar in the colour of the page's. */
export async function generateViewport(): Promise<Viewport> {
  const theme = await readTheme();
  if (theme !== "system") return { themeColor: BAR_COLOR[theme] };
  return {
    themeColor: [
      { media: "(prefers-color-scheme: light)", color: BAR_COLOR.light },
      { media: "(prefers-color-scheme: dark)", color: BAR_COLOR.dark },
    ],
  };
}

async function readTheme(): Promise<Theme> {
  return parseTheme((await cookies()).get(THEME_COOKIE)?.value);
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = await readTheme();
  return (
    <html
      lang="en"
      data-theme={theme === "system" ? undefined : theme}
      className={`${archivo.variable} ${sourceSerif.variable}`}
      // The theme menu changes data-theme without a trip to the server.
      suppressHydrationWarning
    >
      <body>{children}</body>
    </html>
  );
}
