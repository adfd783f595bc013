import Link from "next/link";
import { Button } from "./ui/button";

/** In place of a page that is for admins, for everybody else. `children` says what admins decide there. */
export function AdminsOnly({ children }: { children: string }) {
  return (
    <main id="main" tabIndex={-1} className="flex-1 bg-surface px-5 pt-[14vh]">
      <div className="mx-auto max-w-[34rem]">
        <h1 className="text-2xl font-semibold tracking-[-0.015em]">For admins only</h1>
        <div className="mt-2 grid justify-items-start gap-4 text-ink-2">
          <p>{children} You are a rep; an admin can change that.</p>
          <Button asChild>
            <Link href="/prospect-intelligence">Back to research</Link>
          </Button>
        </div>
      </div>
    </main>
  );
}
