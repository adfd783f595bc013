import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { parseTheme, THEME_COOKIE } from "@/components/theme";
import { archivo, sourceSerif } from "./fonts";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Prospect Intelligence", template: "%s · Prospect Intelligence" },
  description: "Research a company from public sources, with evidence for every signal and a score anyone can replay.",
  robots: { index: false, follow: false },
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#ffffff" },
    { media: "(prefers-color-scheme: dark)", color: "#121815" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = parseTheme((await cookies()).get(THEME_COOKIE)?.value);
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
