"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";

/** Asks the server for the page again, which sends on whoever has been let in. */
export function CheckAgain() {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const [checks, setChecks] = useState(0);

  function check() {
    startTransition(() => {
      router.refresh();
      setChecks(checks + 1);
    });
  }

  return (
    <>
      <Button variant="primary" onClick={check} disabled={pending}>
        {pending ? "Checking…" : "Check again"}
      </Button>
      <p role="status" className="order-last w-full text-sm text-ink-3">
        {checks > 0 && !pending ? `Not yet. Checked ${checks === 1 ? "once" : `${checks} times`}.` : ""}
      </p>
    </>
  );
}
