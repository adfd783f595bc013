"use client";

import { Message } from "@/components/message";
import { Button } from "@/components/ui/button";

interface ErrorPageProps {
  error: unknown;
  retry: () => void;
}

export default function ErrorPage({ error, retry }: ErrorPageProps) {
  return (
    <Message title="Something went wrong on our side">
      <p>The cause has been logged. What is saved is safe; trying again does no harm.</p>
      <Digest error={error} />
      <Button variant="primary" onClick={() => retry()}>
        Try again
      </Button>
    </Message>
  );
}

/** Under this number the cause stands in the server's log. */
function Digest({ error }: { error: unknown }) {
  const digest = error instanceof Error && "digest" in error ? String(error.digest) : null;
  return digest ? <p className="text-sm text-ink-3">Reference: {digest}</p> : null;
}
