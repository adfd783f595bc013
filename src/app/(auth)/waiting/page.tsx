import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Button } from "@/components/ui/button";
import { signOut } from "@/lib/auth/actions";
import { getViewer } from "@/lib/auth/viewer";
import { Heading } from "../_components/heading";
import { CheckAgain } from "./check-again";

export const metadata: Metadata = { title: "Waiting to be let in" };

export default async function WaitingPage() {
  const viewer = await getViewer();
  if (viewer.state === "anonymous") redirect("/sign-in");
  if (viewer.state === "member") redirect("/");
  return (
    <>
      <Heading title="Waiting to be let in">
        <p>
          You are signed in as <span className="font-medium break-all text-ink">{viewer.email}</span>. An admin of the
          team sees that you are waiting and can let you in under Members.
        </p>
        <p>
          You are in as soon as they do: nothing is left for you to fill in. Until then, nothing of the team is shown to
          you. If you know an admin, tell them this address.
        </p>
      </Heading>
      <div className="flex flex-wrap gap-2">
        <CheckAgain />
        <form action={signOut}>
          <Button type="submit">Sign out</Button>
        </form>
      </div>
    </>
  );
}
