import type { ReactNode } from "react";
import { Mark } from "./mark";

/** A page that has one thing to say. */
export function Message({ title, code, children }: { title: string; code?: string; children: ReactNode }) {
  return (
    <main id="main" tabIndex={-1} className="mx-auto w-full max-w-[34rem] px-5 pt-[18vh] pb-16">
      <Mark className="mb-5 size-5" />
      {code ? <p className="caption">{code}</p> : null}
      <h1 className="text-2xl font-semibold tracking-[-0.015em]">{title}</h1>
      <div className="mt-2 grid justify-items-start gap-4 text-ink-2">{children}</div>
    </main>
  );
}
