import type { Metadata } from "next";
import Link from "next/link";
import { updatePassword } from "@/lib/auth/actions";
import { PASSWORD_MIN_LENGTH } from "@/lib/auth/forms";
import { getViewer } from "@/lib/auth/viewer";
import { AuthForm } from "../_components/auth-form";
import { Heading } from "../_components/heading";

export const metadata: Metadata = { title: "Set a new password" };

export default async function UpdatePasswordPage() {
  const viewer = await getViewer();
  if (viewer.state === "anonymous") {
    return (
      <Heading title="This link has run out">
        <p>
          A link to set a new password works once and for a short while.{" "}
          <Link href="/forgot-password" className="link">
            Ask for a new one
          </Link>
        </p>
      </Heading>
    );
  }
  return (
    <>
      <Heading title="Set a new password">
        <p>
          For <span className="font-medium text-ink">{viewer.email}</span>. Other devices are signed out.
        </p>
      </Heading>
      <AuthForm
        action={updatePassword}
        submit="Set password"
        pending="Setting password…"
        email={false}
        password={{
          label: "New password",
          autoComplete: "new-password",
          hint: `At least ${PASSWORD_MIN_LENGTH} characters.`,
        }}
      />
    </>
  );
}
