import type { Metadata } from "next";
import Link from "next/link";
import { Message } from "@/components/message";
import { Button } from "@/components/ui/button";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <Message title="There is no such page" code="404">
      <p>The address may be mistyped, or the page has moved.</p>
      <Button asChild variant="primary">
        <Link href="/prospect-intelligence">Go to research</Link>
      </Button>
    </Message>
  );
}
