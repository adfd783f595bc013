import type { Metadata } from "next";
import Link from "next/link";
import { requestPasswordReset } from "@/lib/auth/actions";
import { AuthForm } from "../_components/auth-form";
import { Heading } from "../_components/heading";

export const metadata: Metadata = { title: "Reset your password" };

export default function ForgotPasswordPage() {
  return (
    <>
      <Heading title="Reset your password">
        <p>Enter the address you signed up with. The link we send lets you set a new password.</p>
      </Heading>
      <AuthForm action={requestPasswordReset} submit="Send the link" pending="Sending…" />
      <p className="mt-6 text-ink-2">
        Remembered it?{" "}
        <Link href="/sign-in" className="link">
          Sign in
        </Link>
      </p>
    </>
  );
}
