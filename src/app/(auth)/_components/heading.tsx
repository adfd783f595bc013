import type { ReactNode } from "react";

export function Heading({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="mb-6">
      <h1 className="text-2xl font-semibold tracking-[-0.015em]">{title}</h1>
      {children ? <div className="mt-1.5 grid gap-2 text-ink-2">{children}</div> : null}
    </div>
  );
}
