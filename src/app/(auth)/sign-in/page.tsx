import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { Alert } from "@/components/ui/alert";
import { signIn } from "@/lib/auth/actions";
import { safeNextPath } from "@/lib/auth/next-path";
import { getViewer } from "@/lib/auth/viewer";
import { AuthForm } from "../_components/auth-form";
import type { AuthPageProps } from "../_components/auth-page-props";
import { Heading } from "../_components/heading";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage({ searchParams }: AuthPageProps) {
  const { next, error } = await searchParams;
  const nextPath = safeNextPath(next);
  if ((await getViewer()).state !== "anonymous") redirect(nextPath);
  return (
    <>
      <Heading title="Sign in" />
      {error ? (
        <Alert tone="bad" role="alert" className="mb-4">
          This link has run out or was used before. Sign in, or ask for a new one.
        </Alert>
      ) : null}
      <AuthForm
        action={signIn}
        submit="Sign in"
        pending="Signing in…"
        next={nextPath}
        password={{
          label: "Password",
          autoComplete: "current-password",
          aside: (
            <Link href="/forgot-password" className="link text-sm">
              Forgot it?
            </Link>
          ),
        }}
      />
      <p className="mt-6 text-ink-2">
        New here?{" "}
        <Link href="/sign-up" className="link">
          Create an account
        </Link>
      </p>
    </>
  );
}
