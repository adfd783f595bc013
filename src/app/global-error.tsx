"use client";

import { Message } from "@/components/message";
import { Button } from "@/components/ui/button";
import "./globals.css";

/** Stands in for the whole document when the layout itself fails, so it brings its own. */
export default function GlobalError({ retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>Something went wrong · Prospect Intelligence</title>
        <Message title="Something went wrong on our side">
          <p>The page could not be drawn. Trying again does no harm.</p>
          <Button variant="primary" onClick={() => retry()}>
            Try again
          </Button>
        </Message>
      </body>
    </html>
  );
}
